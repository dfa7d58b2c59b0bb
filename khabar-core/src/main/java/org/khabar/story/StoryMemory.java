package org.khabar.story;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a {@link StoryIndex} keeps what it knows: in memory, or on disk.
 *
 * <p>Numbers are given by the index, upwards from 0. What is put replaces what was there under its
 * number. One thread at a time.
 */
public interface StoryMemory {
  /** How many articles have been put. */
  int articles();

  /** An article that was put. */
  ArticleTrace article(int number);

  /** The number of the latest article with an id. */
  Optional<Integer> numberOf(String id);

  /** Keeps an article, under the periods by which it is found too. */
  void put(ArticleTrace article, Collection<Integer> periods);

  /** Numbers of the articles of a period, ascending. */
  List<Integer> articlesOf(int period);

  /** The chapter of an article, empty when the article has been replaced. */
  Optional<Integer> chapterOf(int article);

  /** Tells the chapter of an article. */
  void place(int article, int chapter);

  /** Tells that an article is in no chapter any more. */
  void displace(int article);

  /** A number above those of all chapters and stories ever put. */
  int nextNumber();

  Optional<ChapterTrace> chapter(int number);

  void put(ChapterTrace chapter);

  void dropChapter(int number);

  Optional<StoryTrace> story(int number);

  void put(StoryTrace story);

  void dropStory(int number);

  /** Numbers of all stories, ascending. */
  List<Integer> stories();

  /** Counts of features as {@link #keepCounts} was given them; empty before. */
  List<byte[]> counts();

  /** Numbers of articles by language as {@link #keepCounts} was given them; empty before. */
  Map<String, Integer> sizes();

  /** Keeps how often features were seen. */
  void keepCounts(List<byte[]> counts, Map<String, Integer> sizes);
}
