package org.khabar.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.khabar.model.Reading;

/**
 * Joins articles to chapters and stories as they arrive.
 *
 * <p>What arrives together is joined as a whole, so that its order does not matter; chapters that
 * are known take part where something that arrived is near them. Small ones are then thought over
 * again, so that late evidence parts them too; larger ones only grow and merge. What one article
 * costs does not grow with the articles known: candidates come from an index ({@link Periods}), and
 * of each article a trace of some hundred bytes is kept ({@link ArticleTrace}).
 *
 * <p>Chapters and stories have numbers that they keep: of several that become one it is the number
 * of the largest, of the parts of one the largest keeps it. Not thread-safe; what is reckoned of
 * each article by itself is done by several threads at a time, with the same result.
 */
public final class StoryIndex {
  private final StoryMemory memory;
  private final EvidenceCollector collector;
  private final Rarity rarity;
  private final Periods periods;
  private final ChapterDecision decision;
  private final Chapters chapters;
  private final Stories stories;

  /** An index that goes on with what a memory has. */
  public StoryIndex(EntityRelations relations, StoryMemory memory) {
    this.memory = memory;
    collector = new EvidenceCollector(relations);
    rarity = new Rarity(FeatureCounts.of(memory.counts()), memory.sizes());
    periods = new Periods(memory);
    decision = new ChapterDecision(relations);
    chapters = new Chapters(memory);
    stories = new Stories(memory, chapters, new StoryLinker(relations, memory));
  }

  /**
   * Joins articles that have arrived; an article with the id of a known one takes its place.
   *
   * @param bonds what somebody has said of articles, arrived or known
   * @return numbers of the stories that were made or changed, and of those that went into others,
   *     which are gone from the memory
   */
  public Set<Integer> join(List<Reading> arrived, Bonds bonds) {
    ChapterChange change = new ChapterChange();
    arrived.forEach(
        r -> memory.numberOf(r.article().id()).ifPresent(n -> chapters.leave(n, change)));
    List<ArticleVectors> fresh = new ArrayList<>();
    Map<Integer, Integer> copies = keep(latest(arrived), bonds.parting(), fresh);
    new ChapterJoining(memory, periods, chapters, decision, bonds, change).join(fresh, copies);
    return stories.settle(change, bonds);
  }

  /** Lets the memory have what the index has counted; to be called before the memory is kept. */
  public void keep() {
    memory.keepCounts(rarity.counts().blocks(), rarity.sizes());
  }

  /** The last of each id, by their days. */
  private static List<Reading> latest(List<Reading> arrived) {
    Map<String, Reading> latest = new LinkedHashMap<>();
    arrived.forEach(r -> latest.put(r.article().id(), r));
    return latest.values().stream()
        .sorted(
            Comparator.comparing(
                r -> Meetings.dayOf(r).map(d -> d.toEpochDay()).orElse(Long.MAX_VALUE)))
        .toList();
  }

  /** An article with what is asked of its words. */
  private record Worded(Reading reading, ArticleWords words, Periods.Sketched sketched) {
    static Worded of(Reading reading) {
      ArticleWords words = ArticleWords.of(reading.article());
      Sketch sketch = Sketch.of(words.words());
      return new Worded(
          reading,
          words,
          new Periods.Sketched(sketch, reading.article().language(), Meetings.dayOf(reading)));
    }

    String id() {
      return reading.article().id();
    }
  }

  /**
   * Lets the memory have articles, each in a chapter of its own but for copies.
   *
   * @param fresh what is no copy is added to these
   * @return the numbers of copies, with those of what they copy
   */
  private Map<Integer, Integer> keep(
      List<Reading> arrived, Bonds.Parting parting, List<ArticleVectors> fresh) {
    Map<Integer, Integer> copies = new LinkedHashMap<>();
    Map<Integer, String> ids = new LinkedHashMap<>();
    Map<Integer, Worded> own = new LinkedHashMap<>();
    int number = memory.articles();
    for (Worded worded : arrived.parallelStream().map(Worded::of).toList()) {
      Periods.Sketched sketched = worded.sketched();
      ids.put(number, worded.id());
      Optional<Integer> original =
          periods
              .original(sketched)
              .filter(o -> ids.containsKey(o) || memory.chapterOf(o).isPresent())
              .filter(
                  o ->
                      !parting.parts(
                          worded.id(), ids.computeIfAbsent(o, k -> memory.article(k).id())));
      if (original.isPresent()) {
        copies.put(number, original.get());
        memory.put(
            copy(number, original.get(), sketched, worded.id()),
            List.of(Periods.of(sketched.day())));
      } else {
        periods.add(number, sketched);
        own.put(number, worded);
      }
      number++;
    }
    fresh.addAll(vectors(List.copyOf(own.entrySet())));
    return copies;
  }

  /** Lets the memory have what articles tell, by their numbers. */
  private List<ArticleVectors> vectors(List<Map.Entry<Integer, Worded>> numbered) {
    List<ArticleEvidence> evidence =
        numbered.parallelStream()
            .map(e -> collector.collect(e.getValue().reading(), e.getValue().words()))
            .toList();
    evidence.forEach(rarity::add);
    List<ArticleVectors> vectors =
        IntStream.range(0, evidence.size())
            .parallel()
            .mapToObj(i -> ArticleVectors.of(numbered.get(i).getKey(), evidence.get(i), rarity))
            .toList();
    for (int i = 0; i < vectors.size(); i++) {
      ArticleVectors article = vectors.get(i);
      Sketch sketch = numbered.get(i).getValue().sketched().sketch();
      memory.put(article.trace(sketch), Periods.of(article));
    }
    return vectors;
  }

  private static ArticleTrace copy(int number, int original, Periods.Sketched sketched, String id) {
    byte[] nothing = {};
    return new ArticleTrace(
        number,
        id,
        sketched.language(),
        sketched.day(),
        Optional.of(original),
        nothing,
        nothing,
        nothing,
        Map.of(),
        false,
        List.of());
  }
}
