package org.khabar.story;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days that a TIMEX3 date can mean.
 *
 * <p>Understood: days (with or without a time of day), weeks and week-ends, months, quarters,
 * halves, seasons of the northern year, years, decades, centuries, and intervals {@code first/last}
 * of these.
 *
 * @param first first day that it can be
 * @param last last day that it can be
 * @param grain how fine it is
 */
public record DateValue(LocalDate first, LocalDate last, Grain grain) {
  /** How fine a date is, the finest first. */
  public enum Grain {
    DAY,
    INTERVAL,
    WEEK,
    MONTH,
    LONGER,
    YEAR
  }

  public DateValue {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(first + " to " + last);
    }
  }

  /** The date of one day. */
  public static DateValue of(LocalDate day) {
    return new DateValue(day, day, Grain.DAY);
  }

  /** Reads a TIMEX3 value; empty when it names no days of the calendar (PRESENT_REF, P2D, XXXX). */
  public static Optional<DateValue> parse(String value) {
    int slash = value.indexOf('/');
    try {
      if (slash < 0) {
        return one(value);
      }
      Optional<DateValue> from = one(value.substring(0, slash));
      Optional<DateValue> to = one(value.substring(slash + 1));
      return from.isPresent() && to.isPresent()
          ? Optional.of(new DateValue(from.get().first, to.get().last, Grain.INTERVAL))
          : Optional.empty();
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty(); // no such day
    }
  }

  private static Optional<DateValue> one(String value) {
    int time = value.indexOf('T');
    String date = time < 0 ? value : value.substring(0, time);
    int digits = digitsFrom(date, 0);
    int bar = date.indexOf('-');
    if (digits == 0 || digits != (bar < 0 ? date.length() : bar)) {
      return Optional.empty();
    }
    int year = Integer.parseInt(date.substring(0, Math.min(digits, 4)));
    String rest = bar < 0 ? "" : date.substring(bar + 1);
    return switch (digits) {
      case 4 -> Optional.ofNullable(bar < 0 ? years(year, 1) : within(year, rest));
      case 3 -> bar < 0 ? Optional.of(years(year * 10, 10)) : Optional.empty();
      case 2 -> bar < 0 ? Optional.of(years(year * 100, 100)) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static DateValue years(int first, int count) {
    return new DateValue(
        LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31), Grain.YEAR);
  }

  private static @Nullable DateValue within(int year, String rest) {
    if (rest.startsWith("W") && digitsFrom(rest, 1) == 2) {
      LocalDate monday =
          LocalDate.of(year, 1, 4)
              .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(rest.substring(1, 3)))
              .with(java.time.DayOfWeek.MONDAY);
      return rest.endsWith("-WE")
          ? new DateValue(monday.plusDays(5), monday.plusDays(6), Grain.INTERVAL)
          : new DateValue(monday, monday.plusDays(6), Grain.WEEK);
    }
    int letters =
        switch (rest) {
          case "Q1", "Q2", "Q3", "Q4" -> rest.charAt(1) - '1';
          case "H1" -> 4;
          case "H2" -> 5;
          case "WI" -> 6;
          case "SP" -> 7;
          case "SU" -> 8;
          case "FA" -> 9;
          default -> -1;
        };
    if (letters >= 0) {
      int month =
          letters < 4
              ? letters * 3 + 1
              : letters < 6 ? (letters - 4) * 6 + 1 : letters == 6 ? 12 : (letters - 6) * 3;
      int length = letters == 4 || letters == 5 ? 6 : 3;
      YearMonth start = YearMonth.of(year, month);
      return new DateValue(
          start.atDay(1), start.plusMonths(length - 1).atEndOfMonth(), Grain.LONGER);
    }
    if (digitsFrom(rest, 0) != 2) {
      return null;
    }
    YearMonth month = YearMonth.of(year, Integer.parseInt(rest.substring(0, 2)));
    if (rest.length() == 2) {
      return new DateValue(month.atDay(1), month.atEndOfMonth(), Grain.MONTH);
    }
    return rest.charAt(2) == '-' && digitsFrom(rest, 3) == 2 && rest.length() == 5
        ? of(month.atDay(Integer.parseInt(rest.substring(3))))
        : null;
  }

  private static int digitsFrom(String text, int start) {
    int at = start;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at - start;
  }

  /** Whether some day can be both. */
  public boolean meets(DateValue other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }

  /** Whether every day of the other one is in this one. */
  public boolean contains(DateValue other) {
    return !other.first.isBefore(first) && !other.last.isAfter(last);
  }

  /** Days between the two; 0 when they meet. */
  public long daysFrom(DateValue other) {
    if (meets(other)) {
      return 0;
    }
    return last.isBefore(other.first)
        ? ChronoUnit.DAYS.between(last, other.first)
        : ChronoUnit.DAYS.between(other.last, first);
  }

  /** Number of days that it can be. */
  public long length() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  /** Whether it is fine enough to tell one meeting from the next: a week at the most. */
  public boolean isPrecise() {
    return length() <= 7;
  }

  /** The date in English: 30 December 2021, January 2022, 9 to 10 January 2022. */
  public String inWords() {
    return switch (grain) {
      case DAY -> day(first);
      case WEEK -> "the week of " + day(first);
      case MONTH -> month(first) + " " + first.getYear();
      case YEAR ->
          first.getYear() == last.getYear()
              ? Integer.toString(first.getYear())
              : first.getYear() + " to " + last.getYear();
      case INTERVAL, LONGER -> between();
    };
  }

  private String between() {
    boolean oneYear = first.getYear() == last.getYear();
    boolean oneMonth = oneYear && first.getMonth() == last.getMonth();
    String from =
        oneMonth
            ? Integer.toString(first.getDayOfMonth())
            : first.getDayOfMonth() + " " + month(first) + (oneYear ? "" : " " + first.getYear());
    return from + " to " + day(last);
  }

  private static String day(LocalDate day) {
    return day.getDayOfMonth() + " " + month(day) + " " + day.getYear();
  }

  private static String month(LocalDate day) {
    return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
