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

  private final Map<String, Name> names = new HashMap<>();

  /** Takes note of the names in a sentence that are in no list. */
  public void note(List<Unit> units) {
    for (Unit unit : units) {
      unit.value(Name.class)
          .filter(n -> n.entities().isEmpty() && n.surface().length() >= SHORTEST_WORD)
          .ifPresent(n -> names.putIfAbsent(String.join(" ", n.words()), n));
    }
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
        marked.add(units.get(at++));
        continue;
      }
      Name known = Objects.requireNonNull(names.get(key(units, at, end)));
      Span span = units.get(at).span().union(units.get(end - 1).span());
      Name name =
          new Name(
              span,
              known.type(),
              List.of(),
              known.id(),
              known.words(),
              span.of(text),
              known.rule());
      marked.add(Units.merge(units, at, end, text, known.type().name(), name));
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
    int limit = Math.min(units.size(), at + LONGEST);
    for (int end = limit; end > at; end--) {
      if (units.subList(at, end).stream().allMatch(LearnedNames::isFree)
          && names.containsKey(key(units, at, end))) {
        return end;
      }
    }
    return -1;
  }

  private static String key(List<Unit> units, int from, int to) {
    List<String> words = new ArrayList<>();
    units.subList(from, to).forEach(u -> words.add(u.key()));
    return String.join(" ", words);
  }

  private static boolean isFree(Unit unit) {
    return unit.isWord() && unit.labels().isEmpty() && unit.value().isEmpty();
  }

  private static boolean isLowerCase(Unit unit) {
    return Character.isLowerCase(unit.surface().codePointAt(0));
  }
}
