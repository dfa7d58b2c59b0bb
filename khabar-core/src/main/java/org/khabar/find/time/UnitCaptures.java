package org.khabar.find.time;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.khabar.find.quantity.Ordinal;
import org.khabar.rules.IndexRange;
import org.khabar.rules.PatternMatch;
import org.khabar.rules.Shape;
import org.khabar.rules.Unit;
import org.khabar.text.Analysis;

/** Captures of a match over units, with the constants of its rule behind them. */
record UnitCaptures(PatternMatch match, List<Unit> units) implements Captures {

  private Optional<Unit> unit(String name) {
    return match.capture(name).map(range -> units.get(range.from()));
  }

  private Optional<String> constant(String name) {
    return Optional.ofNullable(match.rule().make().get(name));
  }

  @Override
  public List<String> concepts(String name) {
    Optional<IndexRange> range = match.capture(name);
    return range.isEmpty()
        ? constant(name).map(List::of).orElse(List.of())
        : units.subList(range.get().from(), range.get().to()).stream()
            .flatMap(u -> u.analyses().stream())
            .map(Analysis::concept)
            .toList();
  }

  @Override
  public Optional<BigDecimal> number(String name) {
    Optional<Unit> unit = unit(name);
    if (unit.isEmpty()) {
      return constant(name).filter(UnitCaptures::isNumber).map(BigDecimal::new);
    }
    return unit.flatMap(UnitCaptures::number);
  }

  private static boolean isNumber(String constant) {
    String digits = constant.startsWith("-") ? constant.substring(1) : constant;
    return !digits.isEmpty() && digits.chars().allMatch(d -> d >= '0' && d <= '9' || d == '.');
  }

  private static Optional<BigDecimal> number(Unit unit) {
    return unit.value(Ordinal.class)
        .map(o -> BigDecimal.valueOf(o.place()))
        .or(() -> Shape.number(unit));
  }

  @Override
  public Optional<String> text(String name) {
    return match
        .capture(name)
        .map(range -> key(units.subList(range.from(), range.to())))
        .or(() -> constant(name));
  }

  private static String key(List<Unit> captured) {
    StringBuilder key = new StringBuilder();
    captured.forEach(u -> key.append(key.isEmpty() ? "" : " ").append(u.key()));
    return key.toString();
  }

  @Override
  public Optional<TimeExpression> expression(String name) {
    return unit(name).flatMap(u -> u.value(Spoken.class)).map(Spoken::expression);
  }
}
