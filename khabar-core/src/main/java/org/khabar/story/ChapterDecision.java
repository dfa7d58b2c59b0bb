package org.khabar.story;

import java.util.List;

/**
 * How much speaks for one episode: likeness of the evidence, time between, and whether the
 * encounters told first are the same.
 *
 * <p>The weights are stated here and held by tests.
 */
final class ChapterDecision {
  /** From here on two articles, or groups of them, are of one episode. */
  static final double JOINS = 0.12;

  private static final int GROWN = 3;
  private static final double SHARE = 0.3;
  private static final double SHARE_OF_GROWN = 0.80;
  private static final double SHARE_OF_STRANGERS = 0.45;
  private static final double CAP = 0.5;
  private static final double SAME_LEAD = 0.40;
  private static final double OTHER_LEAD = 0.30;
  private static final double TOLD_BESIDE = 0.40;
  private static final double OTHER_DAY = 0.80;
  private static final double DAYS_OF_DECAY = 4;
  private static final int MEMBERS_ASKED = 12;

  private final Encounters encounters;

  ChapterDecision(EntityRelations relations) {
    encounters = new Encounters(relations);
  }

  /** What speaks for two groups of articles being one chapter. */
  double score(Cluster a, Cluster b) {
    return score(a, b, a.likeness(b));
  }

  /** As above, where it is known what they have in common. */
  double score(Cluster a, Cluster b, Likeness likeness) {
    double alike = likeness.ofPair((double) a.members.size() * b.members.size());
    return alike * decay(a, b) + leads(a, b);
  }

  /**
   * Whether two groups can be one chapter however much they are alike: they tell of days near each
   * other, or of encounters that can be one. Costs less than comparing them.
   */
  boolean canJoin(Cluster a, Cluster b) {
    return isNear(a, b) || decay(a, b) + leads(a, b) >= JOINS;
  }

  /** Whether likeness alone can join two groups: what they tell is not too many days apart. */
  boolean isNear(Cluster a, Cluster b) {
    return decay(a, b) >= JOINS;
  }

  /**
   * The score asked for: where articles are much alike already, more than elsewhere, and most for
   * making one of two chapters that both stand by themselves. Of two such without a language in
   * common less is asked: articles of one language, or of two near each other, are more alike than
   * those of others, so that their languages alone may be what parts them; days may part them too.
   */
  double asked(Cluster a, Cluster b) {
    boolean both = Math.min(a.members.size(), b.members.size()) >= GROWN;
    double cohesion =
        both ? Math.min(a.cohesion(), b.cohesion()) : Math.max(a.cohesion(), b.cohesion());
    boolean languagesPart = a.isStrangeTo(b) && a.daysFrom(b) <= 1;
    double share = !both ? SHARE : languagesPart ? SHARE_OF_STRANGERS : SHARE_OF_GROWN;
    return Math.max(JOINS, share * Math.min(CAP, cohesion));
  }

  private static double decay(Cluster a, Cluster b) {
    long days = Math.max(b.daysFromFirstOf(a), b.daysFromLastOf(a));
    return days <= 1 ? 1 : Math.exp((1 - days) / DAYS_OF_DECAY);
  }

  /** What the encounters told first say, averaged over articles of both. */
  private double leads(Cluster a, Cluster b) {
    double leads = 0;
    int asked = Math.min(MEMBERS_ASKED, a.members.size());
    for (int i = 0; i < asked; i++) {
      leads += leads(a.members.get(i), b.members) / asked;
    }
    return leads;
  }

  /** What the encounters told first say, averaged over members of the chapter. */
  private double leads(ArticleVectors article, List<ArticleVectors> members) {
    if (article.leads().isEmpty()) {
      return 0;
    }
    double sum = 0;
    int asked = Math.min(MEMBERS_ASKED, members.size());
    for (ArticleVectors member : members.subList(0, asked)) {
      sum += leads(article.leads(), member.leads());
    }
    return sum / asked;
  }

  private double leads(List<Lead> mine, List<Lead> theirs) {
    if (theirs.isEmpty()) {
      return 0;
    }
    double shared = 0;
    for (Lead a : mine) {
      for (Lead b : theirs) {
        if (a.weight() * b.weight() > shared && encounters.canBeOne(a, b)) {
          shared = a.weight() * b.weight();
        }
      }
    }
    Lead first = mine.getFirst();
    Lead other = theirs.getFirst();
    boolean bothLead = first.prominence() > 0.5 && other.prominence() > 0.5;
    if (shared >= 0.5) {
      return SAME_LEAD * shared;
    }
    if (bothLead && encounters.otherDay(first, other)) {
      return -OTHER_DAY;
    }
    if (!bothLead || shared >= TOLD_BESIDE && encounters.onOneDay(first, other)) {
      return 0; // what leads the one is told beside something of the same day by the other
    }
    double apart = OTHER_LEAD * (1 - shared);
    return first.isFirm() && other.isFirm() ? -apart : -apart / 3;
  }
}
