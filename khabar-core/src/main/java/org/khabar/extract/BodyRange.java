package org.khabar.extract;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * The lines where running text stands most densely: the run in which the words of paragraphs most
 * outweigh the lines between them.
 *
 * @param first index of its first line, a paragraph
 * @param last index of its last line, a paragraph; smaller than {@code first} when there is none
 */
record BodyRange(int first, int last) {
  private static final int COST = 5;
  private static final int TAIL_COST = 10;
  private static final int MIN_TAIL = 6;
  private static final int MAX_WORTH = 80;

  /**
   * The densest run of {@code lines}; of equally dense ones the first.
   *
   * @param neutral lines that do not speak for the end of the text
   */
  static BodyRange densest(List<Line> lines, IntPredicate prose, IntPredicate neutral) {
    int bestSum = 0;
    int first = 0;
    int last = -1;
    int sum = 0;
    int start = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (sum <= 0) {
        sum = 0;
        start = i;
      }
      sum += prose.test(i) ? Math.min(lines.get(i).words(), MAX_WORTH) : -COST;
      if (sum > bestSum) {
        bestSum = sum;
        first = start;
        last = i;
      }
    }
    return new BodyRange(first, tail(lines, prose, neutral, first, last));
  }

  /**
   * Where the run ends when lines between paragraphs weigh more: lists of other articles, each a
   * headline and a sentence, follow many an article.
   */
  private static int tail(
      List<Line> lines, IntPredicate prose, IntPredicate neutral, int first, int last) {
    int best = last;
    int bestSum = Integer.MIN_VALUE;
    int sum = 0;
    for (int i = first; i <= last; i++) {
      int cost = neutral.test(i) ? 0 : TAIL_COST;
      sum += prose.test(i) ? Math.min(lines.get(i).words(), MAX_WORTH) : -cost;
      if (sum >= bestSum) {
        bestSum = sum;
        best = i;
      }
    }
    return last - best >= MIN_TAIL ? best : last;
  }

  boolean empty() {
    return last < first;
  }
}
