package org.khabar.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One episode of a story: one call, one meeting, one decision, and the reports on it.
 *
 * @param title in English, unless it was told in another language
 * @param headline what the title tells
 */
public record Chapter(
    String id,
    String title,
    List<String> articles,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    Headline headline) {
  public Chapter {
    articles = List.copyOf(articles);
  }

  /** A chapter with nothing but a title given to it. */
  public Chapter(
      String id,
      String title,
      List<String> articles,
      Optional<LocalDate> first,
      Optional<LocalDate> last) {
    this(id, title, articles, first, last, Headline.NONE);
  }
}
