package org.khabar.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds the story of a chapter, among those last known to share its main sides or its rarest names.
 */
final class StoryLinker {
  private static final int REMEMBERED = 48;
  private static final int SIDES = 4;
  private static final int NAMES = 10;
  private static final int CANDIDATES = 60;
  private static final int HELD = 20_000;

  private final StoryDecision decision;
  private final StoryMemory memory;
  private final Postings index = new Postings(REMEMBERED);
  private final LinkedHashMap<Integer, StoryProfile> profiles =
      new LinkedHashMap<>(16, 0.75f, true);

  StoryLinker(EntityRelations relations, StoryMemory memory) {
    decision = new StoryDecision(relations);
    this.memory = memory;
    for (int story : memory.stories()) {
      memory.story(story).ifPresent(trace -> index(story, StoryProfile.of(trace)));
    }
  }

  /**
   * The story that a chapter belongs to best; empty when none is near enough.
   *
   * @param may whether the chapter may be in a story
   */
  Optional<Integer> home(StoryProfile chapter, Predicate<Integer> may) {
    Optional<Integer> home = Optional.empty();
    double most = StoryDecision.JOINS;
    for (int story : candidates(chapter)) {
      if (memory.story(story).isPresent() && may.test(story)) {
        double score = decision.score(profile(story), chapter);
        if (score >= most) {
          most = score;
          home = Optional.of(story);
        }
      }
    }
    return home;
  }

  /** What a story is about. */
  StoryProfile profile(int story) {
    StoryProfile known = profiles.get(story);
    if (known == null) {
      known = memory.story(story).map(StoryProfile::of).orElseGet(StoryProfile::new);
      profiles.put(story, known);
      if (profiles.size() > HELD) {
        profiles.remove(profiles.firstEntry().getKey());
      }
    }
    return known;
  }

  /** Keeps what a story is about, and lets chapters like {@code added} find it. */
  void keep(int story, StoryProfile profile, List<Integer> chapters, StoryProfile added) {
    profiles.put(story, profile);
    memory.put(profile.trace(story, chapters));
    index(story, added);
  }

  private void index(int story, StoryProfile profile) {
    keys(profile).forEach(key -> index.add(key, story));
  }

  /** Stories that share most keys with it. */
  private List<Integer> candidates(StoryProfile chapter) {
    Tally shared = new Tally();
    for (int key : keys(chapter)) {
      for (int story : index.of(key)) {
        shared.add(story, 1);
      }
    }
    return shared.most(CANDIDATES);
  }

  /** Pairs of its main sides, and its rarest names. */
  private static List<Integer> keys(StoryProfile chapter) {
    List<String> sides =
        chapter.sides().entrySet().stream()
            .sorted(
                Comparator.comparingDouble((Map.Entry<String, Double> e) -> -e.getValue())
                    .thenComparing(Map.Entry::getKey))
            .limit(SIDES)
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    List<Integer> keys = new ArrayList<>();
    Weights names = chapter.names().heaviest(NAMES);
    for (int i = 0; i < names.size(); i++) {
      keys.add(names.feature(i));
    }
    for (int i = 0; i < sides.size(); i++) {
      for (int j = i + 1; j < sides.size(); j++) {
        keys.add(Feature.of(Feature.Kind.ENTITY, sides.get(i) + " " + sides.get(j)));
      }
    }
    return keys;
  }
}
