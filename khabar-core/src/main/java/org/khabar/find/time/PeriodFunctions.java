package org.khabar.find.time;

import java.util.Optional;
import java.util.OptionalInt;
import org.khabar.find.time.TimeExpression.Century;
import org.khabar.find.time.TimeExpression.Decade;
import org.khabar.find.time.TimeExpression.Modified;
import org.khabar.find.time.TimeExpression.Season;
import org.khabar.find.time.TimeExpression.Step;
import org.khabar.find.time.TimeExpression.YearPart;

/** Value functions of stretches of the calendar, and of what narrows them. */
final class PeriodFunctions {
  private PeriodFunctions() {}

  static Optional<TimeExpression> decade(Captures c) {
    Optional<Integer> year = c.integer("decade").or(() -> c.integer("year"));
    return year.filter(y -> y % 10 == 0 && (y >= 1000 && y <= 2090 || y >= 20 && y <= 90))
        .map(Decade::new);
  }

  static Optional<TimeExpression> century(Captures c) {
    return c.integer("number").filter(n -> n >= 1 && n <= 22).map(Century::new);
  }

  static Optional<TimeExpression> quarter(Captures c) {
    String code = c.text("code").orElse("Q");
    int most = code.equals("H") ? 2 : 4;
    return c.integer("number")
        .filter(n -> n >= 1 && n <= most)
        .map(n -> new YearPart(code, n, year(c), step(c)));
  }

  static Optional<TimeExpression> season(Captures c) {
    return c.below("season", "time.season.")
        .flatMap(
            name ->
                switch (name) {
                  case "spring" -> Optional.of("SP");
                  case "summer" -> Optional.of("SU");
                  case "autumn" -> Optional.of("FA");
                  case "winter" -> Optional.of("WI");
                  default -> Optional.<String>empty();
                })
        .map(code -> new Season(code, year(c), step(c)));
  }

  /** An expression as {@code edge} or {@code bound} modifies it. */
  static Optional<TimeExpression> modified(Captures c) {
    return mod(c).flatMap(m -> c.expression("inner").map(i -> new Modified(i, m)));
  }

  /** The TIMEX3 modifier of what is captured as {@code edge} or {@code bound}. */
  static Optional<String> mod(Captures c) {
    return c.below("edge", "time.edge.")
        .flatMap(
            name ->
                switch (name) {
                  case "early" -> Optional.of("START");
                  case "mid" -> Optional.of("MID");
                  case "late" -> Optional.of("END");
                  default -> Optional.<String>empty();
                })
        .or(() -> c.below("bound", "num.bound.").flatMap(PeriodFunctions::boundMod));
  }

  /** The TIMEX3 modifier of a concept below {@code num.bound}. */
  static Optional<String> boundMod(String name) {
    return switch (name) {
      case "about" -> Optional.of("APPROX");
      case "more-than", "over" -> Optional.of("MORE_THAN");
      case "less-than", "under" -> Optional.of("LESS_THAN");
      case "at-least" -> Optional.of("EQUAL_OR_MORE");
      case "at-most" -> Optional.of("EQUAL_OR_LESS");
      default -> Optional.empty();
    };
  }

  private static OptionalInt year(Captures c) {
    Optional<Integer> year = c.integer("year").filter(y -> y >= 1000 && y <= 2199);
    return year.map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  private static Optional<Step> step(Captures c) {
    return TimeMaker.offset(c, "rel").map(o -> new Step(Grain.YEAR, o));
  }
}
