package org.khabar.find.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khabar.find.time.TimeExpression.Dated;
import org.khabar.find.time.TimeExpression.DayRange;
import org.khabar.find.time.TimeExpression.Several;
import org.khabar.find.time.TimeExpression.Step;
import org.khabar.find.time.TimeExpression.YearRange;
import org.khabar.model.CalendarSystem;

/** Value functions of dates. */
final class DateFunctions {
  private static final int LEAST_YEAR = 1000;
  private static final int GREATEST_YEAR = 2199;

  /**
   * Years of four figures up to here are Persian, later ones Islamic (1443), if nothing else tells.
   */
  private static final int LAST_PERSIAN_YEAR = 1420;

  private DateFunctions() {}

  static Optional<TimeExpression> date(Captures c) {
    Optional<DateParts> parts = parts(c, "day", "month", "year");
    return parts.map(p -> new Dated(p, step(c), hint(c)));
  }

  /** The month or year that is captured, whatever days stand beside it. */
  static Optional<TimeExpression> monthOrYear(Captures c) {
    Optional<Integer> year = yearNumber(c, "year");
    if (c.text("month").isEmpty()) {
      return year.map(y -> new Dated(DateParts.of(calendar(c, "month"), y, 0, 0)));
    }
    CalendarSystem calendar = calendar(c, "month");
    return monthNumber(c, "month")
        .map(m -> DateParts.of(calendar, 0, m, 0))
        .map(parts -> new Dated(year.isPresent() ? parts.withYear(year.get()) : parts));
  }

  static Optional<TimeExpression> dates(Captures c) {
    if (c.text("lastyear").isPresent()) {
      return years(c);
    }
    List<TimeExpression> members = new ArrayList<>();
    for (String day : List.of("day", "nextday", "lastday")) {
      if (c.text(day).isPresent()) {
        Optional<DateParts> parts = parts(c, day, "month", "year");
        if (parts.isEmpty()) {
          return Optional.empty();
        }
        members.add(new Dated(parts.get(), step(c), hint(c)));
      }
    }
    return members.size() < 2 ? Optional.empty() : Optional.of(new Several(members));
  }

  private static Optional<TimeExpression> years(Captures c) {
    CalendarSystem calendar = namedCalendar(c).orElse(CalendarSystem.GREGORIAN);
    List<TimeExpression> members = new ArrayList<>();
    for (String name : List.of("year", "nextyear", "lastyear")) {
      yearNumber(c, name).ifPresent(y -> members.add(new Dated(DateParts.of(calendar, y, 0, 0))));
    }
    return members.size() < 2 ? Optional.empty() : Optional.of(new Several(members));
  }

  static Optional<TimeExpression> range(Captures c) {
    Optional<DateParts> first = parts(c, "day", "month", "year");
    String lastMonth = c.text("lastmonth").isPresent() ? "lastmonth" : "month";
    Optional<DateParts> last = parts(c, "lastday", lastMonth, "year");
    boolean ordered =
        first.isPresent()
            && last.isPresent()
            && (!lastMonth.equals("month")
                || first.get().day().orElse(0) < last.get().day().orElse(0));
    return ordered ? Optional.of(new DayRange(first.get(), last.get())) : Optional.empty();
  }

  static Optional<TimeExpression> year(Captures c) {
    CalendarSystem calendar = namedCalendar(c).orElse(CalendarSystem.GREGORIAN);
    Optional<Integer> year = yearNumber(c, "year");
    if (c.text("lastyear").isEmpty()) {
      return year.map(y -> new Dated(yearParts(c, calendar, y)));
    }
    Optional<Integer> last = yearNumber(c, "lastyear");
    if (year.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    int end = last.get() < 100 ? year.get() / 100 * 100 + last.get() : last.get();
    return end > year.get() && end - year.get() < 200
        ? Optional.of(
            new YearRange(yearParts(c, calendar, year.get()), yearParts(c, calendar, end)))
        : Optional.empty();
  }

  static Optional<TimeExpression> weekday(Captures c) {
    Optional<Integer> weekday = weekdayNumber(c);
    Optional<Integer> offset = TimeMaker.offset(c, "rel");
    boolean told = c.text("anchor").filter("mention"::equals).isPresent();
    return weekday.flatMap(
        w ->
            offset.map(
                o ->
                    (TimeExpression)
                        new TimeExpression.RelativeWeekday(w, o, told, c.expression("inner"))));
  }

  static Optional<TimeExpression> both(Captures c) {
    Optional<TimeExpression> first = c.expression("first");
    Optional<TimeExpression> last = c.expression("last");
    if (first.isPresent() && first.get() instanceof TimeExpression.DayOffset offset) {
      return Optional.of(new Several(List.of(offset, offset)));
    }
    if (last.isPresent() && last.get() instanceof TimeExpression.DayOffset offset) {
      return Optional.of(new Several(List.of(offset, offset)));
    }
    if (first.isPresent()
        && last.isPresent()
        && first.get() instanceof Dated day
        && last.get() instanceof Dated date
        && day.parts().weekday().isPresent()) {
      Dated whole =
          new Dated(
              date.parts().withWeekday(day.parts().weekday().getAsInt()),
              date.within(),
              date.hint());
      return Optional.of(new Several(List.of(whole, whole)));
    }
    return Optional.empty();
  }

  static Optional<Step> step(Captures c) {
    Optional<Grain> grain = TimeMaker.grain(c, "unit");
    Optional<Integer> offset = TimeMaker.offset(c, "rel");
    return grain.flatMap(g -> offset.map(o -> new Step(g, o)));
  }

  static Direction hint(Captures c) {
    Optional<Integer> side =
        c.text("unit").isPresent() ? Optional.empty() : TimeMaker.offset(c, "rel");
    return switch (side.map(Integer::signum).orElse(0)) {
      case -1 -> Direction.PAST;
      case 1 -> Direction.FUTURE;
      default -> Direction.UNKNOWN;
    };
  }

  private static Optional<DateParts> parts(Captures c, String day, String month, String year) {
    CalendarSystem calendar = calendar(c, month);
    DateParts parts = DateParts.of(calendar, 0, 0, 0);
    if (c.text(month).isPresent()) {
      Optional<Integer> number = monthNumber(c, month);
      if (number.isEmpty()) {
        return Optional.empty();
      }
      parts = parts.withMonth(number.get());
    }
    if (c.text(day).isPresent()) {
      Optional<Integer> number = c.integer(day).filter(d -> d >= 1 && d <= 31);
      if (number.isEmpty()) {
        return Optional.empty();
      }
      parts = parts.withDay(number.get());
    }
    if (c.text(year).isPresent()) {
      Optional<Integer> number = yearNumber(c, year);
      if (number.isEmpty()) {
        return Optional.empty();
      }
      parts = withYear(parts, number.get(), namedCalendar(c).isPresent());
    }
    Optional<Integer> weekday = weekdayNumber(c);
    return Optional.of(weekday.isPresent() ? parts.withWeekday(weekday.get()) : parts);
  }

  /** Sets the year; digits alone tell the calendar where the month is a number too. */
  private static DateParts withYear(DateParts parts, int year, boolean named) {
    boolean hijri =
        !named && parts.calendar() == CalendarSystem.GREGORIAN && year >= 1250 && year <= 1500;
    CalendarSystem calendar =
        !hijri
            ? parts.calendar()
            : year <= LAST_PERSIAN_YEAR ? CalendarSystem.PERSIAN : CalendarSystem.ISLAMIC;
    return new DateParts(calendar, parts.year(), parts.month(), parts.day(), parts.weekday())
        .withYear(year);
  }

  private static DateParts yearParts(Captures c, CalendarSystem calendar, int year) {
    return DateParts.of(calendar, year, 0, 0);
  }

  private static Optional<Integer> weekdayNumber(Captures c) {
    return c.below("weekday", "time.weekday.").map(Integer::valueOf);
  }

  /** The month of the Gregorian calendar that is captured by its name. */
  static Optional<Integer> gregorianMonth(Captures c) {
    return c.below("month", "time.month.gregorian.").map(Integer::valueOf);
  }

  private static Optional<Integer> monthNumber(Captures c, String name) {
    Optional<Integer> byName =
        c.below(name, "time.month.").map(m -> Integer.valueOf(m.substring(m.indexOf('.') + 1)));
    return byName.isPresent() ? byName : c.integer(name).filter(m -> m >= 1 && m <= 12);
  }

  private static Optional<Integer> yearNumber(Captures c, String name) {
    boolean grouped = c.text(name).orElse("").chars().anyMatch(DateFunctions::isGroupMark);
    return grouped
        ? Optional.empty()
        : c.integer(name)
            .map(y -> y + c.integer("era").orElse(0))
            .map(y -> c.text("short").isPresent() && y < 100 ? y + (y < 50 ? 2000 : 1900) : y)
            .filter(
                y -> y >= LEAST_YEAR && y <= GREATEST_YEAR || name.startsWith("last") && y < 100);
  }

  private static boolean isGroupMark(int c) {
    return ".,\u066B\u066C\u00A0\u202F".indexOf(c) >= 0;
  }

  private static CalendarSystem calendar(Captures c, String month) {
    Optional<CalendarSystem> named = namedCalendar(c);
    if (named.isPresent()) {
      return named.get();
    }
    String concept = c.below(month, "time.month.").orElse("");
    if (concept.startsWith("persian.")) {
      return CalendarSystem.PERSIAN;
    }
    if (concept.startsWith("ethiopian.")) {
      return CalendarSystem.ETHIOPIAN;
    }
    return concept.startsWith("islamic.") ? CalendarSystem.ISLAMIC : CalendarSystem.GREGORIAN;
  }

  static Optional<CalendarSystem> namedCalendar(Captures c) {
    return c.below("calendar", "time.calendar.")
        .map(
            name ->
                switch (name) {
                  case "persian" -> CalendarSystem.PERSIAN;
                  case "islamic" -> CalendarSystem.ISLAMIC;
                  case "ethiopian" -> CalendarSystem.ETHIOPIAN;
                  default -> CalendarSystem.GREGORIAN;
                });
  }
}
