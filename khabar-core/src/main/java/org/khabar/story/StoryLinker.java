package org.khabar.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Joins chapters to stories in the order of their days; a chapter that fits none begins one. */
final class StoryLinker {
  private static final int REMEMBERED = 48;
  private static final int SIDES = 4;
  private static final int NAMES = 10;

  private final StoryDecision decision;
  private final Bonds.Parting parting;
  private final Map<String, Deque<StoryProfile>> index = new HashMap<>();

  StoryLinker(EntityRelations relations, Bonds bonds) {
    decision = new StoryDecision(relations);
    parting = bonds.parting();
  }

  /** The stories, each with its chapters, the earliest first. */
  List<List<List<ArticleVectors>>> link(List<List<ArticleVectors>> chapters) {
    List<StoryProfile> stories = new ArrayList<>();
    for (List<ArticleVectors> chapter : byDay(chapters)) {
      StoryProfile mine = new StoryProfile();
      mine.add(chapter);
      StoryProfile home = null;
      double most = StoryDecision.JOINS;
      for (StoryProfile story : candidates(mine)) {
        double score = decision.score(story, mine);
        if (score >= most && !parting.parts(chapter, story.articles())) {
          most = score;
          home = story;
        }
      }
      if (home == null) {
        home = new StoryProfile();
        stories.add(home);
      }
      home.add(chapter);
      for (String key : keys(mine)) {
        Deque<StoryProfile> known = index.computeIfAbsent(key, k -> new ArrayDeque<>());
        known.remove(home);
        known.addLast(home);
        if (known.size() > REMEMBERED) {
          known.removeFirst();
        }
      }
    }
    return stories.stream().map(s -> List.copyOf(s.chapters)).toList();
  }

  private Set<StoryProfile> candidates(StoryProfile chapter) {
    Set<StoryProfile> found = new LinkedHashSet<>();
    keys(chapter).forEach(k -> found.addAll(index.getOrDefault(k, new ArrayDeque<>())));
    return found;
  }

  /** Pairs of its main sides, and its rarest names. */
  private static List<String> keys(StoryProfile chapter) {
    List<String> sides =
        chapter.sides().entrySet().stream()
            .sorted(
                Comparator.comparingDouble((Map.Entry<String, Double> e) -> -e.getValue())
                    .thenComparing(Map.Entry::getKey))
            .limit(SIDES)
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    List<String> keys = new ArrayList<>(chapter.names().heaviest(NAMES));
    for (int i = 0; i < sides.size(); i++) {
      for (int j = i + 1; j < sides.size(); j++) {
        keys.add(sides.get(i) + " " + sides.get(j));
      }
    }
    return keys;
  }

  private static List<List<ArticleVectors>> byDay(List<List<ArticleVectors>> chapters) {
    List<List<ArticleVectors>> sorted = new ArrayList<>(chapters);
    sorted.sort(
        Comparator.comparingLong(
            chapter ->
                chapter.stream()
                    .flatMap(a -> a.evidence().day().stream())
                    .mapToLong(d -> d.toEpochDay())
                    .min()
                    .orElse(Long.MAX_VALUE)));
    return sorted;
  }
}
