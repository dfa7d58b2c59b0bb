package org.khabar.find.name.tag;

import java.util.stream.IntStream;

/** The best sequence of tags for a sentence by given scores (Viterbi 1967). */
final class Chain {
  /** Less than any sum of scores, and far enough from the least number to add to. */
  private static final int NEVER = Integer.MIN_VALUE / 2;

  /** Which tags may stand before each. */
  private static final int[][] BEFORE = before();

  private Chain() {}

  private static int[][] before() {
    int[][] before = new int[Tags.COUNT][];
    for (int tag = 0; tag < Tags.COUNT; tag++) {
      int of = tag;
      before[tag] = IntStream.range(0, Tags.COUNT).filter(b -> Tags.follows(b, of)).toArray();
    }
    return before;
  }

  /**
   * The tags of the words, one each.
   *
   * @param scores {@link Tags#COUNT} for each word
   * @param transitions of each tag after each
   */
  static int[] best(int[] scores, int[] transitions) {
    int words = scores.length / Tags.COUNT;
    int[] best = new int[scores.length];
    byte[] from = new byte[scores.length];
    for (int tag = 0; tag < Math.min(Tags.COUNT, scores.length); tag++) {
      boolean begins = Tags.follows(Tags.OUTSIDE, tag);
      best[tag] = begins ? transitions[Tags.OUTSIDE * Tags.COUNT + tag] + scores[tag] : NEVER;
    }
    for (int at = Tags.COUNT; at < scores.length; at += Tags.COUNT) {
      for (int tag = 0; tag < Tags.COUNT; tag++) {
        int top = Integer.MIN_VALUE;
        int origin = Tags.OUTSIDE;
        for (int before : BEFORE[tag]) {
          int sum = best[at - Tags.COUNT + before] + transitions[before * Tags.COUNT + tag];
          if (sum > top) {
            top = sum;
            origin = before;
          }
        }
        best[at + tag] = top + scores[at + tag];
        from[at + tag] = (byte) origin;
      }
    }
    return path(best, from, words);
  }

  private static int[] path(int[] best, byte[] from, int words) {
    int[] tags = new int[words];
    if (words == 0) {
      return tags;
    }
    int last = (words - 1) * Tags.COUNT;
    int tag = 0;
    for (int i = 1; i < Tags.COUNT; i++) {
      tag = best[last + i] > best[last + tag] ? i : tag;
    }
    for (int word = words - 1; word >= 0; word--) {
      tags[word] = tag;
      tag = from[word * Tags.COUNT + tag];
    }
    return tags;
  }
}
