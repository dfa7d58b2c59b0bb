package org.khabar.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khabar.model.Reading;

/**
 * Articles on one episode, in the order given.
 *
 * @param first earliest day of its articles, absent when none has one
 * @param last latest day of its articles
 */
public record ChapterGroup(
    List<Reading> readings, Optional<LocalDate> first, Optional<LocalDate> last) {
  public ChapterGroup {
    readings = List.copyOf(readings);
  }
}
