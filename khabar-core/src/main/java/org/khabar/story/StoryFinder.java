package org.khabar.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabar.model.Reading;

/**
 * Finds the stories in a set of articles and their chapters. A pure function of the articles; each
 * of them must have an id of its own.
 */
public final class StoryFinder {
  private final EntityRelations relations;

  public StoryFinder(EntityRelations relations) {
    this.relations = relations;
  }

  /** The stories, the one that begins first in time first; those without a day come last. */
  public List<StoryGroup> find(List<Reading> readings) {
    return find(readings, Bonds.NONE);
  }

  /** The same, with some articles bound together or held apart. */
  public List<StoryGroup> find(List<Reading> readings, Bonds said) {
    List<ArticleWords> words = readings.stream().map(r -> ArticleWords.of(r.article())).toList();
    int[] originals =
        new NearCopyFinder()
            .originals(
                words.stream().map(ArticleWords::words).toList(),
                readings.stream().map(r -> r.article().language()).toList(),
                readings.stream().map(Meetings::dayOf).toList());
    Bonds.Parting parting = said.parting();
    EvidenceCollector collector = new EvidenceCollector(relations);
    List<ArticleEvidence> firsts = new ArrayList<>();
    Map<String, List<Reading>> copies = new HashMap<>();
    Map<String, String> copyOf = new HashMap<>();
    for (int i = 0; i < readings.size(); i++) {
      if (parting.parts(
          readings.get(i).article().id(), readings.get(originals[i]).article().id())) {
        originals[i] = i;
      }
      Reading original = readings.get(originals[i]);
      copies.computeIfAbsent(original.article().id(), k -> new ArrayList<>()).add(readings.get(i));
      if (originals[i] == i) {
        firsts.add(collector.collect(original, words.get(i)));
      } else {
        copyOf.put(readings.get(i).article().id(), original.article().id());
      }
    }
    Bonds bonds = said.of(copyOf);
    Rarity rarity = new Rarity(relations, firsts);
    List<ArticleVectors> vectors =
        firsts.stream().map(evidence -> ArticleVectors.of(evidence, rarity)).toList();
    List<List<ArticleVectors>> chapters = new ChapterLinker(relations, bonds).link(vectors);
    List<StoryGroup> stories = new ArrayList<>();
    for (List<List<ArticleVectors>> story : new StoryLinker(relations, bonds).link(chapters)) {
      List<ChapterGroup> groups = story.stream().map(c -> group(c, copies)).toList();
      List<Reading> all = groups.stream().flatMap(g -> g.readings().stream()).toList();
      stories.add(new StoryGroup(groups, new LineageFinder().find(all, copyOf)));
    }
    return stories;
  }

  private static ChapterGroup group(
      List<ArticleVectors> chapter, Map<String, List<Reading>> copies) {
    List<Reading> readings =
        chapter.stream()
            .flatMap(a -> copies.getOrDefault(a.evidence().id(), List.of()).stream())
            .toList();
    List<LocalDate> days =
        readings.stream().map(Meetings::dayOf).flatMap(Optional::stream).sorted().toList();
    return new ChapterGroup(
        readings,
        days.isEmpty() ? Optional.empty() : Optional.of(days.getFirst()),
        days.isEmpty() ? Optional.empty() : Optional.of(days.getLast()));
  }
}
