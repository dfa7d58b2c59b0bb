package org.khabar.find.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.khabar.find.time.CalendarDates.Stretch;
import org.khabar.find.time.TimeExpression.Dated;
import org.khabar.find.time.TimeExpression.Step;
import org.khabar.model.CalendarSystem;
import org.khabar.model.TimeType;

/** Completes and converts calendar dates. */
final class DateResolver {
  /** No year of the Persian and Islamic calendars that papers write of is as late. */
  private static final int EARLIEST_GREGORIAN = 1700;

  private static final int LEAP_YEAR = 2000;

  /** Within these every day of a month has been every day of the week: Friday the 13th. */
  private static final int MONTHS_TO_A_WEEKDAY = 14;

  private final TimeContext context;
  private final Direction direction;

  DateResolver(TimeContext context, Direction direction) {
    this.context = context;
    this.direction = direction;
  }

  Optional<TimeValue> resolve(Dated said) {
    Dated dated = new Dated(reckoned(said.parts()), said.within(), said.hint());
    DateParts parts = dated.parts();
    Direction meant = dated.hint() == Direction.UNKNOWN ? direction : dated.hint();
    Optional<Integer> year = year(dated);
    if (year.isPresent()) {
      return complete(parts.withYear(year.get()));
    }
    if (parts.month().isPresent()) {
      return yearless(parts, meant, dated.hint());
    }
    if (parts.day().isPresent()) {
      return monthless(parts, dated.within(), meant);
    }
    return parts.weekday().isPresent()
        ? weekday(parts.weekday().getAsInt(), dated.within(), meant)
        : Optional.empty();
  }

  private DateParts reckoned(DateParts parts) {
    return parts.calendar() == CalendarSystem.ISLAMIC
        ? new DateParts(
            context.islamic(), parts.year(), parts.month(), parts.day(), parts.weekday())
        : parts;
  }

  /** The year that is said, stepped to, or lent by a full date before it in the sentence. */
  private Optional<Integer> year(Dated dated) {
    DateParts parts = dated.parts();
    if (parts.year().isPresent()) {
      return Optional.of(parts.year().getAsInt());
    }
    if (parts.month().isEmpty()) {
      return Optional.empty();
    }
    Optional<Step> step = dated.within().filter(s -> s.grain() == Grain.YEAR);
    if (step.isPresent()) {
      return context
          .reference()
          .map(d -> CalendarDates.parts(parts.calendar(), d).year().orElseThrow())
          .map(y -> y + step.get().offset());
    }
    return context
        .stated()
        .filter(p -> p.grain() == Grain.DAY || p.grain() == Grain.MONTH)
        .map(p -> CalendarDates.parts(parts.calendar(), p.day()).year().orElseThrow());
  }

  private static Optional<TimeValue> complete(DateParts parts) {
    CalendarSystem system = parts.calendar();
    int said = parts.year().orElseThrow();
    boolean foreign =
        (system != CalendarSystem.GREGORIAN && system != CalendarSystem.ETHIOPIAN)
            && said >= EARLIEST_GREGORIAN;
    int year = foreign && parts.month().isPresent() ? ownYear(parts, said) : said;
    if (parts.month().isEmpty()) {
      return Timex.year(system, year);
    }
    int month = parts.month().getAsInt();
    return parts.day().isEmpty()
        ? Timex.month(system, year, month)
        : CalendarDates.day(system, year, month, parts.day().getAsInt())
            .map(d -> Timex.of(Grain.DAY, d).withCalendar(system));
  }

  /** Ramadan 2021: the year of its own calendar whose month begins in that Gregorian year. */
  private static int ownYear(DateParts parts, int gregorian) {
    int first =
        CalendarDates.parts(parts.calendar(), LocalDate.of(gregorian, 1, 1)).year().orElseThrow();
    for (int year = first; year <= first + 1; year++) {
      boolean begins =
          CalendarDates.month(parts.calendar(), year, parts.month().orElseThrow())
              .filter(s -> s.first().getYear() == gregorian)
              .isPresent();
      if (begins) {
        return year;
      }
    }
    return first + 1;
  }

  private Optional<TimeValue> yearless(DateParts parts, Direction meant, Direction hint) {
    Optional<LocalDate> reference = context.reference();
    if (reference.isEmpty()) {
      return Optional.of(unknownYear(parts))
          .filter(v -> parts.calendar() == CalendarSystem.GREGORIAN)
          .filter(v -> stretch(parts.withYear(LEAP_YEAR)).isPresent());
    }
    int now = CalendarDates.parts(parts.calendar(), reference.get()).year().orElseThrow();
    List<Stretch> stretches = new ArrayList<>();
    for (int year = now - 1; year <= now + 1; year++) {
      stretch(parts.withYear(year)).ifPresent(stretches::add);
    }
    List<Stretch> fitting =
        stretches.stream()
            .filter(
                s ->
                    parts.weekday().isEmpty()
                        || s.first().getDayOfWeek().getValue() == parts.weekday().getAsInt())
            .toList();
    List<Stretch> sided = DateChoice.onSide(stretches, reference.get(), hint);
    return DateChoice.nearest(
            !sided.isEmpty() ? sided : fitting.isEmpty() ? stretches : fitting,
            reference.get(),
            meant)
        .map(s -> CalendarDates.parts(parts.calendar(), s.first()).year().orElseThrow())
        .flatMap(year -> complete(parts.withYear(year)));
  }

  /** The day of a feast: in the year said or stepped to, else the nearest. */
  Optional<TimeValue> resolve(TimeExpression.Moving said) {
    boolean islamic =
        said.feast() instanceof Feast.Dated f && f.calendar() == CalendarSystem.ISLAMIC;
    Feast feast =
        islamic && said.feast() instanceof Feast.Dated f
            ? new Feast.Dated(context.islamic(), f.month(), f.day())
            : said.feast();
    TimeExpression.Moving moving =
        new TimeExpression.Moving(feast, said.year(), said.within(), said.hint());
    Optional<LocalDate> reference = context.reference();
    Optional<Integer> year =
        moving.year().isPresent()
            ? Optional.of(moving.year().getAsInt())
            : moving
                .within()
                .filter(s -> s.grain() == Grain.YEAR)
                .flatMap(s -> reference.map(d -> d.getYear() + s.offset()));
    if (year.isPresent()) {
      return moving.feast().in(year.get()).stream().findFirst().map(d -> Timex.of(Grain.DAY, d));
    }
    if (reference.isEmpty()) {
      return Optional.empty();
    }
    int now = reference.get().getYear();
    List<Stretch> days =
        IntStream.rangeClosed(now - 1, now + 1)
            .boxed()
            .flatMap(y -> moving.feast().in(y).stream())
            .map(d -> new Stretch(d, d))
            .toList();
    List<Stretch> sided = DateChoice.onSide(days, reference.get(), moving.hint());
    return DateChoice.nearest(sided.isEmpty() ? days : sided, reference.get(), direction)
        .map(s -> Timex.of(Grain.DAY, s.first()));
  }

  /** TIMEX3 of a date whose year nobody knows: XXXX-01-10. */
  private static TimeValue unknownYear(DateParts parts) {
    String month = Timex.format("XXXX-%02d", parts.month().orElseThrow());
    return TimeValue.plain(
        TimeType.DATE,
        parts.day().isPresent() ? month + Timex.format("-%02d", parts.day().getAsInt()) : month);
  }

  private static Optional<Stretch> stretch(DateParts parts) {
    int year = parts.year().orElseThrow();
    int month = parts.month().orElseThrow();
    return parts.day().isPresent()
        ? CalendarDates.day(parts.calendar(), year, month, parts.day().getAsInt())
            .map(d -> new Stretch(d, d))
        : CalendarDates.month(parts.calendar(), year, month);
  }

  private Optional<TimeValue> monthless(DateParts parts, Optional<Step> within, Direction meant) {
    Optional<LocalDate> reference =
        context.stated().map(TimeContext.Point::day).or(context::reference);
    if (reference.isEmpty()) {
      return Optional.empty();
    }
    int day = parts.day().orElseThrow();
    int steps = within.filter(s -> s.grain() == Grain.MONTH).map(Step::offset).orElse(0);
    boolean fixed = within.isPresent() || context.stated().isPresent();
    int far = fixed ? 0 : parts.weekday().isPresent() ? MONTHS_TO_A_WEEKDAY : 1;
    List<Stretch> stretches = new ArrayList<>();
    for (int offset = steps - far; offset <= steps + far; offset++) {
      LocalDate month = reference.get().withDayOfMonth(1).plusMonths(offset);
      CalendarDates.day(CalendarSystem.GREGORIAN, month.getYear(), month.getMonthValue(), day)
          .filter(d -> fixed || fits(d, parts))
          .ifPresent(d -> stretches.add(new Stretch(d, d)));
    }
    return DateChoice.nearest(stretches, reference.get(), meant)
        .map(s -> Timex.of(Grain.DAY, s.first()));
  }

  private static boolean fits(LocalDate day, DateParts parts) {
    return parts.weekday().isEmpty() || parts.weekday().getAsInt() == day.getDayOfWeek().getValue();
  }

  private Optional<TimeValue> weekday(int weekday, Optional<Step> within, Direction meant) {
    Optional<LocalDate> reference = context.reference();
    if (reference.isEmpty()) {
      return Optional.of(TimeValue.plain(TimeType.DATE, "XXXX-WXX-" + weekday));
    }
    if (within.isPresent() && within.get().grain() == Grain.WEEK) {
      LocalDate day = reference.get();
      LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
      return Optional.of(
          Timex.of(Grain.DAY, monday.plusWeeks(within.get().offset()).plusDays(weekday - 1L)));
    }
    return Optional.of(Timex.of(Grain.DAY, DateChoice.weekday(weekday, reference.get(), meant)));
  }
}
