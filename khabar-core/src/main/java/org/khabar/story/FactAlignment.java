package org.khabar.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Two articles side by side: how much of what they share stands in the same order.
 *
 * <p>Sentences are aligned without crossing, one to one, one to two or two to one, so that the
 * facts that aligned sentences share weigh most (after Gale and Church 1993, who align by length).
 * A fact that many sentences hold tells little of the order, so that its weight is shared out among
 * them.
 *
 * @param shared what the facts weigh that both have, wherever they stand
 * @param ordered what those weigh that aligned sentences share
 * @param smaller what all facts of the article that tells less weigh
 * @param steps the sentences that are aligned and have something to show for it
 * @param conflicts in how many of these each side has a number, a day or a length of time of its
 *     own
 */
record FactAlignment(
    double shared, double ordered, double smaller, List<Step> steps, int conflicts) {
  /** What two sentences must share to count as aligned: as much as two topics or half a name. */
  private static final double ENOUGH = 0.5;

  private static final double ROUNDING = 1e-9;

  /** A fact in more pairs of sentences than this says nothing of any of them. */
  private static final int MOST_PAIRS = 400;

  static FactAlignment of(FactSequence a, FactSequence b) {
    double[][] common = new double[a.sentences()][b.sentences()];
    double shared = 0;
    for (Map.Entry<String, int[]> fact : a.places().entrySet()) {
      int[] here = fact.getValue();
      int[] there = b.places().get(fact.getKey());
      if (there == null) {
        continue;
      }
      int most = Math.max(here.length, there.length);
      double weight = Math.min(weight(a, fact.getKey()), weight(b, fact.getKey())) / most;
      shared += weight * Math.min(here.length, there.length);
      if (here.length * there.length <= MOST_PAIRS) {
        for (int i : here) {
          for (int j : there) {
            common[i][j] += weight;
          }
        }
      }
    }
    Path path = new Path(common, a.sentences(), b.sentences());
    List<Step> aligned = path.steps();
    Set<Integer> differing = new HashSet<>();
    for (FactSequence.Measure measure : FactSequence.Measure.values()) {
      BitSet own = alone(a, b, measure);
      BitSet other = alone(b, a, measure);
      for (int i = 0; i < aligned.size(); i++) {
        if (aligned.get(i).holdsOneOf(own, other)) {
          differing.add(i);
        }
      }
    }
    return new FactAlignment(
        shared, path.weight(), Math.min(a.weight(), b.weight()), aligned, differing.size());
  }

  /** The sentences that hold a measure which the other article does not have anywhere. */
  private static BitSet alone(FactSequence own, FactSequence other, FactSequence.Measure measure) {
    BitSet sentences = new BitSet();
    own.places()
        .forEach(
            (fact, places) -> {
              if (measure.is(fact) && !other.places().containsKey(fact)) {
                Arrays.stream(places).forEach(sentences::set);
              }
            });
    return sentences;
  }

  /** Sentences side by side: some of the first article and some of the second, ends excluded. */
  record Step(int row, int rows, int column, int columns) {
    boolean holds(int i, int j) {
      return i >= row && i < row + rows && j >= column && j < column + columns;
    }

    boolean holdsOneOf(BitSet own, BitSet other) {
      int i = own.nextSetBit(row);
      int j = other.nextSetBit(column);
      return i >= 0 && i < row + rows && j >= 0 && j < column + columns;
    }
  }

  private static double weight(FactSequence sequence, String fact) {
    return sequence.weights().getOrDefault(fact, 0.0);
  }

  /** How many pairs of sentences are aligned. */
  int sentences() {
    return steps.size();
  }

  /** Whether a sentence of the first article stands beside one of the second. */
  boolean aligns(int i, int j) {
    return steps.stream().anyMatch(step -> step.holds(i, j));
  }

  /** The share of what the smaller article tells that the other one tells in the same order. */
  double contained() {
    return smaller == 0 ? 0 : ordered / smaller;
  }

  /** The share of what both tell that stands in the same order. */
  double order() {
    return shared == 0 ? 0 : ordered / shared;
  }

  /** The heaviest alignment, by dynamic programming over the first sentences of both. */
  private static final class Path {
    private final double[][] common;
    private final double[][] best;

    Path(double[][] common, int rows, int columns) {
      this.common = common;
      best = new double[rows + 1][columns + 1];
      for (int i = 1; i <= rows; i++) {
        for (int j = 1; j <= columns; j++) {
          double most = Math.max(best[i - 1][j], best[i][j - 1]);
          most = Math.max(most, one(i, j));
          most = Math.max(most, Math.max(two(i, j), split(i, j)));
          best[i][j] = most;
        }
      }
    }

    private double one(int i, int j) {
      return best[i - 1][j - 1] + common[i - 1][j - 1];
    }

    /** Two sentences of the first told in one of the second. */
    private double two(int i, int j) {
      return i < 2 ? 0 : best[i - 2][j - 1] + common[i - 1][j - 1] + common[i - 2][j - 1];
    }

    /** One sentence of the first told in two of the second. */
    private double split(int i, int j) {
      return j < 2 ? 0 : best[i - 1][j - 2] + common[i - 1][j - 1] + common[i - 1][j - 2];
    }

    double weight() {
      return best[best.length - 1][best[0].length - 1];
    }

    /** Sentences that are aligned and have something to show for it, the last ones first. */
    List<Step> steps() {
      List<Step> steps = new ArrayList<>();
      int i = best.length - 1;
      int j = best[0].length - 1;
      while (i > 0 && j > 0) {
        double here = best[i][j];
        if (here <= best[i - 1][j] + ROUNDING) {
          i--;
        } else if (here <= best[i][j - 1] + ROUNDING) {
          j--;
        } else {
          boolean even = here <= one(i, j) + ROUNDING;
          int rows = !even && here <= two(i, j) + ROUNDING ? 2 : 1;
          int columns = even || rows == 2 ? 1 : 2;
          i -= rows;
          j -= columns;
          if (here - best[i][j] >= ENOUGH) {
            steps.add(new Step(i, rows, j, columns));
          }
        }
      }
      return steps;
    }
  }
}
