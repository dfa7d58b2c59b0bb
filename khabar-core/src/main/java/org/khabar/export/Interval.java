package org.khabar.export;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabar.story.DateValue;

/**
 * A stretch of time between two points. TimeML has no value for one: it is a DURATION with a begin
 * and an end (TimeML 1.2.1, section 2.3).
 *
 * @param begin TIMEX3 value of its first part
 * @param end TIMEX3 value of its last part, which belongs to it
 * @param length as a TIMEX3 duration
 */
record Interval(String begin, String end, String length) {
  private static final Pattern TWO = Pattern.compile("([^/]+)/([^/]+)");
  private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

  /** The interval that a value of ours writes as {@code first/last}; empty for another value. */
  static Optional<Interval> of(String value) {
    Matcher two = TWO.matcher(value);
    if (!two.matches()) {
      return Optional.empty();
    }
    String begin = two.group(1);
    String end = two.group(2);
    try {
      return length(begin, end).map(length -> new Interval(begin, end, length));
    } catch (DateTimeException e) {
      return Optional.empty(); // no such day
    }
  }

  private static Optional<String> length(String begin, String end) {
    if (begin.indexOf('T') > 0 && end.indexOf('T') > 0) {
      Duration between = Duration.between(LocalDateTime.parse(begin), LocalDateTime.parse(end));
      return between.isNegative() ? Optional.empty() : Optional.of(between.toString());
    }
    if (YEAR.matcher(begin).matches() && YEAR.matcher(end).matches()) {
      int years = Integer.parseInt(end) - Integer.parseInt(begin) + 1;
      return years > 0 ? Optional.of("P" + years + "Y") : Optional.empty();
    }
    if (MONTH.matcher(begin).matches() && MONTH.matcher(end).matches()) {
      Period between =
          Period.between(
              YearMonth.parse(begin).atDay(1), YearMonth.parse(end).plusMonths(1).atDay(1));
      return between.isNegative()
          ? Optional.empty()
          : Optional.of("P" + between.toTotalMonths() + "M");
    }
    return DateValue.parse(begin + "/" + end).map(days -> "P" + days.length() + "D");
  }
}
