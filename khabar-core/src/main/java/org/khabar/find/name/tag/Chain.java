package org.khabar.find.name.tag;

/** The best sequence of tags for a sentence by given scores (Viterbi 1967). */
final class Chain {
  private Chain() {}

  /**
   * The tags of the words, one each.
   *
   * @param scores {@link Tags#COUNT} for each word
   * @param transitions of each tag after each
   */
  static int[] best(float[] scores, float[] transitions) {
    int words = scores.length / Tags.COUNT;
    float[] best = new float[scores.length];
    byte[] from = new byte[scores.length];
    for (int word = 0; word < words; word++) {
      for (int tag = 0; tag < Tags.COUNT; tag++) {
        float top = Float.NEGATIVE_INFINITY;
        int origin = Tags.OUTSIDE;
        for (int before = 0; before < (word == 0 ? 1 : Tags.COUNT); before++) {
          if (Tags.follows(before, tag)) {
            float sum =
                (word == 0 ? 0 : best[(word - 1) * Tags.COUNT + before])
                    + transitions[before * Tags.COUNT + tag];
            if (sum > top) {
              top = sum;
              origin = before;
            }
          }
        }
        best[word * Tags.COUNT + tag] = top + scores[word * Tags.COUNT + tag];
        from[word * Tags.COUNT + tag] = (byte) origin;
      }
    }
    return path(best, from, words);
  }

  private static int[] path(float[] best, byte[] from, int words) {
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
