package org.khabar.app.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.khabar.story.ArticleTrace;
import org.khabar.story.ChapterTrace;
import org.khabar.story.StoryMemory;
import org.khabar.story.StoryTrace;

/** Keeps in a state what an index of stories knows; valid with the state's next commit. */
final class StateMemory implements StoryMemory {
  private static final int ARTICLES_HELD = 20_000;
  private static final int CHAPTERS_HELD = 50_000;
  private static final int STORIES_HELD = 50_000;
  private static final String NEXT = "next";
  private static final String ARTICLES = "articles";

  private final RecordMap<ArticleTrace> articles;
  private final RecordMap<ChapterTrace> chapters;
  private final RecordMap<StoryTrace> stories;
  private final MVMap<String, Integer> numbers;

  /** Articles by period: the period and the number, each in half of the key. */
  private final MVMap<Long, Boolean> periods;

  private final MVMap<Integer, Integer> chapterOf;
  private final MVMap<Integer, byte[]> counts;
  private final MVMap<String, Integer> sizes;
  private final MVMap<String, Integer> totals;

  StateMemory(MVStore store) {
    articles = new RecordMap<>(ArticleTrace.class, store.openMap("traces"), ARTICLES_HELD);
    chapters = new RecordMap<>(ChapterTrace.class, store.openMap("chapters"), CHAPTERS_HELD);
    stories = new RecordMap<>(StoryTrace.class, store.openMap("stories"), STORIES_HELD);
    numbers = store.openMap("numbers");
    periods = store.openMap("periods");
    chapterOf = store.openMap("chapterOf");
    counts = store.openMap("counts");
    sizes = store.openMap("sizes");
    totals = store.openMap("totals");
  }

  /** Gives to the store what has been put. */
  void flush() {
    articles.flush();
    chapters.flush();
    stories.flush();
  }

  @Override
  public int articles() {
    return totals.getOrDefault(ARTICLES, 0);
  }

  @Override
  public ArticleTrace article(int number) {
    return articles
        .get(number)
        .orElseThrow(() -> new IllegalArgumentException("the state has no article " + number));
  }

  @Override
  public Optional<Integer> numberOf(String id) {
    return Optional.ofNullable(numbers.get(id));
  }

  @Override
  public void put(ArticleTrace article, Collection<Integer> under) {
    articles.put(article.number(), article);
    numbers.put(article.id(), article.number());
    under.forEach(period -> periods.put(key(period, article.number()), true));
    totals.put(ARTICLES, Math.max(articles(), article.number() + 1));
  }

  private static long key(int period, int article) {
    return (long) period << Integer.SIZE | article;
  }

  @Override
  public List<Integer> articlesOf(int period) {
    List<Integer> found = new ArrayList<>();
    Iterator<Long> keys = periods.keyIterator(key(period, 0));
    while (keys.hasNext()) {
      long key = keys.next();
      if (key >> Integer.SIZE != period) {
        break;
      }
      found.add((int) key);
    }
    return found;
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
    int next = totals.getOrDefault(NEXT, 0);
    totals.put(NEXT, next + 1);
    return next;
  }

  @Override
  public Optional<ChapterTrace> chapter(int number) {
    return chapters.get(number);
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
    return stories.get(number);
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
    return stories.numbers();
  }

  @Override
  public List<byte[]> counts() {
    return new ArrayList<>(counts.values());
  }

  @Override
  public Map<String, Integer> sizes() {
    return Map.copyOf(sizes);
  }

  @Override
  public void keepCounts(List<byte[]> blocks, Map<String, Integer> bySize) {
    for (int i = 0; i < blocks.size(); i++) {
      counts.put(i, blocks.get(i));
    }
    for (int i = blocks.size(); counts.containsKey(i); i++) {
      counts.remove(i);
    }
    sizes.putAll(bySize);
  }
}
