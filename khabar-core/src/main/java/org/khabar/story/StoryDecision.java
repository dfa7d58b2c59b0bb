package org.khabar.story;

import java.time.temporal.ChronoUnit;

/**
 * How much speaks for two chapters belonging to one longer development: the same parties, the same
 * names, the same matter, and encounters of the one that the other recalls or announces.
 */
final class StoryDecision {
  /** From here on a chapter belongs to a story. */
  static final double JOINS = 0.5;

  /** A side with this share of the mentions is a party to the matter. */
  private static final double PARTY = 0.08;

  private static final double MONTHS_OF_DECAY = 36;
  private static final int MEETINGS_ASKED = 60;

  private final Encounters encounters;

  StoryDecision(EntityRelations relations) {
    encounters = new Encounters(relations);
  }

  double score(StoryProfile story, StoryProfile chapter) {
    int parties = 0;
    double overlap = 0;
    for (String side : chapter.sides().keySet()) {
      double mine = chapter.share(side);
      double theirs = story.share(side);
      overlap += Math.min(mine, theirs);
      parties += mine >= PARTY && theirs >= PARTY ? 1 : 0;
    }
    if (parties == 0) {
      return 0;
    }
    double names = cosine(story.names(), chapter.names());
    boolean matterKnown = !story.matter().isEmpty() && !chapter.matter().isEmpty();
    double matter = matterKnown ? cosine(story.matter(), chapter.matter()) : names;
    double shared = shareEncounter(story, chapter) ? 0.25 : 0;
    double common = parties > 1 ? 0.6 * overlap : 0.2 * overlap;
    return (common + 0.4 * names + 0.2 * matter + shared) * decay(story, chapter);
  }

  private boolean shareEncounter(StoryProfile story, StoryProfile chapter) {
    int asked = Math.min(MEETINGS_ASKED, story.meetings().size());
    for (ToldEvent a :
        story.meetings().subList(story.meetings().size() - asked, story.meetings().size())) {
      for (ToldEvent b :
          chapter.meetings().subList(0, Math.min(MEETINGS_ASKED, chapter.meetings().size()))) {
        if (a.dated() && b.dated() && encounters.canBeOne(a, b)) {
          return true;
        }
      }
    }
    return false;
  }

  private static double decay(StoryProfile story, StoryProfile chapter) {
    if (story.last().isEmpty() || chapter.first().isEmpty()) {
      return 1;
    }
    long months = Math.abs(ChronoUnit.MONTHS.between(story.last().get(), chapter.first().get()));
    return Math.exp(-months / MONTHS_OF_DECAY);
  }

  private static double cosine(Weights a, Weights b) {
    double norms = a.norm() * b.norm();
    return norms == 0 ? 0 : a.dot(b) / norms;
  }
}
