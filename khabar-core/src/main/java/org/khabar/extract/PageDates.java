package org.khabar.extract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.CalendarSystem;
import org.khabar.model.DatedText;

/**
 * Weighs what a page gives as its day of publication: structured data, meta names, lines around the
 * headline, the address. The day that most of them give by weight wins, so that a clock in the
 * header of a page saved later, or a meta name filled with the day of the visit, is outvoted.
 */
final class PageDates {
  private static final int LABELLED = 4;
  private static final int BELOW_HEADLINE = 3;
  private static final int ABOVE_HEADLINE = 2;
  private static final int ADDRESS = 3;

  private final DateReader dates;
  private final String language;
  private final List<Candidate> candidates = new ArrayList<>();
  private final Set<LocalDate> changes = new HashSet<>();

  /** A day that something gives, and the line that shows it. */
  private record Candidate(DatedText date, int weight, boolean utc, Optional<PageBlock> line) {
    private LocalDate day() {
      return date.day();
    }
  }

  /** The day chosen, and the line that shows it, if one does. */
  record Chosen(LocalDate day, CalendarSystem calendar, Optional<PageBlock> line) {}

  PageDates(DateReader dates, String language) {
    this.dates = dates;
    this.language = language;
  }

  /** Adds what the page states in its data. */
  void add(StatedDate stated) {
    stated
        .day(dates, language)
        .ifPresent(
            day ->
                candidates.add(
                    new Candidate(day, stated.weight(), stated.utc(), Optional.empty())));
  }

  /** Adds a line that shows a day; {@code above} says that it stands above the headline. */
  void add(PageBlock line, DatedText date, boolean labelled, boolean above) {
    int weight = labelled ? LABELLED : above ? ABOVE_HEADLINE : BELOW_HEADLINE;
    candidates.add(new Candidate(date, weight, false, Optional.of(line)));
  }

  /** Adds a day of change: a line that shows it says nothing of the publication. */
  void addChange(LocalDate day) {
    changes.add(day);
  }

  /** Adds the day in an address such as {@code /2021/12/31/}. */
  void addAddress(String url) {
    String[] parts = url.split("[/_.?&=-]", 60);
    for (int i = 0; i < parts.length; i++) {
      if (i + 2 < parts.length && number(parts[i], 4) && day(parts[i + 1]) && day(parts[i + 2])) {
        add(new StatedDate(parts[i] + "-" + two(parts[i + 1]) + "-" + two(parts[i + 2]), ADDRESS));
        return;
      }
      if (number(parts[i], 8)) {
        add(new StatedDate(parts[i], ADDRESS - 1));
      }
    }
  }

  private static boolean day(String part) {
    return number(part, 2) || number(part, 1);
  }

  private static String two(String part) {
    return part.length() == 1 ? "0" + part : part;
  }

  private static boolean number(String part, int digits) {
    return part.length() == digits && part.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** The best founded day that is not after {@code latest}; of equal ones the first added. */
  Optional<Chosen> choose(Optional<LocalDate> latest) {
    Map<LocalDate, Integer> weights = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      LocalDate day = local(candidate);
      if (latest.isEmpty() || !day.isAfter(latest.get().plusDays(1))) {
        weights.merge(day, candidate.weight(), Integer::sum);
      }
    }
    Optional<LocalDate> best = Optional.empty();
    for (Map.Entry<LocalDate, Integer> entry : weights.entrySet()) {
      if (best.isEmpty() || entry.getValue() > weights.getOrDefault(best.get(), 0)) {
        best = Optional.of(entry.getKey());
      }
    }
    return best.map(this::chosen);
  }

  /** The day of a time in UTC where the outlet is, if a line shows the day before or after. */
  private LocalDate local(Candidate candidate) {
    if (!candidate.utc()) {
      return candidate.day();
    }
    return candidates.stream()
        .filter(shown -> shown.line().isPresent() && shown.weight() >= BELOW_HEADLINE)
        .map(Candidate::day)
        .filter(day -> !changes.contains(day))
        .filter(day -> Math.abs(ChronoUnit.DAYS.between(day, candidate.day())) <= 1)
        .findFirst()
        .orElse(candidate.day());
  }

  private Chosen chosen(LocalDate day) {
    List<Candidate> same = candidates.stream().filter(c -> local(c).equals(day)).toList();
    Candidate shown =
        same.stream().filter(c -> c.line().isPresent()).findFirst().orElse(same.getFirst());
    return new Chosen(day, shown.date().calendar(), shown.line());
  }
}
