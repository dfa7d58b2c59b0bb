package org.khabar.story;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The chapters of a memory, with those at hand that were looked at last. */
final class Chapters {
  /** The story of a chapter that has none yet. */
  static final int NO_STORY = -1;

  /** Of a chapter of many articles so many of the first and of the last stand for all. */
  private static final int SAMPLE = 16;

  private static final int HELD = 20_000;

  private final StoryMemory memory;
  private final LinkedHashMap<Integer, Cluster> held = new LinkedHashMap<>(16, 0.75f, true);

  /** Chapters that went into others while this index lives. */
  private final Map<Integer, Integer> heirs = new HashMap<>();

  Chapters(StoryMemory memory) {
    this.memory = memory;
  }

  Optional<ChapterTrace> find(int chapter) {
    return memory.chapter(chapter);
  }

  /** The chapter that a number stands for now; empty when it is gone. */
  Optional<ChapterTrace> heir(int number) {
    int at = number;
    for (Integer next = heirs.get(at); next != null; next = heirs.get(at)) {
      at = next;
    }
    return memory.chapter(at);
  }

  /** Tells that a chapter, or what might have become one, went into another. */
  void succeed(int gone, int heir) {
    if (gone != heir) {
      heirs.put(gone, heir);
    }
  }

  /** A chapter's articles, or of very many a sample; to be copied before it is changed. */
  Cluster cluster(int chapter) {
    Cluster known = held.get(chapter);
    if (known != null) {
      return known;
    }
    Cluster made = new Cluster(chapter);
    List<Integer> articles = find(chapter).map(ChapterTrace::articles).orElse(List.of());
    for (int i = 0; i < articles.size(); i++) {
      if (i < SAMPLE || i >= articles.size() - SAMPLE) {
        made.add(ArticleVectors.of(memory.article(articles.get(i))));
      }
    }
    made.lighten();
    hold(chapter, made);
    return made;
  }

  private void hold(int chapter, Cluster cluster) {
    held.put(chapter, cluster);
    if (held.size() > HELD) {
      held.remove(held.firstEntry().getKey());
    }
  }

  /** Writes a chapter, or drops it when nothing is left of it. */
  void write(ChapterTrace chapter) {
    held.remove(chapter.number());
    if (chapter.articles().isEmpty() && chapter.copies().isEmpty()) {
      memory.dropChapter(chapter.number());
    } else {
      memory.put(chapter);
    }
  }

  void drop(int chapter) {
    held.remove(chapter);
    memory.dropChapter(chapter);
  }

  /** Tells the story of a chapter. */
  void assign(int chapter, int story) {
    find(chapter)
        .filter(c -> c.story() != story)
        .ifPresent(c -> memory.put(new ChapterTrace(chapter, story, c.articles(), c.copies())));
  }

  /** Takes an article out of its chapter. */
  void leave(int article, ChapterChange change) {
    Optional<ChapterTrace> chapter = memory.chapterOf(article).flatMap(this::find);
    memory.displace(article);
    chapter.ifPresent(
        c -> {
          write(
              new ChapterTrace(
                  c.number(),
                  c.story(),
                  without(c.articles(), article),
                  without(c.copies(), article)));
          change.lost(c);
        });
  }

  private static List<Integer> without(List<Integer> numbers, int number) {
    return numbers.stream().filter(n -> n != number).toList();
  }
}
