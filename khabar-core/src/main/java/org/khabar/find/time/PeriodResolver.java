package org.khabar.find.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.khabar.find.time.CalendarDates.Stretch;
import org.khabar.find.time.TimeContext.Point;
import org.khabar.find.time.TimeExpression.Dated;
import org.khabar.find.time.TimeExpression.Nth;
import org.khabar.find.time.TimeExpression.Step;
import org.khabar.model.CalendarSystem;

/** Resolves decades, parts of years, and days and weeks by their place in a longer period. */
final class PeriodResolver {
  private final TimeResolver times;
  private final TimeContext context;
  private final Direction direction;

  PeriodResolver(TimeResolver times, TimeContext context, Direction direction) {
    this.times = times;
    this.context = context;
    this.direction = direction;
  }

  /** The nineties of a paper that dates itself in the Persian calendar are those of 1390. */
  Optional<TimeValue> decade(int firstYear) {
    if (firstYear >= 100) {
      return Optional.of(Timex.of(Grain.DECADE, LocalDate.of(firstYear, 1, 1)));
    }
    if (context.home() != CalendarSystem.PERSIAN) {
      return Optional.of(Timex.of(Grain.DECADE, LocalDate.of(1900 + firstYear, 1, 1)));
    }
    DateParts first = DateParts.of(CalendarSystem.PERSIAN, 1300 + firstYear, 0, 0);
    DateParts last = DateParts.of(CalendarSystem.PERSIAN, 1309 + firstYear, 0, 0);
    return IntervalResolver.join(times.resolve(new Dated(first)), times.resolve(new Dated(last)));
  }

  /** A quarter, half or season; without its year the nearest one that the clause points to. */
  Optional<TimeValue> yearPart(
      String code, OptionalInt said, Optional<Step> within, Direction hint) {
    Optional<Integer> year =
        said.isPresent()
            ? Optional.of(said.getAsInt())
            : within.isPresent()
                ? context.reference().map(d -> yearOf(code, d) + within.get().offset())
                : context.reference().flatMap(d -> nearest(code, d, hint));
    return year.map(
        y ->
            TimeValue.date(
                Timex.format("%04d-%s", y, code),
                new Point(stretch(code, y).first(), Grain.QUARTER)));
  }

  /** In January this winter is that of the year before. */
  private static int yearOf(String code, LocalDate reference) {
    return reference.getYear() - (code.equals("WI") && reference.getMonthValue() <= 2 ? 1 : 0);
  }

  private Optional<Integer> nearest(String code, LocalDate reference, Direction hint) {
    int now = reference.getYear();
    List<Stretch> stretches =
        Stream.of(now - 2, now - 1, now, now + 1).map(year -> stretch(code, year)).toList();
    List<Stretch> sided = DateChoice.onSide(stretches, reference, hint);
    return DateChoice.nearest(sided.isEmpty() ? stretches : sided, reference, direction)
        .map(s -> now - 2 + stretches.indexOf(s));
  }

  /** The days of a part of a year; a winter is filed under the year that it begins in. */
  private static Stretch stretch(String code, int year) {
    int month =
        switch (code) {
          case "SP" -> 3;
          case "SU" -> 6;
          case "FA" -> 9;
          case "WI" -> 12;
          case "H1" -> 1;
          case "H2" -> 7;
          default -> 3 * (code.charAt(code.length() - 1) - '1') + 1;
        };
    LocalDate first = LocalDate.of(year, month, 1);
    return new Stretch(first, first.plusMonths(code.startsWith("H") ? 6 : 3).minusDays(1));
  }

  /** A day, week, weekend or month by its place; empty if the period has no such one. */
  Optional<TimeValue> nth(Nth nth) {
    return times.resolve(nth.period()).flatMap(PeriodResolver::days).flatMap(s -> nth(nth, s));
  }

  private static Optional<TimeValue> nth(Nth nth, Stretch period) {
    int place = nth.place();
    LocalDate from = place > 0 ? period.first() : period.last();
    int steps = place > 0 ? place - 1 : place + 1;
    LocalDate day =
        nth.weekday().isPresent()
            ? onWeekday(from, nth.weekday().getAsInt(), place).plusWeeks(steps)
            : switch (nth.grain()) {
              case WEEK ->
                  nth.weekend()
                      ? onWeekday(from, DayOfWeek.SATURDAY.getValue(), place).plusWeeks(steps)
                      : from.plusDays(place > 0 ? 3 : -3).plusWeeks(steps);
              default -> nth.grain().shift(from, steps);
            };
    if (!period.contains(day)) {
      return Optional.empty();
    }
    return Optional.of(nth.weekend() ? Timex.weekend(day) : Timex.of(nth.grain(), day));
  }

  private static LocalDate onWeekday(LocalDate from, int weekday, int place) {
    DayOfWeek day = DayOfWeek.of(weekday);
    return from.with(
        place > 0 ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
  }

  private static Optional<Stretch> days(TimeValue value) {
    int slash = value.value().indexOf('/');
    if (slash == 10 && value.value().length() == 21) {
      return Optional.of(
          new Stretch(
              LocalDate.parse(value.value().substring(0, 10)),
              LocalDate.parse(value.value().substring(11))));
    }
    return value
        .point()
        .filter(p -> slash < 0 && !p.grain().isClock())
        .map(p -> new Stretch(p.day(), p.grain().shift(p.day(), 1).minusDays(1)));
  }
}
