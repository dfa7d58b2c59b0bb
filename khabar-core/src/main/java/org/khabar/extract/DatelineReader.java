package org.khabar.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.khabar.find.time.CalendarDates;
import org.khabar.knowledge.LanguageTable;
import org.khabar.model.CalendarSystem;
import org.khabar.model.DatedText;
import org.khabar.model.Span;

/**
 * Reads full dates in any digits and three calendars: month names come from the language tables,
 * numeric forms are {@code 31/12/2021}, {@code 2021-12-31}, {@code 31.12.2021}, {@code 1400/10/10}.
 *
 * <p>The calendar follows from the month name, or else from the year: 1300 to 1420 is the Persian
 * one, 1421 to 1500 the Islamic one. Of {@code 3/4/2021} the first is taken as the day unless only
 * the second can be.
 */
public final class DatelineReader implements DateReader {
  private final Function<String, LanguageTable> tables;
  private final Map<String, MonthNames> months = new ConcurrentHashMap<>();

  /** A reader that takes month names from {@code tables}, asked by language code. */
  public DatelineReader(Function<String, LanguageTable> tables) {
    this.tables = tables;
  }

  @Override
  public Optional<DatedText> read(String text, Span range, String language) {
    DateScan scan = scan(text, range, language);
    for (Optional<DateScan.Written> w = scan.next(); w.isPresent(); w = scan.next()) {
      DateScan.Written date = w.get();
      Optional<DatedText> day =
          date.year() == 0
              ? Optional.empty()
              : CalendarDates.day(date.calendar(), date.year(), date.month(), date.day())
                  .map(found -> new DatedText(found, Optional.of(date.span()), date.calendar()));
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  @Override
  public List<Span> listImpossible(String text, Span range, String language) {
    List<Span> impossible = new ArrayList<>();
    DateScan scan = scan(text, range, language);
    for (Optional<DateScan.Written> w = scan.next(); w.isPresent(); w = scan.next()) {
      if (!exists(w.get())) {
        impossible.add(w.get().span());
      }
    }
    return List.copyOf(impossible);
  }

  private static boolean exists(DateScan.Written date) {
    if (date.year() != 0) {
      return CalendarDates.day(date.calendar(), date.year(), date.month(), date.day()).isPresent();
    }
    // Without a year, a leap year may be meant.
    int longest =
        switch (date.calendar()) {
          case GREGORIAN ->
              date.month() == 2 ? 29 : List.of(4, 6, 9, 11).contains(date.month()) ? 30 : 31;
          case PERSIAN -> date.month() <= 6 ? 31 : 30;
          case ISLAMIC, ISLAMIC_CIVIL, ETHIOPIAN -> 30;
        };
    return date.day() <= longest;
  }

  private DateScan scan(String text, Span range, String language) {
    MonthNames names =
        months.computeIfAbsent(
            language,
            code -> {
              List<LanguageTable> used = new ArrayList<>();
              used.add(tables.apply(code));
              used.add(tables.apply("und"));
              used.add(tables.apply("en"));
              return new MonthNames(used);
            });
    return new DateScan(text, range, names);
  }

  /** The calendar that a numeric year belongs to. */
  static CalendarSystem calendarOf(int year) {
    if (year >= 1300 && year <= 1420) {
      return CalendarSystem.PERSIAN;
    }
    return year > 1420 && year <= 1500 ? CalendarSystem.ISLAMIC : CalendarSystem.GREGORIAN;
  }
}
