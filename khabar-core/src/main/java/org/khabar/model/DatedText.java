package org.khabar.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A date that an article states of itself.
 *
 * @param day the day in the Gregorian calendar
 * @param span where it stands, absent when it came from outside the text
 * @param calendar the calendar that it was written in
 * @param time the time of day, where it is known from outside the text
 */
public record DatedText(
    LocalDate day, Optional<Span> span, CalendarSystem calendar, Optional<LocalTime> time) {

  /** A date whose time of day nobody knows. */
  public DatedText(LocalDate day, Optional<Span> span, CalendarSystem calendar) {
    this(day, span, calendar, Optional.empty());
  }

  /** The same at a time of day. */
  public DatedText at(Optional<LocalTime> known) {
    return new DatedText(day, span, calendar, known);
  }
}
