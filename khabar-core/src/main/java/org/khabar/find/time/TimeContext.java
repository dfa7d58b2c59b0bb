package org.khabar.find.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.khabar.model.CalendarSystem;

/**
 * What is known of the article where an expression stands.
 *
 * @param reference the day that relative times start from; absent when the article states none
 * @param clock the time of day that hours and minutes are counted from, where it is known
 * @param home the calendar that the article dates itself in; it tells which nineties are meant
 * @param islamic how lunar Hijri dates are reckoned where the article was written
 * @param spoken the time last spoken of in the text
 * @param day the last whole day in the same sentence, which times of day lie on
 * @param stated the last day or month with its year in the same sentence, which lends its year
 */
public record TimeContext(
    Optional<LocalDate> reference,
    Optional<LocalTime> clock,
    CalendarSystem home,
    CalendarSystem islamic,
    Optional<Point> spoken,
    Optional<Point> day,
    Optional<Point> stated) {

  /** A day as the beginning of a stretch of some size. */
  public record Point(LocalDate day, Grain grain) {}

  /** The context at the beginning of an article of {@code reference}. */
  public static TimeContext of(LocalDate reference) {
    return new TimeContext(
        Optional.of(reference),
        Optional.empty(),
        CalendarSystem.GREGORIAN,
        CalendarSystem.ISLAMIC,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The context at the beginning of an article that states no date. */
  public static TimeContext undated() {
    return new TimeContext(
        Optional.empty(),
        Optional.empty(),
        CalendarSystem.GREGORIAN,
        CalendarSystem.ISLAMIC,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same for an article that dates itself in {@code calendar}. */
  public TimeContext withHome(CalendarSystem calendar) {
    return new TimeContext(reference, clock, calendar, islamic, spoken, day, stated);
  }

  /** The same where lunar Hijri dates are reckoned by {@code calendar}. */
  public TimeContext withIslamic(CalendarSystem calendar) {
    return new TimeContext(reference, clock, home, calendar, spoken, day, stated);
  }

  /** The same for an article of a known time of day. */
  public TimeContext withClock(Optional<LocalTime> time) {
    return new TimeContext(reference, time, home, islamic, spoken, day, stated);
  }

  /** The same after {@code point} was spoken of; {@code withYear} if its year was said. */
  public TimeContext withSpoken(Point point, boolean withYear) {
    return new TimeContext(
        reference,
        clock,
        home,
        islamic,
        Optional.of(point),
        point.grain() == Grain.DAY ? Optional.of(point) : day,
        withYear ? Optional.of(point) : stated);
  }

  /** The same with what {@code other} knows to have been stated with its year. */
  TimeContext withStatedOf(TimeContext other) {
    return new TimeContext(reference, clock, home, islamic, spoken, day, other.stated);
  }

  /** The same at the beginning of the next sentence. */
  public TimeContext atNextSentence() {
    return new TimeContext(
        reference, clock, home, islamic, spoken, Optional.empty(), Optional.empty());
  }
}
