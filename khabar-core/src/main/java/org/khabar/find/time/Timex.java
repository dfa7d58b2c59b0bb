package org.khabar.find.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import org.khabar.find.time.CalendarDates.Stretch;
import org.khabar.model.CalendarSystem;
import org.khabar.model.TimeType;

/** Writes TIMEX3 values (ISO 24617-1, section 5 of its TIMEX3 annex). */
final class Timex {
  private Timex() {}

  /** The value of the stretch of size {@code grain} that holds {@code day}. */
  static TimeValue of(Grain grain, LocalDate day) {
    LocalDate first =
        switch (grain) {
          case SECOND, MINUTE, HOUR, DAY -> day;
          case WEEK -> day.minusDays(day.getDayOfWeek().getValue() - 1L);
          case MONTH -> day.withDayOfMonth(1);
          case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
          case YEAR -> day.withDayOfYear(1);
          case DECADE -> LocalDate.of(day.getYear() / 10 * 10, 1, 1);
          case CENTURY -> LocalDate.of(Math.max(1, day.getYear() / 100 * 100), 1, 1);
        };
    String value =
        switch (grain) {
          case SECOND, MINUTE, HOUR, DAY -> day.toString();
          case WEEK ->
              format(
                  "%04d-W%02d",
                  day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
          case MONTH -> format("%04d-%02d", day.getYear(), day.getMonthValue());
          case QUARTER -> format("%04d-Q%d", day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
          case YEAR -> format("%04d", day.getYear());
          case DECADE -> format("%03d", day.getYear() / 10);
          case CENTURY -> format("%02d", day.getYear() / 100);
        };
    return TimeValue.date(value, new TimeContext.Point(first, grain));
  }

  /** The weekend of the ISO week that {@code day} lies in. */
  static TimeValue weekend(LocalDate day) {
    TimeValue week = of(Grain.WEEK, day);
    return week.withValue(week.value() + "-WE");
  }

  /** A moment, to the minute. */
  static TimeValue minute(LocalDateTime moment) {
    String time = format("T%02d:%02d", moment.getHour(), moment.getMinute());
    return of(Grain.DAY, moment.toLocalDate())
        .withValue(moment.toLocalDate() + time)
        .withType(TimeType.TIME);
  }

  /** A month: {@code 2022-01}, or an interval of days in the other calendars. */
  static Optional<TimeValue> month(CalendarSystem system, int year, int month) {
    return CalendarDates.month(system, year, month)
        .map(
            s ->
                system == CalendarSystem.GREGORIAN
                    ? of(Grain.MONTH, s.first())
                    : stretch(s, Grain.MONTH).withCalendar(system));
  }

  /** A year: {@code 2022}, or an interval of days in the other calendars. */
  static Optional<TimeValue> year(CalendarSystem system, int year) {
    return CalendarDates.year(system, year)
        .map(
            s ->
                system == CalendarSystem.GREGORIAN
                    ? of(Grain.YEAR, s.first())
                    : stretch(s, Grain.YEAR).withCalendar(system));
  }

  private static TimeValue stretch(Stretch stretch, Grain grain) {
    return TimeValue.date(
        stretch.first() + "/" + stretch.last(), new TimeContext.Point(stretch.first(), grain));
  }

  static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
