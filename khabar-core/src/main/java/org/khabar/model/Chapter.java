package org.khabar.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One episode of a story: one call, one meeting, one decision, and the reports on it. */
public record Chapter(
    String id,
    String title,
    List<String> articles,
    Optional<LocalDate> first,
    Optional<LocalDate> last) {
  public Chapter {
    articles = List.copyOf(articles);
  }
}
