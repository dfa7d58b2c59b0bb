package org.khabar.find.time;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.khabar.find.time.TimeExpression.Length;
import org.khabar.find.time.TimeExpression.LongLength;
import org.khabar.find.time.TimeExpression.Repeated;
import org.khabar.find.time.TimeExpression.Several;

/** Value functions of lengths and repeated times. */
final class LengthFunctions {
  private LengthFunctions() {}

  static Optional<TimeExpression> duration(Captures c) {
    Optional<TimeExpression> length = length(c, "number", "unit");
    if (length.isEmpty() || c.text("moreunit").isEmpty()) {
      return length;
    }
    Optional<TimeExpression> more = length(c, "more", "moreunit");
    return more.isPresent()
            && length.get() instanceof Length first
            && more.get() instanceof Length second
            && second.grain().compareTo(first.grain()) < 0
        ? Optional.of(new LongLength(first, second))
        : Optional.empty();
  }

  static Optional<TimeExpression> durations(Captures c) {
    String unit = c.text("unit").isPresent() ? "unit" : "lastunit";
    String lastUnit = c.text("lastunit").isPresent() ? "lastunit" : "unit";
    Optional<TimeExpression> first = length(c, "number", unit);
    Optional<TimeExpression> last = length(c, "lastnumber", lastUnit);
    return first.flatMap(f -> last.map(l -> new Several(List.of(f, l))));
  }

  static Optional<TimeExpression> set(Captures c) {
    Optional<String> weekday = c.below("weekday", "time.weekday.");
    Optional<String> part = c.below("part", "time.daypart.").flatMap(ClockFunctions::partCode);
    if (weekday.isPresent()) {
      return Optional.of(
          new Repeated("XXXX-WXX-" + weekday.get() + part.map(p -> "T" + p).orElse("")));
    }
    Optional<Integer> month = DateFunctions.gregorianMonth(c);
    if (month.isPresent()) {
      return month.map(m -> new Repeated(Timex.format("XXXX-%02d", m)));
    }
    Optional<String> season =
        c.below("season", "time.season.").flatMap(PeriodFunctions::seasonCode);
    if (season.isPresent()) {
      return season.map(code -> new Repeated("XXXX-" + code));
    }
    if (c.text("weekend").isPresent()) {
      return Optional.of(new Repeated("XXXX-WXX-WE"));
    }
    if (part.isPresent()) {
      return Optional.of(new Repeated("XXXX-XX-XXT" + part.get()));
    }
    if (c.concepts("number").contains("time.several")) {
      return TimeMaker.grain(c, "unit").map(g -> new Repeated(g.duration("X")));
    }
    Optional<BigDecimal> count = TimeMaker.count(c, "number").filter(LengthFunctions::isWhole);
    return TimeMaker.grain(c, "unit").flatMap(g -> count.map(n -> repeated(g, n)));
  }

  private static TimeExpression repeated(Grain grain, BigDecimal count) {
    boolean quarters = grain == Grain.QUARTER; // P3M: ISO 8601 has no quarters
    BigDecimal units = quarters ? count.multiply(BigDecimal.valueOf(3)) : count;
    return new Repeated((quarters ? Grain.MONTH : grain).duration(units.toPlainString()));
  }

  private static Optional<TimeExpression> length(Captures c, String number, String unit) {
    Optional<Grain> grain = TimeMaker.grain(c, unit);
    if (grain.isEmpty()) {
      return Optional.empty();
    }
    if (c.concepts(number).contains("time.several")) {
      return Optional.of(new Length("X", grain.get()));
    }
    if (c.concepts(number).contains("num.half")) {
      return Optional.of(length(new BigDecimal("0.5"), grain.get()));
    }
    return TimeMaker.count(c, number).filter(n -> n.signum() > 0).map(n -> length(n, grain.get()));
  }

  /** A fraction of an hour is said in minutes, one of a year in months, if that makes it whole. */
  private static TimeExpression length(BigDecimal count, Grain grain) {
    Grain smaller =
        switch (grain) {
          case HOUR -> Grain.MINUTE;
          case YEAR -> Grain.MONTH;
          case MINUTE -> Grain.SECOND;
          default -> grain;
        };
    BigDecimal whole = count.setScale(0, RoundingMode.DOWN);
    BigDecimal rest =
        count.subtract(whole).multiply(BigDecimal.valueOf(grain == Grain.YEAR ? 12 : 60));
    if (isWhole(count) || smaller == grain || !isWhole(rest)) {
      return grain == Grain.QUARTER
          ? new Length(plain(count.multiply(BigDecimal.valueOf(3))), Grain.MONTH)
          : new Length(plain(count), grain);
    }
    Length small = new Length(plain(rest), smaller);
    return whole.signum() == 0 ? small : new LongLength(new Length(plain(whole), grain), small);
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }
}
