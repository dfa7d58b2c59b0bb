package org.khabar.find.time;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What a pattern captured, and the constants that its rule gives, by name. */
public interface Captures {

  /** The concepts of the captured unit, or the one named by the rule; empty if there is none. */
  List<String> concepts(String name);

  /** The number that was captured or named: digits, number words and ordinals alike. */
  Optional<BigDecimal> number(String name);

  /** The captured text as it stands, or the constant itself. */
  Optional<String> text(String name);

  /** The expression made earlier of the captured unit. */
  Optional<TimeExpression> expression(String name);

  /** The first concept below {@code prefix}, with the prefix cut off. */
  default Optional<String> below(String name, String prefix) {
    return concepts(name).stream()
        .filter(c -> c.startsWith(prefix))
        .map(c -> c.substring(prefix.length()))
        .findFirst();
  }

  /** A whole number that fits an int. */
  default Optional<Integer> integer(String name) {
    return number(name)
        .filter(n -> n.stripTrailingZeros().scale() <= 0 && n.abs().compareTo(MOST) < 0)
        .map(BigDecimal::intValue);
  }

  /** Above this no whole number is one of a date. */
  BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);
}
