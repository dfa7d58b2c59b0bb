package org.khabar.find.time;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.Optional;
import org.khabar.model.CalendarSystem;

/**
 * Dates of four calendars as days of one timeline.
 *
 * <p>Solar Hijri, Islamic (Umm al-Qura or civil) and Ethiopian dates follow ICU4J. Astronomical and
 * civil rules for the Islamic month differ by a day here and there; where a text gives a Gregorian
 * date beside it, that one is to be believed.
 */
public final class CalendarDates {
  private static final long DAY_MILLIS = 86_400_000L;

  private CalendarDates() {}

  /** First and last day of a stretch of days, both belonging to it. */
  public record Stretch(LocalDate first, LocalDate last) {
    public boolean contains(LocalDate day) {
      return !day.isBefore(first) && !day.isAfter(last);
    }
  }

  /** The day of a date, empty if the calendar has no such date. */
  public static Optional<LocalDate> day(CalendarSystem system, int year, int month, int day) {
    if (!plausible(system, year) || month < 1 || month > months(system) || day < 1 || day > 31) {
      return Optional.empty();
    }
    if (system == CalendarSystem.GREGORIAN) {
      return day <= LocalDate.of(year, month, 1).lengthOfMonth()
          ? Optional.of(LocalDate.of(year, month, day))
          : Optional.empty();
    }
    Calendar calendar = calendar(system);
    calendar.set(year, month - 1, day);
    boolean kept =
        calendar.get(Calendar.MONTH) == month - 1 && calendar.get(Calendar.DAY_OF_MONTH) == day;
    return kept ? Optional.of(dayOf(calendar)) : Optional.empty();
  }

  /** The days of a month, empty if the calendar has no such month. */
  public static Optional<Stretch> month(CalendarSystem system, int year, int month) {
    Optional<LocalDate> first = day(system, year, month, 1);
    Optional<LocalDate> next =
        month == months(system) ? day(system, year + 1, 1, 1) : day(system, year, month + 1, 1);
    return first.flatMap(f -> next.map(n -> new Stretch(f, n.minusDays(1))));
  }

  /** The days of a year, empty if the calendar has no such year. */
  public static Optional<Stretch> year(CalendarSystem system, int year) {
    Optional<LocalDate> first = day(system, year, 1, 1);
    Optional<LocalDate> next = day(system, year + 1, 1, 1);
    return first.flatMap(f -> next.map(n -> new Stretch(f, n.minusDays(1))));
  }

  /** What a day is called in {@code system}: year, month and day, all said. */
  public static DateParts parts(CalendarSystem system, LocalDate day) {
    if (system == CalendarSystem.GREGORIAN) {
      return DateParts.gregorian(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
    Calendar calendar = calendar(system);
    calendar.setTimeInMillis(day.toEpochDay() * DAY_MILLIS);
    return DateParts.of(
        system,
        calendar.get(Calendar.YEAR),
        calendar.get(Calendar.MONTH) + 1,
        calendar.get(Calendar.DAY_OF_MONTH));
  }

  /** The calendar that a year number without a month belongs to: 1400 is Persian, 1443 Islamic. */
  public static CalendarSystem ofYear(int year, CalendarSystem home) {
    return home != CalendarSystem.GREGORIAN && year >= 1250 && year <= 1500
        ? home
        : CalendarSystem.GREGORIAN;
  }

  private static boolean plausible(CalendarSystem system, int year) {
    return year >= 1 && year <= (system == CalendarSystem.GREGORIAN ? 9999 : 2100);
  }

  private static int months(CalendarSystem system) {
    return system == CalendarSystem.ETHIOPIAN ? 13 : 12;
  }

  private static LocalDate dayOf(Calendar calendar) {
    return LocalDate.ofEpochDay(Math.floorDiv(calendar.getTimeInMillis(), DAY_MILLIS));
  }

  private static Calendar calendar(CalendarSystem system) {
    String keyword =
        switch (system) {
          case GREGORIAN -> "gregorian";
          case PERSIAN -> "persian";
          case ISLAMIC -> "islamic-umalqura";
          case ISLAMIC_CIVIL -> "islamic-civil";
          case ETHIOPIAN -> "ethiopic";
        };
    Calendar calendar =
        Calendar.getInstance(TimeZone.GMT_ZONE, new ULocale("und@calendar=" + keyword));
    calendar.clear();
    calendar.setLenient(true);
    return calendar;
  }
}
