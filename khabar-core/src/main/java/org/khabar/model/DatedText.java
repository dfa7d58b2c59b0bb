package org.khabar.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date that an article states of itself.
 *
 * @param day the day in the Gregorian calendar
 * @param span where it stands, absent when it came from outside the text
 * @param calendar the calendar that it was written in
 */
public record DatedText(LocalDate day, Optional<Span> span, CalendarSystem calendar) {}
