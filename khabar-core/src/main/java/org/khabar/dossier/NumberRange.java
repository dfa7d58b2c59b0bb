package org.khabar.dossier;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The numbers that a figure can mean: itself, what its modifier allows, and for a round number what
 * rounds to it.
 */
record NumberRange(double least, double most) {
  private static final double ABOUT = 0.1;

  static NumberRange of(BigDecimal value, Optional<String> mod) {
    double number = value.doubleValue();
    double half = halfOfLastDigit(value);
    return switch (mod.orElse("")) {
      case "APPROX" ->
          new NumberRange(
              number - Math.max(half, ABOUT * number), number + Math.max(half, ABOUT * number));
      case "MORE_THAN", "EQUAL_OR_MORE" -> new NumberRange(number, 2 * number);
      case "LESS_THAN", "EQUAL_OR_LESS" -> new NumberRange(number / 2, number);
      default -> new NumberRange(number, number);
    };
  }

  /**
   * Half a unit of the last digit that is not zero, of numbers that end in two zeros or more; at
   * the most a twentieth of the number.
   */
  static double halfOfLastDigit(BigDecimal value) {
    BigDecimal bare = value.stripTrailingZeros();
    double half = bare.scale() <= -2 ? Math.pow(10, -bare.scale()) / 2 : 0;
    return Math.min(half, value.abs().doubleValue() / 20);
  }

  boolean meets(NumberRange other) {
    return least <= other.most && other.least <= most;
  }

  /** Whether a number rounds to a rounder one that is not meant as a bound. */
  static boolean roundsTo(BigDecimal exact, BigDecimal round, Optional<String> modOfRound) {
    if (modOfRound.filter(m -> !m.equals("APPROX")).isPresent()) {
      return false;
    }
    double half = halfOfLastDigit(round);
    return half > halfOfLastDigit(exact) && exact.subtract(round).abs().doubleValue() <= half;
  }
}
