package org.khabar.bench.score;

import java.util.Locale;
import java.util.Optional;

/**
 * Counts behind a figure.
 *
 * @param right found and right
 * @param missing wanted and not found
 * @param extra found and not wanted; absent where the figure is a share of a fixed number, of which
 *     {@code missing} is the rest
 */
record Tally(int right, int missing, Optional<Integer> extra) {
  static Tally counts(int right, int missing, int extra) {
    return new Tally(right, missing, Optional.of(extra));
  }

  static Tally share(int right, int total) {
    return new Tally(right, total - right, Optional.empty());
  }

  Tally plus(Tally other) {
    return new Tally(
        right + other.right,
        missing + other.missing,
        extra.map(mine -> mine + other.extra.orElse(0)).or(other::extra));
  }

  String precision() {
    return extra.map(more -> cut(right, right + more)).orElse("");
  }

  /** Recall, or the share that is right. */
  String recall() {
    return cut(right, right + missing);
  }

  String f1() {
    return extra.map(more -> cut(2L * right, 2L * right + missing + more)).orElse("");
  }

  /** Three digits, cut and not rounded: 1.000 says that all is right; "-" of nothing. */
  private static String cut(long part, long whole) {
    if (whole == 0) {
      return "-";
    }
    long thousandths = part * 1000 / whole;
    return String.format(Locale.ROOT, "%d.%03d", thousandths / 1000, thousandths % 1000);
  }
}
