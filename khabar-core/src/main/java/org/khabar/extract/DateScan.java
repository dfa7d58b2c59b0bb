package org.khabar.extract;

import java.util.Optional;
import org.khabar.model.CalendarSystem;
import org.khabar.model.Span;

/**
 * Walks over the digits of a range and stops at what is written as a date, whether or not such a
 * day exists. Each digit is looked at a bounded number of times.
 */
final class DateScan {
  private static final int MAX_MONTH = 32;
  private static final int BUDDHIST_ERA = 543;

  private final String text;
  private final int limit;
  private final int floor;
  private final MonthNames months;
  private final DateDigits digits;
  private int at;

  /**
   * A date as written.
   *
   * @param year 0 when none is written
   */
  record Written(Span span, CalendarSystem calendar, int year, int month, int day) {
    Written {
      // The Thai solar calendar has the Gregorian months and days, and years since 543 BC.
      year = buddhist(year) ? year - BUDDHIST_ERA : year;
    }
  }

  DateScan(String text, Span range, MonthNames months) {
    this.text = text;
    this.floor = range.start();
    this.limit = range.end();
    this.at = range.start();
    this.months = months;
    this.digits = new DateDigits(text, range.end());
  }

  /** The next date, empty at the end. */
  Optional<Written> next() {
    while (at < limit) {
      if (!digits.isDigit(at)) {
        at++;
        continue;
      }
      DateDigits.Figure number = digits.number(at);
      Optional<Written> found = dateFrom(number);
      at = found.map(w -> w.span().end()).orElse(number.end());
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Written> dateFrom(DateDigits.Figure first) {
    if (first.start() > floor && !startsNumber(first.start())) {
      return Optional.empty();
    }
    if (first.digits() != 4 && first.digits() > 2) {
      return Optional.empty();
    }
    return eastAsian(first)
        .or(() -> numeric(first))
        .or(() -> first.digits() == 4 ? yearFirst(first) : monthBefore(first))
        .or(() -> first.digits() == 4 ? Optional.empty() : dayFirst(first));
  }

  private boolean startsNumber(int start) {
    char before = text.charAt(start - 1);
    boolean fraction =
        (before == '.' || before == ',' || before == '/')
            && start - 2 >= floor
            && digits.isDigit(start - 2);
    return !fraction && before != '$' && before != '#' && before != '_';
  }

  /** 2021-12-31, 31/12/2021, 31.12.2021, 12/31/2021. */
  private Optional<Written> numeric(DateDigits.Figure first) {
    int mark = digits.skipInvisible(first.end());
    if (mark >= limit || "/.-\u2010\u2011\u2013\u0640\u2044".indexOf(text.charAt(mark)) < 0) {
      return Optional.empty();
    }
    Optional<DateDigits.Figure> second = digits.numberAt(digits.skipInvisible(mark + 1));
    if (second.isEmpty() || second.get().digits() > 2) {
      return Optional.empty();
    }
    int nextMark = digits.skipInvisible(second.get().end());
    if (nextMark >= limit || text.charAt(nextMark) != text.charAt(mark)) {
      return Optional.empty();
    }
    Optional<DateDigits.Figure> third = digits.numberAt(digits.skipInvisible(nextMark + 1));
    if (third.isEmpty()) {
      return Optional.empty();
    }
    int a = first.value();
    int b = second.get().value();
    int c = third.get().value();
    if (first.digits() == 4 && third.get().digits() <= 2) {
      return numericDate(first.start(), third.get().end(), a, b, c);
    }
    if (third.get().digits() != 4 || first.digits() == 4) {
      return Optional.empty();
    }
    return b > 12 && a <= 12
        ? numericDate(first.start(), third.get().end(), c, a, b)
        : numericDate(first.start(), third.get().end(), c, b, a);
  }

  private static Optional<Written> numericDate(int start, int end, int year, int month, int day) {
    boolean plausible =
        (year >= 1300 && year <= 2100 || buddhist(year))
            && month >= 1
            && month <= 12
            && day >= 1
            && day <= 31;
    return plausible
        ? Optional.of(
            new Written(new Span(start, end), DatelineReader.calendarOf(year), year, month, day))
        : Optional.empty();
  }

  /** Year, month and day each followed by its East Asian sign. */
  private Optional<Written> eastAsian(DateDigits.Figure year) {
    if (year.digits() != 4 || !digits.isSign(year.end(), "\u5E74\uB144")) {
      return Optional.empty();
    }
    Optional<DateDigits.Figure> month = digits.numberAt(digits.skipSpace(year.end() + 1));
    if (month.isEmpty() || !digits.isSign(month.get().end(), "\u6708\uC6D4")) {
      return Optional.empty();
    }
    Optional<DateDigits.Figure> day = digits.numberAt(digits.skipSpace(month.get().end() + 1));
    if (day.isEmpty() || !digits.isSign(day.get().end(), "\u65E5\uC77C\u53F7\u865F")) {
      return Optional.empty();
    }
    return numericDate(
        year.start(), day.get().end() + 1, year.value(), month.get().value(), day.get().value());
  }

  /** 31 Desemba 2021; the year may be missing. */
  private Optional<Written> dayFirst(DateDigits.Figure day) {
    int afterDay = digits.skipOrdinal(day.end());
    Optional<MonthNames.Found> month = monthAfter(afterDay);
    if (month.isEmpty() || day.value() < 1 || day.value() > 31) {
      return Optional.empty();
    }
    return withYear(day.start(), month.get().end(), month.get().month(), day.value());
  }

  /** Desemba 31, 2021; without a year it is left to {@link #dayFirst}. */
  private Optional<Written> monthBefore(DateDigits.Figure day) {
    int back = day.start();
    while (back > floor && back > day.start() - 3 && digits.isJoint(text.charAt(back - 1))) {
      back--;
    }
    Optional<MonthNames.Found> month = months.before(text, back, floor);
    if (month.isEmpty() || day.value() < 1 || day.value() > 31) {
      return Optional.empty();
    }
    int start = startOfMonth(back);
    int afterDay = digits.skipOrdinal(day.end());
    Optional<DateDigits.Figure> year = yearAfter(afterDay);
    // "10 January 2 February": the day of the next month, not of this one.
    boolean nextMonth = year.isEmpty() && monthAfter(afterDay).isPresent();
    if (nextMonth) {
      return Optional.empty();
    }
    CalendarSystem calendar = month.get().month().calendar();
    return Optional.of(
        new Written(
            new Span(start, year.map(DateDigits.Figure::end).orElse(day.end())),
            calendar,
            year.map(DateDigits.Figure::value).orElse(0),
            month.get().month().number(),
            day.value()));
  }

  private int startOfMonth(int end) {
    int start = end;
    for (int i = end - 1; i >= floor && i >= end - MAX_MONTH; i--) {
      boolean wordStart =
          Character.isLetter(text.charAt(i))
              && (i == floor || !Character.isLetter(text.charAt(i - 1)));
      if (wordStart && months.at(text, i, end).filter(f -> f.end() == end).isPresent()) {
        start = i;
      }
    }
    return start;
  }

  /** 2021 December 31 and ۱۴۰۰ دی ۱۰. */
  private Optional<Written> yearFirst(DateDigits.Figure year) {
    Optional<MonthNames.Found> month = monthAfter(year.end());
    if (month.isEmpty()) {
      return Optional.empty();
    }
    Optional<DateDigits.Figure> day = digits.numberAt(digits.skipJoint(month.get().end()));
    if (day.isEmpty()
        || day.get().digits() > 2
        || !plausibleYear(year.value())
        || day.get().value() < 1
        || day.get().value() > 31) {
      return Optional.empty();
    }
    return Optional.of(
        new Written(
            new Span(year.start(), day.get().end()),
            month.get().month().calendar(),
            year.value(),
            month.get().month().number(),
            day.get().value()));
  }

  private Optional<Written> withYear(int start, int end, MonthNames.Month month, int day) {
    Optional<DateDigits.Figure> year = yearAfter(end);
    int afterAlternative = year.isPresent() ? end : skipAlternative(end);
    if (year.isEmpty() && afterAlternative > end) {
      year = yearAfter(afterAlternative);
    }
    return Optional.of(
        new Written(
            new Span(start, year.map(DateDigits.Figure::end).orElse(end)),
            month.calendar(),
            year.map(DateDigits.Figure::value).orElse(0),
            month.number(),
            day));
  }

  /** A second name of the month after a stroke or in brackets: "ديسمبر / كانون الأول". */
  private int skipAlternative(int from) {
    int i = digits.skipSpace(from);
    if (i < limit && "/(-\u2013".indexOf(text.charAt(i)) >= 0) {
      Optional<MonthNames.Found> other = months.at(text, digits.skipSpace(i + 1), limit);
      if (other.isPresent()) {
        int end = digits.skipSpace(other.get().end());
        return end < limit && text.charAt(end) == ')' ? end + 1 : other.get().end();
      }
    }
    return from;
  }

  private Optional<MonthNames.Found> monthAfter(int from) {
    int i = digits.skipJoint(from);
    if (i >= limit || i - from > DateDigits.MAX_JOINT) {
      return Optional.empty();
    }
    Optional<MonthNames.Found> here = months.at(text, i, limit);
    if (here.isPresent()) {
      return here;
    }
    int word = digits.skipShortWord(i);
    return word > i ? months.at(text, word, limit) : Optional.empty();
  }

  /** The year after a month or day, past a comma, a stroke or one short word ("de", "ya"). */
  private Optional<DateDigits.Figure> yearAfter(int from) {
    int i = digits.skipJoint(from);
    Optional<DateDigits.Figure> year = digits.numberAt(i);
    if (year.isEmpty() && i > from) {
      int word = digits.skipShortWord(i);
      year = word > i ? digits.numberAt(word) : Optional.empty();
    }
    return year.filter(y -> y.digits() == 4 && plausibleYear(y.value()));
  }

  private static boolean plausibleYear(int year) {
    return year >= 1250 && year <= 2100 || buddhist(year);
  }

  private static boolean buddhist(int year) {
    return year >= 1900 + BUDDHIST_ERA && year <= 2100 + BUDDHIST_ERA;
  }
}
