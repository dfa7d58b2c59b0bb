package org.khabar.story;

import java.util.List;

/**
 * A chapter as a {@link StoryIndex} keeps it.
 *
 * @param story number of the story that it belongs to
 * @param articles numbers of its articles, ascending
 * @param copies numbers of the near-copies of these, ascending
 */
public record ChapterTrace(int number, int story, List<Integer> articles, List<Integer> copies) {
  public ChapterTrace {
    copies = List.copyOf(copies);
    articles = List.copyOf(articles);
  }
}
