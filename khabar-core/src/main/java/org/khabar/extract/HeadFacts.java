package org.khabar.extract;

import java.time.LocalDate;
import java.util.Optional;
import org.khabar.model.DatedText;
import org.khabar.model.Span;

/** Author and days of a saved text, as its lines tell them one after the other. */
final class HeadFacts {
  private static final int LABELLED = 4;

  private Optional<Span> byline = Optional.empty();
  private Optional<DatedText> published = Optional.empty();
  private Optional<LocalDate> modified = Optional.empty();
  private int rank;

  Optional<Span> byline() {
    return byline;
  }

  Optional<DatedText> published() {
    return published;
  }

  Optional<LocalDate> modified() {
    return modified;
  }

  /**
   * Takes what a header line says.
   *
   * @param place how well founded a day at its place is; of several the best founded counts
   * @return whether it says anything
   */
  boolean take(HeaderLine line, int place) {
    line.published().ifPresent(day -> date(day, line.labelled() ? LABELLED : place));
    modified = modified.or(line::modified);
    byline = byline.or(line::byline);
    return line.published().isPresent() || line.modified().isPresent() || line.byline().isPresent();
  }

  /** Takes the day of publication, if it is better founded than the one known. */
  void date(DatedText day, int place) {
    if (place > rank) {
      published = Optional.of(day);
      rank = place;
    }
  }

  /** Takes the author. */
  void sign(Span name) {
    byline = Optional.of(name);
  }
}
