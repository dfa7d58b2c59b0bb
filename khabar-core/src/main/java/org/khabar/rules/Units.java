package org.khabar.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.Span;
import org.khabar.text.Analysis;

/** Puts units together. */
public final class Units {
  private Units() {}

  /**
   * One unit in the place of {@code units[from, to)}.
   *
   * @param label what it is; further labels of a single unit are kept
   */
  public static Unit merge(
      List<Unit> units, int from, int to, String text, String label, Object value) {
    Span span = units.get(from).span().union(units.get(to - 1).span());
    return over(units, from, to, span, text, label, value);
  }

  /** As {@link #merge}, for something that covers only a part of the words (without clitics). */
  public static Unit over(
      List<Unit> units, int from, int to, Span span, String text, String label, Object value) {
    Set<String> labels = new HashSet<>();
    labels.add(label);
    List<Analysis> analyses = List.of();
    if (to - from == 1) {
      labels.addAll(units.get(from).labels());
      analyses = units.get(from).analyses();
    }
    StringBuilder key = new StringBuilder();
    for (Unit unit : units.subList(from, to)) {
      key.append(key.isEmpty() ? "" : " ").append(unit.key());
    }
    return new Unit(
        span,
        span.of(text),
        key.toString(),
        units.get(from).kind(),
        analyses,
        labels,
        Optional.of(value));
  }

  /** A copy of {@code units} with {@code unit} in the place of {@code [from, to)}. */
  public static List<Unit> replace(List<Unit> units, int from, int to, Unit unit) {
    List<Unit> copy = new ArrayList<>(units.size());
    copy.addAll(units.subList(0, from));
    copy.add(unit);
    copy.addAll(units.subList(to, units.size()));
    return copy;
  }
}
