package org.khabar.bench.score;

import java.util.Collection;

/**
 * Half-open range of Unicode code points of an article, as the JSON contract counts.
 *
 * @param start the first
 * @param end the one after the last
 */
record Stretch(int start, int end) {
  int length() {
    return end - start;
  }

  /** How many code points both have. */
  int shared(Stretch other) {
    return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
  }

  /** Code points in both, as a share of those in either. */
  double likeness(Stretch other) {
    int shared = shared(other);
    return (double) shared / (length() + other.length() - shared);
  }

  boolean holds(Stretch other) {
    return start <= other.start && other.end <= end;
  }

  /** At least half of the shorter one lies in the other: touching a neighbour is not enough. */
  boolean sameSentence(Stretch other) {
    return 2 * shared(other) >= Math.min(length(), other.length());
  }

  /** Whether at least {@code share} of this lies in {@code areas}. */
  boolean liesIn(Collection<Stretch> areas, double share) {
    return areas.stream().mapToInt(this::shared).sum() >= share * length();
  }
}
