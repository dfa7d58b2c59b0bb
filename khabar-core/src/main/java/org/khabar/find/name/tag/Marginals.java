package org.khabar.find.name.tag;

/**
 * How likely each tag, and each pair of neighbouring tags, is in a sentence by given scores: the
 * forward and backward sums of a linear chain (Rabiner 1989), scaled word by word.
 */
final class Marginals {
  private static final int COUNT = Tags.COUNT;

  /** Scores are cut here, so that their powers stay numbers. */
  private static final float MOST = 60;

  private final int words;
  private final float[] ofScores;
  private final float[] ofTransitions;
  private final float[] forward;
  private final float[] backward;

  /**
   * The marginals of a sentence.
   *
   * @param scores {@link Tags#COUNT} for each word
   * @param transitions of each tag after each
   */
  Marginals(float[] scores, float[] transitions) {
    words = scores.length / COUNT;
    ofTransitions = new float[transitions.length];
    for (int before = 0; before < COUNT; before++) {
      for (int tag = 0; tag < COUNT; tag++) {
        int at = before * COUNT + tag;
        ofTransitions[at] = Tags.follows(before, tag) ? power(transitions[at]) : 0;
      }
    }
    ofScores = new float[scores.length];
    for (int word = 0; word < words; word++) {
      float top = Float.NEGATIVE_INFINITY;
      for (int tag = 0; tag < COUNT; tag++) {
        top = Math.max(top, scores[word * COUNT + tag]);
      }
      for (int tag = 0; tag < COUNT; tag++) {
        ofScores[word * COUNT + tag] = power(scores[word * COUNT + tag] - top);
      }
    }
    forward = forward();
    backward = backward();
  }

  private static float power(float score) {
    return (float) Math.exp(Math.clamp(score, -MOST, MOST));
  }

  private float[] forward() {
    float[] sums = new float[words * COUNT];
    for (int word = 0; word < words; word++) {
      for (int tag = 0; tag < COUNT; tag++) {
        float sum = 0;
        if (word == 0) {
          sum = ofTransitions[Tags.OUTSIDE * COUNT + tag];
        } else {
          for (int before = 0; before < COUNT; before++) {
            sum += sums[(word - 1) * COUNT + before] * ofTransitions[before * COUNT + tag];
          }
        }
        sums[word * COUNT + tag] = sum * ofScores[word * COUNT + tag];
      }
      scale(sums, word * COUNT);
    }
    return sums;
  }

  private float[] backward() {
    float[] sums = new float[words * COUNT];
    for (int word = words - 1; word >= 0; word--) {
      for (int tag = 0; tag < COUNT; tag++) {
        float sum = word == words - 1 ? 1 : 0;
        for (int next = 0; word < words - 1 && next < COUNT; next++) {
          int after = (word + 1) * COUNT + next;
          sum += ofTransitions[tag * COUNT + next] * ofScores[after] * sums[after];
        }
        sums[word * COUNT + tag] = sum;
      }
      scale(sums, word * COUNT);
    }
    return sums;
  }

  private static void scale(float[] sums, int at) {
    float all = 0;
    for (int tag = 0; tag < COUNT; tag++) {
      all += sums[at + tag];
    }
    for (int tag = 0; tag < COUNT; tag++) {
      sums[at + tag] /= all;
    }
  }

  /** Writes how likely each tag of a word is. */
  void ofTags(int word, float[] likely) {
    for (int tag = 0; tag < COUNT; tag++) {
      likely[tag] = forward[word * COUNT + tag] * backward[word * COUNT + tag];
    }
    scale(likely, 0);
  }

  /** Writes how likely each pair of tags is: of the word before and of this one. */
  void ofPairs(int word, float[] likely) {
    float all = 0;
    for (int before = 0; before < COUNT; before++) {
      float start =
          word == 0 ? before == Tags.OUTSIDE ? 1 : 0 : forward[(word - 1) * COUNT + before];
      for (int tag = 0; tag < COUNT; tag++) {
        int at = word * COUNT + tag;
        float both = start * ofTransitions[before * COUNT + tag] * ofScores[at] * backward[at];
        likely[before * COUNT + tag] = both;
        all += both;
      }
    }
    for (int i = 0; i < likely.length; i++) {
      likely[i] /= all;
    }
  }
}
