package org.khabar.story;

/**
 * An article with its weighted evidence.
 *
 * @param neutral features of no one language, of length 1 at the most
 * @param words words of its language, likewise
 */
record ArticleVectors(ArticleEvidence evidence, Weights neutral, Weights words) {
  /** Lighter features of long articles are left out. */
  private static final int FEATURES = 120;

  static ArticleVectors of(ArticleEvidence evidence, Rarity rarity) {
    return new ArticleVectors(
        evidence, unit(rarity.neutral(evidence)), unit(rarity.words(evidence)));
  }

  private static Weights unit(Weights weights) {
    Weights unit = new Weights();
    if (weights.norm() > 0) {
      for (String feature : weights.heaviest(FEATURES)) {
        unit.add(feature, weights.get(feature) / weights.norm());
      }
    }
    return unit;
  }
}
