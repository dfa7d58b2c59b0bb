package org.khabar.find.time;

import java.time.LocalDate;
import java.util.Optional;
import org.khabar.model.CalendarSystem;

/**
 * What is known of the article where an expression stands.
 *
 * @param reference the day that relative times start from; absent when the article states none
 * @param home the calendar that the article dates itself in; it tells which nineties are meant
 * @param spoken the time last spoken of in the text
 * @param stated the last day or month with its year in the same sentence, which lends its year
 */
public record TimeContext(
    Optional<LocalDate> reference,
    CalendarSystem home,
    Optional<Point> spoken,
    Optional<Point> stated) {

  /** A day as the beginning of a stretch of some size. */
  public record Point(LocalDate day, Grain grain) {}

  /** The context at the beginning of an article of {@code reference}. */
  public static TimeContext of(LocalDate reference) {
    return new TimeContext(
        Optional.of(reference), CalendarSystem.GREGORIAN, Optional.empty(), Optional.empty());
  }

  /** The context at the beginning of an article that states no date. */
  public static TimeContext undated() {
    return new TimeContext(
        Optional.empty(), CalendarSystem.GREGORIAN, Optional.empty(), Optional.empty());
  }

  /** The same for an article that dates itself in {@code calendar}. */
  public TimeContext withHome(CalendarSystem calendar) {
    return new TimeContext(reference, calendar, spoken, stated);
  }

  /** The same after {@code point} was spoken of; {@code withYear} if its year was said. */
  public TimeContext withSpoken(Point point, boolean withYear) {
    return new TimeContext(
        reference, home, Optional.of(point), withYear ? Optional.of(point) : stated);
  }

  /** The same at the beginning of the next sentence. */
  public TimeContext atNextSentence() {
    return new TimeContext(reference, home, spoken, Optional.empty());
  }
}
