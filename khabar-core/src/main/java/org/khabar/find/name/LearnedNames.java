package org.khabar.find.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khabar.model.EntityType;
import org.khabar.model.Span;
import org.khabar.rules.Unit;
import org.khabar.rules.Units;

/**
 * Names that rules and the tagger found in one article, so that they are known, and of one type,
 * wherever else they stand in it.
 *
 * <p>Call {@link #note} for all sentences, then {@link #mark} for each.
 */
public final class LearnedNames {
  private static final int LONGEST = 6;
  private static final int SHORTEST_WORD = 3;

  private final NameEndings endings;
  private final Map<String, Name> names = new HashMap<>();
  private final TypeVotes types = new TypeVotes();

  /** Everyday words, each time that they stand in the article without being taken for a name. */
  private final List<String> plain = new ArrayList<>();

  /** How often those of them stand that are names elsewhere; reckoned when first asked for. */
  private @Nullable Map<String, Integer> plainNames;

  /** How many words the longest name has that begins with a word. */
  private final Map<String, Integer> longest = new HashMap<>();

  private final DictionaryForms forms;

  /** None yet; {@code endings} are those that the language puts on names. */
  public LearnedNames(NameEndings endings) {
    this(endings, DictionaryForms.none());
  }

  /** As above; {@code forms} tell what inflected names are in the dictionary. */
  public LearnedNames(NameEndings endings, DictionaryForms forms) {
    this.endings = endings;
    this.forms = forms;
  }

  /** Takes note of the names in a sentence that are in no list. */
  public void note(List<Unit> units) {
    for (Unit unit : units) {
      if (unit.value().isPresent()) {
        unit.value(Name.class).ifPresent(this::noteSurname);
        unit.value(Name.class)
            .filter(n -> n.entities().isEmpty() && n.surface().length() >= SHORTEST_WORD)
            .ifPresent(this::note);
      }
      if (unit.isBareWord() && meansSomething(unit)) {
        plain.add(unit.key());
      }
    }
  }

  private void noteSurname(Name name) {
    HanParts.surname(name).ifPresent(surname -> note(alone(name, surname)));
  }

  /** The surname of a foreigner in Chinese characters, as an article goes on to call him. */
  private static Name alone(Name full, String surname) {
    List<String> characters = HanParts.undotted(List.of(surname));
    return new Name(full.span(), full.type(), List.of(), "", characters, surname, "name.surname");
  }

  private void note(Name name) {
    String key = endings.base(name.words());
    types.add(key, name);
    names.merge(key, name, this::betterForm);
    longest.merge(endings.base(name.words().getFirst()), name.words().size(), Math::max);
  }

  /**
   * Of two forms of a name the one that the dictionary has, or the shorter one, which is likelier
   * to have no ending.
   */
  private Name betterForm(Name one, Name other) {
    if (isDictionary(one) != isDictionary(other)) {
      return isDictionary(one) ? one : other;
    }
    boolean shorter = other.surface().length() < one.surface().length();
    return shorter && !endings.isEmpty() ? other : one;
  }

  private boolean isDictionary(Name name) {
    return forms.of(name.type(), name.surface()).equals(name.surface());
  }

  /** All forms of one name have one id. */
  private String id(Name known) {
    return endings.isEmpty() || !known.id().isEmpty()
        ? known.id()
        : Latin.slug(forms.of(known.type(), known.surface()));
  }

  /** A name found before, with the id and the type of all of its forms. */
  private Unit asElsewhere(Unit unit, Name name) {
    String key = endings.base(name.words());
    Name known = names.get(key);
    if (known == null || !name.entities().isEmpty()) {
      return unit;
    }
    EntityType type = types.of(key, name.type());
    if (type == name.type() && id(known).equals(name.id())) {
      return unit;
    }
    Name same =
        new Name(
            name.span(), type, List.of(), id(known), name.words(), name.surface(), name.rule());
    return unit.relabelled(type.name(), same);
  }

  /** The units, with every further mention of a noted name as one unit. */
  public List<Unit> mark(List<Unit> units, String text) {
    if (names.isEmpty()) {
      return units;
    }
    List<Unit> marked = new ArrayList<>(units.size());
    int at = 0;
    while (at < units.size()) {
      int end = end(units, at);
      if (end < 0) {
        Unit unit = units.get(at++);
        marked.add(unit.value(Name.class).map(name -> asElsewhere(unit, name)).orElse(unit));
        continue;
      }
      String key = key(units, at, end);
      Name known = Objects.requireNonNull(names.get(key));
      EntityType type = types.of(key, known.type());
      int last = endings.cut(units.get(end - 1)).span().end();
      Span span = new Span(units.get(at).span().start(), last);
      Name name =
          new Name(span, type, List.of(), id(known), known.words(), span.of(text), known.rule());
      marked.add(Units.over(units, at, end, span, text, type.name(), name));
      at = end;
    }
    return marked;
  }

  /** The position after the longest noted name that begins at {@code at}; -1 for none. */
  private int end(List<Unit> units, int at) {
    Unit first = units.get(at);
    if (!first.isBareWord() || isLowerCase(first)) {
      return -1;
    }
    int words = longest.getOrDefault(endings.base(first.key()), 0);
    int limit = at + Math.min(words, LONGEST);
    int free = at;
    while (free < units.size() && free < limit && units.get(free).isBareWord()) {
      free++;
    }
    for (int end = free; end > at; end--) {
      String key = key(units, at, end);
      if (names.containsKey(key) && !isOftenerPlain(key)) {
        return end;
      }
    }
    return -1;
  }

  /** Whether an everyday word was taken for a name less often than not. */
  private boolean isOftenerPlain(String key) {
    if (plainNames == null) {
      plainNames = plainNames();
    }
    return plainNames.getOrDefault(key, 0) > types.count(key);
  }

  private Map<String, Integer> plainNames() {
    Map<String, Integer> counts = new HashMap<>();
    for (String word : plain) {
      String base = endings.base(word);
      if (names.containsKey(base)) {
        counts.merge(base, 1, Integer::sum);
      }
    }
    return counts;
  }

  private static boolean meansSomething(Unit unit) {
    return unit.any(a -> !a.concept().isEmpty());
  }

  private String key(List<Unit> units, int from, int to) {
    List<String> words = new ArrayList<>();
    units.subList(from, to).forEach(u -> words.add(u.key()));
    return endings.base(words);
  }

  private static boolean isLowerCase(Unit unit) {
    return Character.isLowerCase(unit.surface().codePointAt(0));
  }
}
