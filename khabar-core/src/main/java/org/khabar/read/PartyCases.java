package org.khabar.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khabar.knowledge.LanguageProfile;
import org.khabar.model.EntityType;
import org.khabar.model.Mention;
import org.khabar.rules.Unit;
import org.khabar.text.Normalizer;

/**
 * Tells in which grammatical case a party can stand: from the ending of its name, or from the
 * readings of its role.
 *
 * <p>Setting {@code nameCases} ({@code ом=ins а=gen|acc}) tells the cases of endings on names.
 * Languages without it have no cases here.
 */
final class PartyCases {
  /** The feature of readings, and the case of a form that says none. */
  private static final String CASE = "case";

  private static final String NOMINATIVE = "nom";

  /** Any case but the nominative, for a form whose ending tells no more. */
  static final String OBLIQUE = "obl";

  private final Map<String, Set<String>> endings = new HashMap<>();
  private final boolean apostrophe;
  private int longest;

  PartyCases(LanguageProfile profile) {
    apostrophe = profile.has("nameApostrophe");
    for (String pair : profile.words("nameCases")) {
      int equals = pair.indexOf('=');
      if (equals < 1) {
        continue;
      }
      String ending = Normalizer.key(pair.substring(0, equals));
      endings.put(ending, Set.of(pair.substring(equals + 1).split("\\|")));
      longest = Math.max(longest, ending.length());
    }
  }

  /** The cases of a name as it is written; none where the language has none. */
  Set<String> of(Mention name, String text) {
    if (endings.isEmpty()) {
      return Set.of();
    }
    if (apostrophe) {
      String ending = behind(text, name.span().end());
      return ending.isEmpty() ? Set.of(NOMINATIVE) : longest(ending, ending.length());
    }
    String written = lastWord(name.span().of(text));
    if (name.type() == EntityType.ORG && written.length() < name.span().length()) {
      return Set.of(); // "the ministry of Kenya": its first word bears the case
    }
    if (written.equals(lastWord(name.name()))) {
      return Set.of(NOMINATIVE);
    }
    return longest(written, written.length() - 1);
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

  /** The cases that the word for a role can have. */
  Set<String> of(Optional<Unit> role) {
    if (endings.isEmpty() || role.isEmpty()) {
      return Set.of();
    }
    return role.get().analyses().stream()
        .filter(a -> a.concept().startsWith("role."))
        .map(a -> a.features().getOrDefault(CASE, NOMINATIVE))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a party in one of {@code cases} can fill a slot that asks for others. */
  static boolean fit(Set<String> cases, Set<String> asked) {
    return cases.isEmpty()
        || asked.isEmpty()
        || cases.stream().anyMatch(asked::contains)
        || cases.contains(OBLIQUE) && !asked.equals(Set.of(NOMINATIVE));
  }
}
