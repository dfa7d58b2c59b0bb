package org.khabar.find.time;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.khabar.find.time.TimeExpression.Clock;
import org.khabar.find.time.TimeExpression.DayPart;

/** Value functions of times of day. */
final class ClockFunctions {
  private ClockFunctions() {}

  static Optional<TimeExpression> clock(Captures c) {
    Optional<BigDecimal> hours = c.number("hour");
    Optional<Integer> said = hours.map(BigDecimal::intValue).filter(h -> h >= 0 && h <= 24);
    Optional<Integer> fraction =
        dotted(c).or(() -> hours.map(ClockFunctions::fractionMinutes)).filter(m -> m > 0 && m < 60);
    Optional<Integer> minute = minute(c);
    if (said.isEmpty() || c.text("minute").isPresent() && minute.isEmpty()) {
      return Optional.empty();
    }
    int minutes = minute.orElse(0);
    Optional<String> part = c.below("part", "time.daypart.");
    Optional<Integer> hour =
        c.text("clock").orElse("").equals("swahili") && said.get() <= 12
            ? part.flatMap(p -> swahiliHour(said.get(), p))
            : hour(said.get(), part);
    boolean half = c.concepts("half").contains("num.half");
    OptionalInt shown =
        half || fraction.isPresent()
            ? OptionalInt.of(fraction.orElse(30))
            : minute.isPresent() ? OptionalInt.of(minutes) : OptionalInt.empty();
    return hour.filter(h -> h < 24).map(h -> new Clock(h, shown, zone(c), c.expression("inner")));
  }

  private static Optional<Integer> minute(Captures c) {
    boolean twoDigits = c.text("minute").filter(t -> t.length() >= 2).isPresent();
    return twoDigits ? c.integer("minute").filter(m -> m >= 0 && m < 60) : Optional.empty();
  }

  /** Minutes after a point: 4.40. */
  private static Optional<Integer> dotted(Captures c) {
    String text = c.text("hour").orElse("");
    int point = text.indexOf('.');
    return point > 0 && text.length() == point + 3
        ? Optional.of(Integer.valueOf(text.substring(point + 1)))
        : Optional.empty();
  }

  /** Half past four is read as 4.5 hours. */
  private static int fractionMinutes(BigDecimal hours) {
    return hours.remainder(BigDecimal.ONE).multiply(BigDecimal.valueOf(60)).intValue();
  }

  /** An hour of the twelve-hour clock in the part of the day that is said with it. */
  private static Optional<Integer> hour(int said, Optional<String> part) {
    if (part.isEmpty() || said > 12) {
      return Optional.of(said);
    }
    return switch (part.get()) {
      case "morning", "dawn", "am" -> Optional.of(said % 12);
      case "noon" -> Optional.of(said >= 10 ? said : said + 12);
      case "afternoon", "evening", "pm" -> Optional.of(said % 12 + 12);
      case "night" -> Optional.of(said == 12 ? 0 : said < 6 ? said : said + 12);
      default -> Optional.empty();
    };
  }

  /**
   * An hour of the Swahili clock, which counts from sunrise and sunset: saa moja asubuhi is 07:00,
   * saa sita usiku midnight. Ashton, Swahili Grammar (1944), on the hours.
   */
  private static Optional<Integer> swahiliHour(int said, String part) {
    if (said < 1) {
      return Optional.empty();
    }
    int base = (said + 6) % 12;
    return switch (part) {
      case "morning", "dawn" -> base <= 11 && base >= 3 ? Optional.of(base) : Optional.empty();
      case "noon" -> Optional.of(base >= 10 ? base : base + 12);
      case "afternoon", "evening" -> Optional.of(base + 12);
      case "night" -> Optional.of(base >= 6 ? base + 12 : base);
      default -> Optional.empty();
    };
  }

  private static String zone(Captures c) {
    boolean universal = c.concepts("zone").contains("time.zone.utc");
    return universal ? "Z" : "";
  }

  static Optional<TimeExpression> part(Captures c) {
    TimeExpression day =
        c.expression("inner")
            .or(() -> TimeMaker.DAY.make(c))
            .or(() -> TimeMaker.WEEKDAY.make(c))
            .or(() -> c.text("weekday").flatMap(w -> TimeMaker.DATE.make(c)))
            .orElse(new TimeExpression.DayOffset(0));
    return c.below("part", "time.daypart.")
        .flatMap(ClockFunctions::partCode)
        .map(code -> new DayPart(code, day));
  }

  static Optional<TimeExpression> at(Captures c) {
    return c.expression("clock")
        .flatMap(
            e ->
                e instanceof Clock k
                    ? c.expression("inner")
                        .map(i -> new Clock(k.hour(), k.minute(), k.zone(), Optional.of(i)))
                    : Optional.empty());
  }

  /** The TIMEX3 code of a part of the day. */
  static Optional<String> partCode(String name) {
    return switch (name) {
      case "morning", "dawn" -> Optional.of("MO");
      case "noon" -> Optional.of("MI");
      case "afternoon" -> Optional.of("AF");
      case "evening" -> Optional.of("EV");
      case "night" -> Optional.of("NI");
      default -> Optional.empty();
    };
  }
}
