package org.khabar.find.time;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.khabar.find.time.TimeExpression.Clock;
import org.khabar.find.time.TimeExpression.DayPart;
import org.khabar.find.time.TimeExpression.Half;
import org.khabar.find.time.TimeExpression.Interval;
import org.khabar.find.time.TimeExpression.Modified;

/** Value functions of times of day. */
final class ClockFunctions {
  private static final int DAY_MINUTES = 24 * 60;

  /** Midnight belongs to the day that it begins. */
  private static final Map<String, Integer> NAMED_HOURS =
      Map.of("time.noon", 12, "time.midnight", 0);

  private ClockFunctions() {}

  static Optional<TimeExpression> clock(Captures c) {
    Optional<BigDecimal> hours = hours(c);
    Optional<Integer> said = hours.map(BigDecimal::intValue).filter(h -> h >= 0 && h <= 24);
    Optional<Integer> fraction =
        dotted(c).or(() -> hours.map(ClockFunctions::fractionMinutes)).filter(m -> m > 0 && m < 60);
    Optional<Integer> minute = minute(c).or(() -> solid(c).map(t -> t % 100));
    if (said.isEmpty() || c.text("minute").isPresent() && minute.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> part = c.below("part", "time.daypart.");
    Optional<Integer> hour =
        c.text("clock").orElse("").equals("swahili") && said.get() <= 12
            ? part.flatMap(p -> swahiliHour(said.get(), p))
            : hour(said.get(), part);
    boolean half = c.concepts("half").contains("num.half");
    OptionalInt shown =
        half || fraction.isPresent()
            ? OptionalInt.of(fraction.orElse(30))
            : minute.map(OptionalInt::of).orElse(OptionalInt.empty());
    boolean named = c.concepts("hour").stream().anyMatch(h -> NAMED_HOURS.containsKey(h));
    boolean zero = c.text("hour").filter(t -> t.startsWith("0")).isPresent();
    boolean whole = zero || c.text("clock").orElse("").equals("24");
    boolean open = part.isEmpty() && !named && !whole && said.get() >= 1 && said.get() <= 12;
    Half side = open ? Half.OPEN : part.isPresent() ? Half.TOLD : Half.FULL;
    return hour.flatMap(h -> turned(h, shown, c.text("way").orElse("past")))
        .map(
            t ->
                new Clock(
                    t / 60,
                    shown.isEmpty() ? shown : OptionalInt.of(t % 60),
                    zone(c),
                    side,
                    day(c)));
  }

  /** The day that stands in the same match: an expression, or a weekday. */
  private static Optional<TimeExpression> day(Captures c) {
    return c.expression("inner")
        .or(() -> c.text("weekday").isPresent() ? DateFunctions.date(c) : Optional.empty());
  }

  private static Optional<BigDecimal> hours(Captures c) {
    for (String concept : c.concepts("hour")) {
      Integer named = NAMED_HOURS.get(concept);
      if (named != null) {
        return Optional.of(BigDecimal.valueOf(named));
      }
    }
    return solid(c).map(t -> BigDecimal.valueOf(t / 100)).or(() -> c.number("hour"));
  }

  /** 1430, as armies and wire services write it. */
  private static Optional<Integer> solid(Captures c) {
    boolean four =
        c.text("hour")
            .filter(t -> t.length() == 4 && t.chars().allMatch(d -> d >= '0' && d <= '9'))
            .isPresent();
    return four ? c.integer("hour").filter(t -> t <= 2400 && t % 100 < 60) : Optional.empty();
  }

  /**
   * Minutes since midnight; empty past the end of the day.
   *
   * @param way whether minutes are counted {@code past} the hour, {@code to} it, or {@code into}
   *     the hour that ends with it (halb drei, половина третьего)
   */
  private static Optional<Integer> turned(int hour, OptionalInt minute, String way) {
    int minutes = minute.orElse(0);
    int sum =
        switch (way) {
          case "to" -> hour * 60 - minutes;
          case "into" -> (hour - 1) * 60 + minutes;
          default -> hour * 60 + minutes;
        };
    if (hour == 24 && sum == DAY_MINUTES) {
      return Optional.of(DAY_MINUTES); // the end of a day is not the beginning of the same day
    }
    return hour >= 24 && sum > DAY_MINUTES
        ? Optional.empty()
        : Optional.of(Math.floorMod(sum, DAY_MINUTES));
  }

  /** Figures have two digits, unless words say how they are counted: 5 past 3. */
  private static Optional<Integer> minute(Captures c) {
    if (c.concepts("minute").contains("num.half")) {
      return Optional.of(30);
    }
    if (c.concepts("minute").contains("num.quarter")) {
      return Optional.of(15);
    }
    boolean fits =
        c.text("way").isPresent() || c.text("minute").filter(t -> t.length() >= 2).isPresent();
    return fits ? c.integer("minute").filter(m -> m >= 0 && m < 60) : Optional.empty();
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
      case "evening" -> Optional.of(said == 12 ? 24 : said + 12);
      case "afternoon", "pm" -> Optional.of(said % 12 + 12);
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

  /** {@code Z}, or the offset that a zone of a name stands for; nothing for local time. */
  private static String zone(Captures c) {
    String name = c.below("zone", "time.zone.").orElse("local");
    if (name.equals("utc")) {
      return "Z";
    }
    boolean offset = name.length() == 5 && (name.charAt(0) == 'p' || name.charAt(0) == 'm');
    return offset
        ? (name.charAt(0) == 'p' ? "+" : "-") + name.substring(1, 3) + ":" + name.substring(3)
        : "";
  }

  static Optional<TimeExpression> part(Captures c) {
    TimeExpression day =
        c.text("same").isPresent() ? new TimeExpression.Same(Grain.DAY) : dayOfPart(c);
    return c.below("part", "time.daypart.")
        .flatMap(ClockFunctions::partCode)
        .map(code -> new DayPart(code, day));
  }

  private static TimeExpression dayOfPart(Captures c) {
    return c.expression("inner")
        .or(() -> TimeMaker.DAY.make(c))
        .or(() -> TimeMaker.WEEKDAY.make(c))
        .or(() -> c.text("weekday").flatMap(w -> TimeMaker.DATE.make(c)))
        .orElse(new TimeExpression.DayOffset(0));
  }

  static Optional<TimeExpression> at(Captures c) {
    Optional<TimeExpression> day = c.expression("inner");
    Optional<String> part = c.below("part", "time.daypart.");
    if (day.isEmpty() && part.isPresent()) {
      return c.expression("clock")
          .filter(Clock.class::isInstance)
          .map(Clock.class::cast)
          .filter(Clock::halvable)
          .flatMap(
              k ->
                  hour(k.hour(), part)
                      .filter(h -> h < 24)
                      .map(h -> new Clock(h, k.minute(), k.zone(), Half.TOLD, k.day())));
    }
    return c.expression("clock").flatMap(clock -> day.flatMap(d -> at(clock, d)));
  }

  private static Optional<TimeExpression> at(TimeExpression clock, TimeExpression day) {
    return switch (clock) {
      case Clock k when day instanceof DayPart p ->
          Optional.of(
              new Clock(
                  k.halvable() ? inPart(k.hour(), p.code()) : k.hour(),
                  k.minute(),
                  k.zone(),
                  Half.TOLD,
                  Optional.of(p.day())));
      case Clock k when day instanceof TimeExpression.Repeated r -> repeatedAt(k, r);
      case Clock k ->
          Optional.of(new Clock(k.hour(), k.minute(), k.zone(), k.half(), Optional.of(day)));
      case Interval i ->
          at(i.first(), day).flatMap(f -> at(i.last(), day).map(l -> new Interval(f, l)));
      case Modified m -> at(m.inner(), day).map(i -> new Modified(i, m.mod()));
      default -> Optional.empty();
    };
  }

  /** Every day at six, on Saturdays at ten. */
  private static Optional<TimeExpression> repeatedAt(Clock clock, TimeExpression.Repeated days) {
    boolean daily = days.value().equals("P1D");
    boolean weekly = days.value().length() == 10 && days.value().startsWith("XXXX-WXX-");
    String time = Timex.format("T%02d:%02d", clock.hour(), clock.minute().orElse(0));
    return daily || weekly
        ? Optional.of(new TimeExpression.Repeated((daily ? "XXXX-XX-XX" : days.value()) + time))
        : Optional.empty();
  }

  private static int inPart(int hour, String code) {
    boolean later = code.equals("AF") || code.equals("EV") || code.equals("NI") && hour >= 6;
    return later && hour < 12 ? hour + 12 : code.equals("NI") ? hour % 12 : hour;
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
