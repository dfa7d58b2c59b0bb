package org.khabar.extract;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.khabar.model.CalendarSystem;
import org.khabar.model.DatedText;
import org.khabar.model.Span;

/**
 * A date that a page or its address states, as written there.
 *
 * @param weight how far places of this kind can be trusted, from 1
 */
record StatedDate(String value, int weight) {
  private static final int MAX_LENGTH = 80;

  /** The first of {@code values}, if there is one. */
  static List<StatedDate> first(List<String> values, int weight) {
    return values.stream().limit(1).map(value -> new StatedDate(value, weight)).toList();
  }

  /** The day it tells, in the calendar that it is written in; empty when it tells none. */
  Optional<DatedText> day(DateReader dates, String language) {
    String text = value.strip();
    return iso(text)
        .or(() -> epoch(text))
        .map(day -> new DatedText(day, Optional.empty(), CalendarSystem.GREGORIAN))
        .or(() -> written(text, dates, language))
        .filter(date -> plausible(date.day()));
  }

  /** Whether it is a time in UTC, whose day may be another one than where the outlet is. */
  boolean utc() {
    String text = value.strip();
    return text.length() > 10
        && (text.endsWith("Z") || text.endsWith("+00:00") || text.endsWith("+0000"));
  }

  /** The day that an ISO date or date-time begins with. */
  private static Optional<LocalDate> iso(String text) {
    String digits = text;
    if (digits.length() >= 8 && digits.chars().limit(8).allMatch(c -> c >= '0' && c <= '9')) {
      digits = digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6, 8);
    }
    if (digits.length() < 10) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(digits.substring(0, 10).replace('/', '-')))
          .filter(StatedDate::plausible);
    } catch (DateTimeParseException notIso) {
      return Optional.empty();
    }
  }

  /** Seconds or milliseconds since 1970. */
  private static Optional<LocalDate> epoch(String text) {
    boolean number = text.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!number || text.length() != 10 && text.length() != 13) {
      return Optional.empty();
    }
    long seconds = Long.parseLong(text.substring(0, 10));
    return Optional.of(LocalDate.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC));
  }

  private static Optional<DatedText> written(String text, DateReader dates, String language) {
    if (text.isEmpty() || text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    return dates
        .read(text, new Span(0, text.length()), language)
        .map(date -> new DatedText(date.day(), Optional.empty(), date.calendar()));
  }

  private static boolean plausible(LocalDate day) {
    return day.getYear() > 1900 && day.getYear() < 2100;
  }
}
