package org.khabar.story;

import java.util.LinkedHashSet;
import java.util.Set;

/** What has become of chapters while articles were joined. */
final class ChapterChange {
  private final Set<Integer> changed = new LinkedHashSet<>();
  private final Set<Integer> stories = new LinkedHashSet<>();

  /** Takes note of a chapter that was made, or to which something came. */
  void grown(int chapter) {
    changed.add(chapter);
  }

  /** Takes note of a chapter that has lost an article, or all. */
  void lost(ChapterTrace chapter) {
    changed.add(chapter.number());
    if (chapter.story() != Chapters.NO_STORY) {
      stories.add(chapter.story());
    }
  }

  /** Chapters that were made, whose articles are others now, or that are gone. */
  Set<Integer> chapters() {
    return changed;
  }

  /** Stories of which a chapter lost something: what they are about is to be summed up anew. */
  Set<Integer> stories() {
    return stories;
  }
}
