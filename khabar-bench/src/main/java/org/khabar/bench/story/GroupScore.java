package org.khabar.bench.story;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How far groups of articles are those that were wanted, in shares of one.
 *
 * @param precision BCubed: of the group of an article, the share that belongs with it, averaged
 * @param recall BCubed: of what belongs with an article, the share that is in its group, averaged
 * @param pairPrecision of the pairs put into one group, the share that belongs together
 * @param pairRecall of the pairs that belong together, the share that is in one group
 * @param groups how many were made
 */
record GroupScore(
    double precision, double recall, double pairPrecision, double pairRecall, int groups) {
  /** From the worst to the best. */
  static final Comparator<GroupScore> BY_F1 = Comparator.comparingDouble(GroupScore::f1);

  /** Compares groups by article id; both have the same articles. */
  static GroupScore of(Map<String, String> made, Map<String, String> wanted) {
    double precision = 0;
    double recall = 0;
    long both = 0;
    long together = 0;
    long belonging = 0;
    for (String one : wanted.keySet()) {
      int common = 0;
      int own = 0;
      int right = 0;
      for (String other : wanted.keySet()) {
        boolean in = Objects.equals(made.get(one), made.get(other));
        boolean should = Objects.equals(wanted.get(one), wanted.get(other));
        common += in && should ? 1 : 0;
        own += in ? 1 : 0;
        right += should ? 1 : 0;
      }
      precision += (double) common / own;
      recall += (double) common / right;
      both += common - 1L;
      together += own - 1L;
      belonging += right - 1L;
    }
    int articles = Math.max(1, wanted.size());
    return new GroupScore(
        precision / articles,
        recall / articles,
        together == 0 ? 1 : (double) both / together,
        belonging == 0 ? 1 : (double) both / belonging,
        (int) made.values().stream().distinct().count());
  }

  /** The mean of several; of the groups the nearest whole number. */
  static GroupScore mean(Collection<GroupScore> all) {
    List<GroupScore> scores = List.copyOf(all);
    return new GroupScore(
        scores.stream().mapToDouble(GroupScore::precision).average().orElse(0),
        scores.stream().mapToDouble(GroupScore::recall).average().orElse(0),
        scores.stream().mapToDouble(GroupScore::pairPrecision).average().orElse(0),
        scores.stream().mapToDouble(GroupScore::pairRecall).average().orElse(0),
        (int) Math.round(scores.stream().mapToInt(GroupScore::groups).average().orElse(0)));
  }

  /** BCubed: the harmonic mean of precision and recall. */
  double f1() {
    return 2 * precision * recall / (precision + recall);
  }

  /** Columns of a table in Markdown. */
  String row() {
    return String.join(
        " | ",
        cut(precision),
        cut(recall),
        cut(f1()),
        cut(pairPrecision),
        cut(pairRecall),
        String.valueOf(groups));
  }

  /** Three figures, cut and not rounded. */
  private static String cut(double share) {
    int thousandths = (int) (share * 1000 + 1e-9);
    return "%d.%03d".formatted(thousandths / 1000, thousandths % 1000);
  }
}
