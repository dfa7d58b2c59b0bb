package org.khabar.story;

import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * How much speaks for two chapters belonging to one longer development: the same parties, the same
 * names, the same matter, and encounters of the one that the other recalls or announces.
 */
final class StoryDecision {
  /** From here on a chapter belongs to a story. */
  static final double JOINS = 0.5;

  /** A side with this share of the mentions is a party to the matter. */
  private static final double PARTY = 0.06;

  /** What an encounter that both tell of adds. */
  private static final double SHARED = 0.25;

  /** What a chapter told within days of the story is more likely to belong to it. */
  private static final double AT_ONCE = 0.3;

  private static final double DAYS_OF_FRESHNESS = 30;
  private static final double MONTHS_OF_DECAY = 36;
  private static final int MEETINGS_ASKED = 60;

  private final Encounters encounters;

  StoryDecision(EntityRelations relations) {
    encounters = new Encounters(relations);
  }

  double score(StoryProfile story, StoryProfile chapter) {
    int parties = 0;
    double overlap = 0;
    for (Map.Entry<String, Double> side : chapter.sides().entrySet()) {
      double theirs = story.share(side.getKey());
      if (theirs > 0) {
        double mine = side.getValue() / chapter.articles();
        overlap += Math.min(mine, theirs);
        parties += mine >= PARTY && theirs >= PARTY ? 1 : 0;
      }
    }
    if (parties == 0) {
      return 0;
    }
    double names = cosine(story.names(), chapter.names());
    boolean matterKnown = !story.matter().isEmpty() && !chapter.matter().isEmpty();
    double matter = matterKnown ? cosine(story.matter(), chapter.matter()) : names;
    double common = parties > 1 ? 0.6 * overlap : 0.2 * overlap;
    double told = common + 0.4 * names + 0.2 * matter;
    double decay = decay(story, chapter);
    boolean decides = (told + SHARED) * decay >= JOINS;
    return (decides && shareEncounter(story, chapter) ? told + SHARED : told) * decay;
  }

  private boolean shareEncounter(StoryProfile story, StoryProfile chapter) {
    int asked = Math.min(MEETINGS_ASKED, story.leads().size());
    for (Lead a : story.leads().subList(story.leads().size() - asked, story.leads().size())) {
      for (Lead b : chapter.leads().subList(0, Math.min(MEETINGS_ASKED, chapter.leads().size()))) {
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
    long days = Math.abs(ChronoUnit.DAYS.between(story.last().get(), chapter.first().get()));
    long months = Math.abs(ChronoUnit.MONTHS.between(story.last().get(), chapter.first().get()));
    double fresh = 1 + AT_ONCE * Math.exp(-days / DAYS_OF_FRESHNESS);
    return fresh * Math.exp(-months / MONTHS_OF_DECAY);
  }

  private static double cosine(Weights a, Weights b) {
    double norms = a.norm() * b.norm();
    return norms == 0 ? 0 : a.dot(b) / norms;
  }
}
