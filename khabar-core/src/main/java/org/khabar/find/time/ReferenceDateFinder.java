package org.khabar.find.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.khabar.model.CalendarSystem;
import org.khabar.rules.Unit;

/**
 * Infers the day that an article was written on when it states none.
 *
 * <p>Needs two things in the text: a weekday with its day and month but no year (Tuesday, 4
 * January), and full dates or years that are past. The weekday and the day agree in few years; the
 * first such year after the latest full date, or from the latest year that is mentioned, is taken,
 * if it is near enough. An article without both has no answer: a wrong day would spoil every other
 * one.
 */
public final class ReferenceDateFinder {
  private static final int FARTHEST_YEARS = 2;

  private final TimeFinder times;

  /** A finder on the times that {@code times} finds. */
  public ReferenceDateFinder(TimeFinder times) {
    this.times = times;
  }

  /**
   * The likely day of an article.
   *
   * @param sentences units of the whole text, with numbers found
   */
  public Optional<LocalDate> find(List<List<Unit>> sentences, String text) {
    List<DateParts> parts = new ArrayList<>();
    for (List<Unit> sentence : sentences) {
      parts.addAll(times.dates(sentence, text));
    }
    OptionalInt latestYear =
        parts.stream()
            .filter(p -> p.calendar() == CalendarSystem.GREGORIAN && p.year().isPresent())
            .mapToInt(p -> p.year().getAsInt())
            .filter(y -> y >= 1900 && y <= 2100)
            .max();
    if (latestYear.isEmpty()) {
      return Optional.empty();
    }
    LocalDate after = latestDay(parts, latestYear.getAsInt());
    Map<LocalDate, Integer> votes = new HashMap<>();
    for (DateParts p : parts) {
      if (isWeekdayWithDay(p)) {
        first(p, after).ifPresent(day -> votes.merge(day, 1, Integer::sum));
      }
    }
    return votes.entrySet().stream()
        .max(
            Map.Entry.<LocalDate, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }

  private static boolean isWeekdayWithDay(DateParts p) {
    return p.weekday().isPresent()
        && p.day().isPresent()
        && p.month().isPresent()
        && p.year().isEmpty()
        && p.calendar() == CalendarSystem.GREGORIAN;
  }

  /** The latest full date of the latest year, else the beginning of that year. */
  private static LocalDate latestDay(List<DateParts> parts, int year) {
    return parts.stream()
        .filter(p -> p.year().orElse(0) == year && p.calendar() == CalendarSystem.GREGORIAN)
        .flatMap(
            p ->
                CalendarDates.day(
                    CalendarSystem.GREGORIAN, year, p.month().orElse(1), p.day().orElse(1))
                    .stream())
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.of(year, 1, 1));
  }

  private static Optional<LocalDate> first(DateParts p, LocalDate after) {
    for (int year = after.getYear(); year <= after.getYear() + FARTHEST_YEARS; year++) {
      Optional<LocalDate> day =
          CalendarDates.day(
              CalendarSystem.GREGORIAN, year, p.month().orElseThrow(), p.day().orElseThrow());
      boolean fits =
          day.isPresent()
              && day.get().getDayOfWeek().getValue() == p.weekday().orElseThrow()
              && ChronoUnit.DAYS.between(after, day.get()) >= 0;
      if (fits) {
        return day;
      }
    }
    return Optional.empty();
  }
}
