package org.khabar.find.time;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.khabar.model.CalendarSystem;

/** How the day of a feast that moves through the Gregorian year is reckoned. */
sealed interface Feast {

  /** Its days in a Gregorian year, in order; a lunar feast may fall on two, or none. */
  List<LocalDate> in(int year);

  /**
   * Easter Sunday and what depends on it. Meeus, Astronomical Algorithms (1991), chapter 8.
   *
   * @param julian reckoned as the Orthodox churches do
   * @param shift days after Easter Sunday
   */
  record Easter(boolean julian, int shift) implements Feast {
    @Override
    public List<LocalDate> in(int year) {
      return List.of((julian ? eastern(year) : western(year)).plusDays(shift));
    }

    private static LocalDate western(int year) {
      int a = year % 19;
      int b = year / 100;
      int c = year % 100;
      int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
      int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
      int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
      return LocalDate.of(year, f / 31, f % 31 + 1);
    }

    private static LocalDate eastern(int year) {
      int d = (19 * (year % 19) + 15) % 30;
      int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
      int f = d + e + 114;
      int julianDaysBehind = year / 100 - year / 400 - 2;
      return LocalDate.of(year, f / 31, f % 31 + 1).plusDays(julianDaysBehind);
    }
  }

  /** The fourth Thursday of November, the last Monday of May (place -1). */
  record Weekday(int month, int weekday, int place, int shift) implements Feast {
    @Override
    public List<LocalDate> in(int year) {
      LocalDate day =
          LocalDate.of(year, month, 1)
              .with(TemporalAdjusters.dayOfWeekInMonth(place, DayOfWeek.of(weekday)));
      return List.of(day.plusDays(shift));
    }
  }

  /** A day of another calendar: 1 Shawwal. */
  record Dated(CalendarSystem calendar, int month, int day) implements Feast {
    @Override
    public List<LocalDate> in(int year) {
      int first = CalendarDates.parts(calendar, LocalDate.of(year, 1, 1)).year().orElseThrow();
      return IntStream.rangeClosed(first, first + 2)
          .mapToObj(y -> CalendarDates.day(calendar, y, month, day))
          .flatMap(Optional::stream)
          .filter(d -> d.getYear() == year)
          .toList();
    }
  }

  /** A day of the Chinese calendar: 1 of month 1 is the Lunar New Year. */
  record Lunar(int month, int day) implements Feast {
    private static final long DAY_MILLIS = 86_400_000L;

    @Override
    public List<LocalDate> in(int year) {
      ChineseCalendar calendar = new ChineseCalendar(TimeZone.getTimeZone("Asia/Shanghai"));
      // Which epoch years are counted from differs between versions of ICU.
      calendar.setTimeInMillis(LocalDate.of(year, 7, 1).toEpochDay() * DAY_MILLIS);
      int extended = calendar.get(Calendar.EXTENDED_YEAR);
      calendar.clear();
      calendar.set(Calendar.EXTENDED_YEAR, extended);
      calendar.set(Calendar.MONTH, month - 1);
      calendar.set(Calendar.IS_LEAP_MONTH, 0);
      calendar.set(Calendar.DAY_OF_MONTH, day);
      calendar.set(Calendar.HOUR_OF_DAY, 12);
      return List.of(LocalDate.ofEpochDay(Math.floorDiv(calendar.getTimeInMillis(), DAY_MILLIS)));
    }
  }
}
