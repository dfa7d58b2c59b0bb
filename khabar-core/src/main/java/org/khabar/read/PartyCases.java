package org.khabar.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khabar.find.name.DictionaryForms;
import org.khabar.knowledge.Entity;
import org.khabar.knowledge.LanguageProfile;
import org.khabar.model.EntityType;
import org.khabar.model.Mention;
import org.khabar.rules.Unit;
import org.khabar.text.Normalizer;

/**
 * Tells in which grammatical case a party can stand: from the ending of its name, or from the
 * readings of its role.
 *
 * <p>Setting {@code nameCases} ({@code ом=ins а=gen|acc}) tells the cases of endings on names,
 * {@code articleCases} ({@code dem=dat den=acc|dat}) those of articles before them. Languages
 * without both have no cases here.
 */
final class PartyCases {
  /** The feature of readings, and the case of a form that says none. */
  private static final String CASE = "case";

  private static final String NOMINATIVE = "nom";

  /** Any case but the nominative, for a form whose ending tells no more. */
  static final String OBLIQUE = "obl";

  /** The cases that need no article, where articles tell them. */
  private static final Set<String> COUNTED = Set.of(NOMINATIVE, "acc", "dat");

  /** What the ending of a name says that may be one of those that are not declined. */
  private static final Set<String> UNDECLINED = Set.of("dat", "loc");

  /** Letters that an inflected name may lose of its listed form: Алматы, Алматой. */
  private static final int ENDING = 2;

  /** Letters of a case ending behind a possessive: -nda, -nın. */
  private static final int OWNED_ENDING = 3;

  private final Map<String, Set<String>> endings;
  private final Map<String, Set<String>> articles;
  private final boolean apostrophe;

  /** Whether words for roles tell their case, though names do not. */
  private final boolean roles;

  /** The last words of the names that the language has for an entity, by its id. */
  private final Map<String, List<String>> listed = new HashMap<>();

  private final int longest;

  private final DictionaryForms forms;

  PartyCases(LanguageProfile profile, List<Entity> entities, DictionaryForms forms) {
    this.forms = forms;
    apostrophe = profile.has("nameApostrophe");
    roles = profile.has("roleCases");
    endings = casesBy(profile.words("nameCases"));
    articles = casesBy(profile.words("articleCases"));
    longest = endings.keySet().stream().mapToInt(String::length).max().orElse(0);
    if (!endings.isEmpty() && !apostrophe) {
      for (Entity entity : entities) {
        List<String> names = entity.names().getOrDefault(profile.code(), List.of());
        listed.put(entity.id(), names.stream().map(PartyCases::lastWord).distinct().toList());
      }
    }
  }

  /** The cases after the equals sign, by what stands before it: {@code dem=dat den=acc|dat}. */
  static Map<String, Set<String>> casesBy(Set<String> pairs) {
    Map<String, Set<String>> cases = new HashMap<>();
    for (String pair : pairs) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        cases.put(
            Normalizer.key(pair.substring(0, equals)),
            Set.of(pair.substring(equals + 1).split("\\|")));
      }
    }
    return cases;
  }

  /** The cases of a name as it is written; none where the language has none. */
  Set<String> of(Mention name, String text) {
    if (endings.isEmpty()) {
      return Set.of();
    }
    if (apostrophe) {
      String ending = behind(text, name.span().end());
      return ending.isEmpty() ? ofPlace(name, text) : longest(ending, ending.length());
    }
    String written = lastWord(name.span().of(text));
    if (name.type() == EntityType.ORG && written.length() < name.span().length()) {
      Set<String> ofLast = longest(written, written.length() - 1);
      return ofLast.equals(Set.of("dat", "loc"))
          ? ofLast // no last word of an "of" ends so
          : Set.of(); // "the ministry of Kenya": its first word bears the case
    }
    if (written.equals(lastWord(name.name()))) {
      return Set.of(NOMINATIVE);
    }
    Set<String> cases = new HashSet<>(longest(written, written.length() - 1));
    if (isInflected(name, text)) {
      cases.remove(NOMINATIVE);
      if (cases.isEmpty()) {
        cases.add(OBLIQUE);
      }
    }
    if (name.type() == EntityType.PER && cases.equals(UNDECLINED) && isPlain(name, text)) {
      cases.add(NOMINATIVE);
    }
    List<String> forms = listed.getOrDefault(name.id(), List.of());
    if (forms.contains(written)) {
      cases.remove(OBLIQUE);
      cases.add(NOMINATIVE);
    } else if (forms.stream().anyMatch(form -> isInflected(written, form))) {
      cases.remove(NOMINATIVE);
      if (cases.isEmpty()) {
        cases.add(OBLIQUE);
      }
    }
    return cases;
  }

  /** Рут Набвире: the given name is none in another case, so the surname may have none. */
  private boolean isPlain(Mention name, String text) {
    String words = name.span().of(text);
    int space = words.indexOf(' ');
    String given = Normalizer.key(words.substring(0, Math.max(0, space)));
    return space > 1 && longest(given, given.length() - 1).contains(NOMINATIVE);
  }

  /**
   * Poti <i>limanında</i>: a noun that ends a name of several words has its case on itself, behind
   * the possessive, which only these cases tell from the name.
   */
  private Set<String> ofPlace(Mention name, String text) {
    String last = lastWord(name.span().of(text));
    if (name.type() == EntityType.PER || last.length() == name.span().length()) {
      return Set.of(NOMINATIVE);
    }
    for (int length = longest; length >= OWNED_ENDING; length--) {
      String ending = last.substring(Math.max(0, last.length() - length));
      if (ending.startsWith("n")
          && ending.length() < last.length()
          && endings.containsKey(ending)) {
        return endings.get(ending);
      }
    }
    return Set.of(NOMINATIVE);
  }

  /** Whether somebody's name surely stands in another case than the nominative. */
  boolean isInflected(Mention name, String text) {
    return name.type() == EntityType.PER
        && !endings.isEmpty()
        && forms.isInflected(name.span().of(text));
  }

  /** Whether a name belongs to a role and is not that of its bearer: адвокат Софьи Литвиновой. */
  boolean owns(Mention name, Unit role, String text) {
    return isInflected(name, text) && !fit(of(name, text), of(Optional.of(role)))
        || ofSeveral(name, role, text);
  }

  /** "The <i>representatives</i> of Putin": a plural role beside one name in another case. */
  private boolean ofSeveral(Mention name, Unit role, String text) {
    boolean several =
        name.type() == EntityType.PER
            && !endings.isEmpty()
            && !apostrophe
            && of(Optional.of(role)).contains(NOMINATIVE)
            && role.analyses().stream()
                .filter(a -> a.concept().startsWith("role."))
                .allMatch(a -> a.has("number", "plural"));
    Set<String> cases = several ? of(name, text) : Set.of();
    return !cases.isEmpty() && !cases.contains(NOMINATIVE) && !cases.contains(OBLIQUE);
  }

  /** Whether a word is a form of a listed one, but not the listed one itself. */
  private static boolean isInflected(String written, String listed) {
    int stem = listed.length() - ENDING;
    return stem >= ENDING && written.startsWith(listed.substring(0, stem));
  }

  private Set<String> longest(String written, int most) {
    for (int length = Math.min(longest, most); length > 0; length--) {
      Set<String> cases = endings.get(written.substring(written.length() - length));
      if (cases != null) {
        return cases;
      }
    }
    return Set.of(OBLIQUE);
  }

  /** The ending that stands behind an apostrophe: Putin'in. */
  private static String behind(String text, int at) {
    if (at >= text.length() || "'\u2019\u02BC".indexOf(text.charAt(at)) < 0) {
      return "";
    }
    int end = at + 1;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return Normalizer.key(text.substring(at + 1, end));
  }

  private static String lastWord(String name) {
    String key = Normalizer.key(name).strip();
    return key.substring(key.lastIndexOf(' ') + 1);
  }

  /** The cases that a party can have by its first word, where that is an article: dem Minister. */
  Set<String> ofArticle(Unit first) {
    return articles.getOrDefault(first.key(), Set.of());
  }

  /**
   * The cases of people who are counted: what their number says, else, where articles tell cases,
   * no genitive, which would need one (<i>zwei Soldaten</i>).
   */
  Set<String> ofCounted(Set<String> ofNumber) {
    return ofNumber.isEmpty() && !articles.isEmpty() ? COUNTED : ofNumber;
  }

  /** The cases of a pronoun, where the language tells any: он, ему. */
  Set<String> ofPronoun(Unit pronoun) {
    return endings.isEmpty()
        ? Set.of()
        : pronoun.analyses().stream()
            .filter(a -> a.isA("gram.pronoun.third"))
            .map(a -> a.features().getOrDefault(CASE, NOMINATIVE))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The cases that the word for a role can have. */
  Set<String> of(Optional<Unit> role) {
    if (endings.isEmpty() && !roles || role.isEmpty()) {
      return Set.of();
    }
    return role.get().analyses().stream()
        .filter(a -> a.concept().startsWith("role."))
        .map(a -> a.features().getOrDefault(CASE, NOMINATIVE))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The cases that a role and a name beside it can both have: "директор Гленн Ситоле". Where they
   * have none in common the role's count, since foreign names are not inflected.
   */
  Set<String> of(Optional<Unit> role, Optional<Mention> name, String text) {
    if (endings.isEmpty() && !roles) {
      return Set.of();
    }
    Set<String> ofRole = of(role);
    Set<String> ofName = name.map(n -> of(n, text)).orElse(Set.of());
    if (ofRole.isEmpty() || apostrophe && name.isPresent()) {
      return ofName; // Turkish: the name bears the case, "sendikanın başkanı Lena Oravi'yi"
    }
    if (ofName.isEmpty()) {
      return ofRole;
    }
    Set<String> both = new HashSet<>(ofRole);
    both.removeIf(c -> !fit(ofName, Set.of(c)));
    return both.isEmpty() ? ofRole : both;
  }

  /** Whether a party in one of {@code cases} can fill a slot that asks for others. */
  static boolean fit(Set<String> cases, Set<String> asked) {
    return cases.isEmpty()
        || asked.isEmpty()
        || cases.stream().anyMatch(asked::contains)
        || cases.contains(OBLIQUE) && !asked.equals(Set.of(NOMINATIVE));
  }
}
