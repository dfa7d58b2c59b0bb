package org.khabar.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Holds what an index knows in memory, and forgets it with the process. */
public final class HeldMemory implements StoryMemory {
  private final Map<Integer, ArticleTrace> articles = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<Integer, List<Integer>> periods = new HashMap<>();
  private final Map<Integer, Integer> chapterOf = new HashMap<>();
  private final Map<Integer, ChapterTrace> chapters = new HashMap<>();
  private final TreeMap<Integer, StoryTrace> stories = new TreeMap<>();
  private int next;

  @Override
  public int articles() {
    return articles.size();
  }

  @Override
  public ArticleTrace article(int number) {
    return Objects.requireNonNull(articles.get(number));
  }

  @Override
  public Optional<Integer> numberOf(String id) {
    return Optional.ofNullable(numbers.get(id));
  }

  @Override
  public void put(ArticleTrace article, Collection<Integer> under) {
    articles.put(article.number(), article);
    numbers.put(article.id(), article.number());
    under.forEach(
        period -> periods.computeIfAbsent(period, k -> new ArrayList<>()).add(article.number()));
  }

  @Override
  public List<Integer> articlesOf(int period) {
    return List.copyOf(periods.getOrDefault(period, List.of()));
  }

  @Override
  public Optional<Integer> chapterOf(int article) {
    return Optional.ofNullable(chapterOf.get(article));
  }

  @Override
  public void place(int article, int chapter) {
    chapterOf.put(article, chapter);
  }

  @Override
  public void displace(int article) {
    chapterOf.remove(article);
  }

  @Override
  public int nextNumber() {
    return next++;
  }

  @Override
  public Optional<ChapterTrace> chapter(int number) {
    return Optional.ofNullable(chapters.get(number));
  }

  @Override
  public void put(ChapterTrace chapter) {
    chapters.put(chapter.number(), chapter);
  }

  @Override
  public void dropChapter(int number) {
    chapters.remove(number);
  }

  @Override
  public Optional<StoryTrace> story(int number) {
    return Optional.ofNullable(stories.get(number));
  }

  @Override
  public void put(StoryTrace story) {
    stories.put(story.number(), story);
  }

  @Override
  public void dropStory(int number) {
    stories.remove(number);
  }

  @Override
  public List<Integer> stories() {
    return List.copyOf(stories.keySet());
  }

  @Override
  public List<byte[]> counts() {
    return List.of();
  }

  @Override
  public Map<String, Integer> sizes() {
    return Map.of();
  }

  @Override
  public void keepCounts(List<byte[]> counts, Map<String, Integer> sizes) {
    // the index that counted them lives as long as this memory
  }
}
