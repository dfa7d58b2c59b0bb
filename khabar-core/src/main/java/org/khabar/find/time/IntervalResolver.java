package org.khabar.find.time;

import java.time.LocalDate;
import java.util.Optional;
import org.khabar.find.time.TimeContext.Point;
import org.khabar.find.time.TimeExpression.Clock;
import org.khabar.find.time.TimeExpression.Dated;
import org.khabar.find.time.TimeExpression.DayRange;
import org.khabar.find.time.TimeExpression.Half;
import org.khabar.find.time.TimeExpression.Interval;
import org.khabar.model.CalendarSystem;

/** Resolves stretches from one time to another; what one end leaves out the other one lends. */
final class IntervalResolver {
  private final TimeResolver ends;

  /** A resolver whose ends are resolved by {@code ends}. */
  IntervalResolver(TimeResolver ends) {
    this.ends = ends;
  }

  /** Days of one month, or of two that follow. */
  Optional<TimeValue> days(DayRange r) {
    Optional<TimeValue> first = ends.resolve(new Dated(r.first()));
    Optional<LocalDate> start = first.flatMap(TimeValue::point).map(Point::day);
    if (start.isEmpty()) {
      Optional<TimeValue> last = ends.resolve(new Dated(r.last()));
      return r.first().month().isPresent() ? join(first, last) : Optional.empty();
    }
    DateParts named = CalendarDates.parts(r.first().calendar(), start.get());
    int year = named.year().orElseThrow();
    boolean wraps = r.last().month().orElse(0) < r.first().month().orElse(0);
    DateParts last = r.last().withYear(wraps && r.last().year().isEmpty() ? year + 1 : year);
    return join(first, ends.resolve(new Dated(last)));
  }

  /** Any two times of one kind; empty if they are not in order. */
  Optional<TimeValue> resolve(Interval interval) {
    if (interval.first() instanceof Clock first && interval.last() instanceof Clock last) {
      return clocks(first, last);
    }
    Optional<TimeValue> last = ends.resolve(interval.last());
    Optional<TimeValue> first = ends.resolve(withYearOf(interval.first(), interval.last(), last));
    Optional<LocalDate> start = first.flatMap(TimeValue::point).map(Point::day);
    Optional<LocalDate> end = last.flatMap(TimeValue::point).map(Point::day);
    if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
      last =
          interval.last() instanceof Dated d ? after(start.get(), end.get(), d) : Optional.empty();
    }
    return join(first, last);
  }

  /** January to March 2022, January to March: the year of the end holds for both. */
  private static TimeExpression withYearOf(
      TimeExpression first, TimeExpression last, Optional<TimeValue> end) {
    Optional<LocalDate> day = end.flatMap(TimeValue::point).map(Point::day);
    if (first instanceof Dated f
        && last instanceof Dated l
        && f.parts().year().isEmpty()
        && f.parts().month().isPresent()
        && l.parts().month().isPresent()
        && day.isPresent()
        && f.parts().calendar() == l.parts().calendar()) {
      int year = CalendarDates.parts(l.parts().calendar(), day.get()).year().orElseThrow();
      boolean wraps = l.parts().month().getAsInt() < f.parts().month().getAsInt();
      return new Dated(f.parts().withYear(year - (wraps ? 1 : 0)));
    }
    return first;
  }

  /** The end of a stretch that was found before its beginning: the next such day or year. */
  private Optional<TimeValue> after(LocalDate start, LocalDate end, Dated last) {
    DateParts parts = last.parts();
    if (parts.year().isPresent()) {
      return Optional.empty();
    }
    if (parts.month().isPresent()) {
      int year = CalendarDates.parts(parts.calendar(), end).year().orElseThrow();
      return ends.resolve(new Dated(parts.withYear(year + 1)));
    }
    return parts.weekday().isPresent()
        ? Optional.of(
            Timex.of(
                Grain.DAY,
                start.plusDays(
                    Math.floorMod(
                        parts.weekday().getAsInt() - start.getDayOfWeek().getValue(), 7))))
        : Optional.empty();
  }

  /**
   * 3 to 5 pm: both in the afternoon; 9 to 5: from morning to afternoon; 6 pm to 6 am: till the
   * next morning.
   */
  private Optional<TimeValue> clocks(Clock first, Clock last) {
    boolean later = first.open() && last.half() == Half.TOLD && first.hour() < 12;
    boolean sameHalf = later && last.hour() >= 12 && minutes(first) + 12 * 60 <= minutes(last);
    Clock start =
        new Clock(
            sameHalf ? first.hour() + 12 : first.hour(),
            first.minute(),
            first.zone().isEmpty() ? last.zone() : first.zone(),
            first.open() ? last.half() : first.half(),
            first.day().or(last::day));
    boolean afternoon =
        first.open() && last.open() && last.hour() < 12 && minutes(last) <= minutes(first);
    Clock end =
        new Clock(
            afternoon ? last.hour() + 12 : last.hour(),
            last.minute(),
            last.zone(),
            last.half(),
            last.day().or(first::day));
    Optional<TimeValue> from = ends.resolve(start);
    boolean overnight = last.day().isEmpty() && minutes(end) < minutes(start);
    Optional<LocalDate> day =
        from.flatMap(TimeValue::point).map(p -> p.day().plusDays(overnight ? 1 : 0));
    return join(from, ends.resolve(day.map(d -> on(d, end)).orElse(end)));
  }

  private static Clock on(LocalDate day, Clock clock) {
    DateParts parts = CalendarDates.parts(CalendarSystem.GREGORIAN, day);
    return new Clock(
        clock.hour(), clock.minute(), clock.zone(), clock.half(), Optional.of(new Dated(parts)));
  }

  private static int minutes(Clock clock) {
    return clock.hour() * 60 + clock.minute().orElse(0);
  }

  /** The stretch from the beginning of one to the end of the other. */
  static Optional<TimeValue> join(Optional<TimeValue> first, Optional<TimeValue> last) {
    return first.flatMap(f -> last.map(l -> f.withValue(start(f.value()) + "/" + end(l.value()))));
  }

  private static String start(String value) {
    int slash = value.indexOf('/');
    return slash < 0 ? value : value.substring(0, slash);
  }

  private static String end(String value) {
    return value.substring(value.indexOf('/') + 1);
  }
}
