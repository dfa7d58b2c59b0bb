package org.khabar.export;

import java.time.LocalDate;
import java.util.Optional;
import org.khabar.story.DateValue;

/**
 * When an event took place, as far as its TIMEX3 value names days.
 *
 * @param days first and last day that it can have been
 * @param precision day, week, month, year or interval
 * @param time time of day in ISO 8601, where one is told
 */
record EventDate(DateValue days, String precision, Optional<String> time) {

  /** The date that a TIMEX3 value names; empty for none, and for one without days (PRESENT_REF). */
  static Optional<EventDate> of(Optional<String> timex) {
    return timex.flatMap(
        value ->
            DateValue.parse(value).map(days -> new EventDate(days, precision(days), time(value))));
  }

  LocalDate first() {
    return days.first();
  }

  LocalDate last() {
    return days.last();
  }

  boolean isDay() {
    return first().equals(last());
  }

  private static String precision(DateValue days) {
    boolean year = days.first().getYear() == days.last().getYear();
    return switch (days.grain()) {
      case DAY -> "day";
      case WEEK -> "week";
      case MONTH -> "month";
      case YEAR -> year ? "year" : "interval";
      case INTERVAL, LONGER -> days.length() == 1 ? "day" : "interval";
    };
  }

  private static Optional<String> time(String value) {
    int at = value.indexOf('T');
    String time = at < 0 || value.indexOf('/') >= 0 ? "" : value.substring(at + 1);
    boolean clock = time.matches("[0-2][0-9](:[0-5][0-9]){0,2}(Z|[+-][0-2][0-9]:?[0-5][0-9])?");
    return clock ? Optional.of(time) : Optional.empty();
  }
}
