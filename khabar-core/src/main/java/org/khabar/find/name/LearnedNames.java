package org.khabar.find.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.khabar.model.Span;
import org.khabar.rules.Unit;
import org.khabar.rules.Units;

/**
 * Names that rules found in one article, so that they are known wherever else they stand in it.
 *
 * <p>Call {@link #note} for all sentences, then {@link #mark} for each.
 */
public final class LearnedNames {
  private static final int LONGEST = 6;
  private static final int SHORTEST_WORD = 3;

  private final NameEndings endings;
  private final Map<String, Name> names = new HashMap<>();

  /** How many words the longest name has that begins with a word. */
  private final Map<String, Integer> longest = new HashMap<>();

  /** None yet; {@code table} says which endings the language puts on names. */
  public LearnedNames(NameTable table) {
    endings = table.endings();
  }

  /** Takes note of the names in a sentence that are in no list. */
  public void note(List<Unit> units) {
    for (Unit unit : units) {
      unit.value(Name.class)
          .filter(n -> n.entities().isEmpty() && n.surface().length() >= SHORTEST_WORD)
          .ifPresent(this::note);
    }
  }

  private void note(Name name) {
    names.merge(endings.base(name.words()), name, this::betterForm);
    longest.merge(endings.base(name.words().getFirst()), name.words().size(), Math::max);
  }

  /** Of two forms of a name the shorter one, which is likelier to have no ending. */
  private Name betterForm(Name one, Name other) {
    boolean shorter = other.surface().length() < one.surface().length();
    return shorter && !endings.isEmpty() ? other : one;
  }

  /** All forms of one name have one id. */
  private String id(Name known) {
    return endings.isEmpty() || !known.id().isEmpty() ? known.id() : Latin.slug(known.surface());
  }

  /** A name found before, with the id of all of its forms. */
  private Unit withId(Unit unit, Name name) {
    Name known = names.get(endings.base(name.words()));
    if (known == null || !name.entities().isEmpty() || id(known).equals(name.id())) {
      return unit;
    }
    Name same =
        new Name(
            name.span(),
            name.type(),
            List.of(),
            id(known),
            name.words(),
            name.surface(),
            name.rule());
    return unit.withValue(same);
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
        marked.add(unit.value(Name.class).map(name -> withId(unit, name)).orElse(unit));
        continue;
      }
      Name known = Objects.requireNonNull(names.get(key(units, at, end)));
      int last = endings.cut(units.get(end - 1)).span().end();
      Span span = new Span(units.get(at).span().start(), last);
      Name name =
          new Name(
              span, known.type(), List.of(), id(known), known.words(), span.of(text), known.rule());
      marked.add(Units.over(units, at, end, span, text, known.type().name(), name));
      at = end;
    }
    return marked;
  }

  /** The position after the longest noted name that begins at {@code at}; -1 for none. */
  private int end(List<Unit> units, int at) {
    Unit first = units.get(at);
    if (!first.isWord() || !isFree(first) || isLowerCase(first)) {
      return -1;
    }
    int words = longest.getOrDefault(endings.base(first.key()), 0);
    int limit = at + Math.min(words, LONGEST);
    int free = at;
    while (free < units.size() && free < limit && isFree(units.get(free))) {
      free++;
    }
    for (int end = free; end > at; end--) {
      if (names.containsKey(key(units, at, end))) {
        return end;
      }
    }
    return -1;
  }

  private String key(List<Unit> units, int from, int to) {
    List<String> words = new ArrayList<>();
    units.subList(from, to).forEach(u -> words.add(u.key()));
    return endings.base(words);
  }

  private static boolean isFree(Unit unit) {
    return unit.isWord() && unit.labels().isEmpty() && unit.value().isEmpty();
  }

  private static boolean isLowerCase(Unit unit) {
    return Character.isLowerCase(unit.surface().codePointAt(0));
  }
}
