package org.khabar.find.time;

import java.util.Optional;
import java.util.OptionalInt;
import org.khabar.find.time.TimeExpression.Century;
import org.khabar.find.time.TimeExpression.Decade;
import org.khabar.find.time.TimeExpression.Modified;
import org.khabar.find.time.TimeExpression.Season;
import org.khabar.find.time.TimeExpression.Step;
import org.khabar.find.time.TimeExpression.YearPart;
import org.khabar.model.CalendarSystem;

/** Value functions of stretches of the calendar, and of what narrows them. */
final class PeriodFunctions {
  /** Autumn 1400 is that of 2021: seasons of the Persian year begin with its months. */
  private static final int PERSIAN_BEHIND = 621;

  private static final int LAST_PERSIAN_YEAR = 1420;

  private PeriodFunctions() {}

  static Optional<TimeExpression> decade(Captures c) {
    Optional<Integer> century = c.integer("century").filter(n -> n >= 10 && n <= 22);
    Optional<Integer> year = c.integer("decade").or(() -> c.integer("year"));
    return year.filter(y -> y % 10 == 0 && (y >= 1000 && y <= 2090 || y >= 20 && y <= 90))
        .map(y -> y < 100 && century.isPresent() ? (century.get() - 1) * 100 + y : y)
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

  /** The TIMEX3 code of a season. */
  static Optional<String> seasonCode(String name) {
    return switch (name) {
      case "spring" -> Optional.of("SP");
      case "summer" -> Optional.of("SU");
      case "autumn" -> Optional.of("FA");
      case "winter" -> Optional.of("WI");
      default -> Optional.empty();
    };
  }

  static Optional<TimeExpression> season(Captures c) {
    return c.below("season", "time.season.")
        .flatMap(PeriodFunctions::seasonCode)
        .map(code -> new Season(code, year(c), seasonYear(c), DateFunctions.hint(c)));
  }

  /** The first Monday of March: {@code place} or {@code place: -1}. */
  static Optional<TimeExpression> nth(Captures c) {
    Optional<Integer> place =
        c.concepts("place").contains("time.last")
            ? Optional.of(-1)
            : c.concepts("place").contains("time.first") ? Optional.of(1) : c.integer("place");
    OptionalInt weekday =
        c.below("weekday", "time.weekday.")
            .map(w -> OptionalInt.of(Integer.parseInt(w)))
            .orElse(OptionalInt.empty());
    boolean weekend = c.text("weekend").isPresent();
    Optional<Grain> grain =
        weekday.isPresent()
            ? Optional.of(Grain.DAY)
            : weekend ? Optional.of(Grain.WEEK) : TimeMaker.grain(c, "unit");
    return place
        .filter(p -> p != 0 && Math.abs(p) <= 366)
        .flatMap(
            p ->
                grain.flatMap(
                    g -> period(c).map(i -> new TimeExpression.Nth(p, g, weekday, weekend, i))));
  }

  /** What days are counted in: an expression, a month with or without its year, this year. */
  private static Optional<TimeExpression> period(Captures c) {
    Optional<Grain> grain = TimeMaker.grain(c, "outerunit");
    Optional<Integer> offset = TimeMaker.offset(c, "rel");
    return c.expression("inner")
        .or(
            () ->
                grain.map(
                    g ->
                        new TimeExpression.Relative(
                            new Step(g, offset.orElse(0)), Optional.empty())))
        .or(() -> DateFunctions.monthOrYear(c));
  }

  /** The week of 6 October. */
  static Optional<TimeExpression> around(Captures c) {
    boolean weekend = c.text("weekend").isPresent();
    return (weekend ? Optional.of(Grain.WEEK) : TimeMaker.grain(c, "unit"))
        .flatMap(g -> c.expression("inner").map(i -> new TimeExpression.Around(g, weekend, i)));
  }

  /** From {@code first} to {@code last}, both of one kind. */
  static Optional<TimeExpression> interval(Captures c) {
    Optional<TimeExpression> first = c.expression("first").or(() -> bareHour(c, "hour"));
    Optional<TimeExpression> last = c.expression("last").or(() -> bareHour(c, "lasthour"));
    return first.isPresent()
            && last.isPresent()
            && first.get() instanceof TimeExpression.Clock
                == last.get() instanceof TimeExpression.Clock
        ? Optional.of(new TimeExpression.Interval(first.get(), last.get()))
        : Optional.empty();
  }

  /** The hour in 3 to 5 pm: which half of the day it lies in, its other end tells. */
  private static Optional<TimeExpression> bareHour(Captures c, String name) {
    return c.integer(name)
        .filter(h -> h >= 1 && h <= 24)
        .map(
            h ->
                new TimeExpression.Clock(
                    h,
                    OptionalInt.empty(),
                    "",
                    h <= 12 ? TimeExpression.Half.OPEN : TimeExpression.Half.FULL,
                    Optional.empty()));
  }

  /** A feast by the constants that say how it is reckoned. */
  static Optional<TimeExpression> feast(Captures c) {
    int shift = c.integer("shift").orElse(0);
    int month = c.integer("month").orElse(0);
    int day = c.integer("day").orElse(0);
    Feast feast =
        switch (c.text("reckoning").orElse("")) {
          case "easter" -> new Feast.Easter(false, shift);
          case "orthodox-easter" -> new Feast.Easter(true, shift);
          case "lunar" -> new Feast.Lunar(month, day);
          case "islamic" -> new Feast.Dated(CalendarSystem.ISLAMIC, month, day);
          case "persian" -> new Feast.Dated(CalendarSystem.PERSIAN, month, day);
          case "ethiopian" -> new Feast.Dated(CalendarSystem.ETHIOPIAN, month, day);
          case "gregorian" -> new Feast.Dated(CalendarSystem.GREGORIAN, month, day);
          case "weekday" ->
              new Feast.Weekday(
                  month, c.integer("dayofweek").orElse(1), c.integer("place").orElse(1), shift);
          default -> throw new IllegalArgumentException("no such reckoning of a feast");
        };
    return Optional.of(
        new TimeExpression.Moving(feast, year(c), DateFunctions.step(c), DateFunctions.hint(c)));
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
    return year.map(y -> OptionalInt.of(y <= LAST_PERSIAN_YEAR ? y + PERSIAN_BEHIND : y))
        .orElse(OptionalInt.empty());
  }

  /**
   * The year that a season is said to lie in. This summer is one of this year, that of last year
   * one of last year ({@code unit}); last and next summer are the nearest behind and ahead.
   */
  private static Optional<Step> seasonYear(Captures c) {
    return step(c).filter(s -> s.offset() == 0 || c.text("unit").isPresent());
  }

  private static Optional<Step> step(Captures c) {
    return TimeMaker.offset(c, "rel").map(o -> new Step(Grain.YEAR, o));
  }
}
