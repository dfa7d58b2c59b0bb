package org.khabar.find.time;

import java.util.OptionalInt;
import org.khabar.model.CalendarSystem;

/**
 * The parts of a date that are said, in its own calendar.
 *
 * @param month 1 to 12
 * @param day of the month, from 1
 * @param weekday 1 (Monday) to 7 (Sunday)
 */
public record DateParts(
    CalendarSystem calendar,
    OptionalInt year,
    OptionalInt month,
    OptionalInt day,
    OptionalInt weekday) {

  /** A plain Gregorian date; a zero part is one that is not said. */
  public static DateParts gregorian(int year, int month, int day) {
    return of(CalendarSystem.GREGORIAN, year, month, day);
  }

  /** A date of {@code calendar}; a zero part is one that is not said. */
  public static DateParts of(CalendarSystem calendar, int year, int month, int day) {
    return new DateParts(calendar, said(year), said(month), said(day), OptionalInt.empty());
  }

  /** The same with the year {@code value}. */
  public DateParts withYear(int value) {
    return new DateParts(calendar, OptionalInt.of(value), month, day, weekday);
  }

  /** The same with the month {@code value}. */
  public DateParts withMonth(int value) {
    return new DateParts(calendar, year, OptionalInt.of(value), day, weekday);
  }

  /** The same with the day {@code value}. */
  public DateParts withDay(int value) {
    return new DateParts(calendar, year, month, OptionalInt.of(value), weekday);
  }

  /** The same with the weekday {@code value}. */
  public DateParts withWeekday(int value) {
    return new DateParts(calendar, year, month, day, OptionalInt.of(value));
  }

  private static OptionalInt said(int part) {
    return part == 0 ? OptionalInt.empty() : OptionalInt.of(part);
  }
}
