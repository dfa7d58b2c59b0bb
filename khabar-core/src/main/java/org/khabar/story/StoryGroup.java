package org.khabar.story;

import java.util.List;
import org.khabar.model.Reading;

/**
 * Chapters of one longer development, the earliest first.
 *
 * @param lineage where its articles come from
 */
public record StoryGroup(List<ChapterGroup> chapters, Lineage lineage) {
  public StoryGroup {
    chapters = List.copyOf(chapters);
  }

  /** All articles, chapter by chapter. */
  public List<Reading> readings() {
    return chapters.stream().flatMap(c -> c.readings().stream()).toList();
  }
}
