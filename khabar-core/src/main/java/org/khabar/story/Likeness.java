package org.khabar.story;

/**
 * What two clusters have in common: sums over all pairs of an article of the one and one of the
 * other, so that those of two clusters add up to that of both.
 *
 * @param neutral likeness by what is of no one language
 * @param words likeness by the words, where both articles are of one language
 * @param oneLanguage how many pairs are of one language
 */
record Likeness(double neutral, double words, double oneLanguage) {
  Likeness plus(Likeness other) {
    return new Likeness(
        neutral + other.neutral, words + other.words, oneLanguage + other.oneLanguage);
  }

  /**
   * Of a pair on average; words count half, and only where they are more alike than the rest.
   *
   * @param pairs how many pairs there are
   */
  double ofPair(double pairs) {
    double alike = neutral / pairs;
    if (oneLanguage == 0) {
      return alike;
    }
    return alike + Math.max(0, words / oneLanguage - alike) / 2 * oneLanguage / pairs;
  }
}
