package org.khabar.find.name.tag;

import java.util.Arrays;

/** Weights while they are learned, each with its own pace (AdaGrad: Duchi, Hazan, Singer 2011). */
final class Weights {
  /** Weights below this are left out: they decide nothing. */
  private static final float SMALLEST = 0.004f;

  private final float pace;
  private final float decay;
  private int[] keys = new int[1 << 16];
  private int[] rows = new int[1 << 16];
  private float[] weights = new float[Tags.COUNT << 12];
  private float[] squares = new float[Tags.COUNT << 12];
  private int size;

  /**
   * No weights yet.
   *
   * @param pace how far a weight moves when it is first changed
   * @param decay the pull towards nothing, a share of the weight at each change
   */
  Weights(float pace, float decay) {
    this.pace = pace;
    this.decay = decay;
  }

  /** Adds the weights of a feature to the scores from {@code at} on. */
  void addTo(int feature, float[] scores, int at) {
    int slot = slot(feature);
    if (keys[slot] != 0) {
      int row = rows[slot] * Tags.COUNT;
      for (int tag = 0; tag < Tags.COUNT; tag++) {
        scores[at + tag] += weights[row + tag];
      }
    }
  }

  /** Moves a feature's weights along the slope of each tag. */
  void change(int feature, float[] slope) {
    int row = row(feature) * Tags.COUNT;
    for (int tag = 0; tag < Tags.COUNT; tag++) {
      move(weights, squares, row + tag, slope[tag], pace, decay);
    }
  }

  /** Moves one weight uphill. */
  static void move(float[] weights, float[] squares, int at, float slope, float pace, float decay) {
    float pulled = slope - decay * weights[at];
    squares[at] += pulled * pulled;
    if (squares[at] > 0) {
      weights[at] += pace * pulled / (float) Math.sqrt(squares[at]);
    }
  }

  /** Forgets how far the weights have moved, so that new lessons move them as far. */
  void refresh() {
    Arrays.fill(squares, 0);
  }

  /** The weights as a model. */
  TagModel model(float[] transitions) {
    int[] features = new int[size];
    float[] kept = new float[size * Tags.COUNT];
    int count = 0;
    for (int slot = 0; slot < keys.length; slot++) {
      if (keys[slot] != 0 && counts(rows[slot] * Tags.COUNT)) {
        System.arraycopy(weights, rows[slot] * Tags.COUNT, kept, count * Tags.COUNT, Tags.COUNT);
        features[count++] = keys[slot];
      }
    }
    return TagModel.of(
        Arrays.copyOf(features, count), Arrays.copyOf(kept, count * Tags.COUNT), transitions);
  }

  private boolean counts(int row) {
    for (int tag = 0; tag < Tags.COUNT; tag++) {
      if (Math.abs(weights[row + tag]) >= SMALLEST) {
        return true;
      }
    }
    return false;
  }

  private int row(int feature) {
    int slot = slot(feature);
    if (keys[slot] == 0) {
      if (size * 2 >= keys.length) {
        grow();
        slot = slot(feature);
      }
      if ((size + 1) * Tags.COUNT > weights.length) {
        weights = Arrays.copyOf(weights, weights.length * 2);
        squares = Arrays.copyOf(squares, squares.length * 2);
      }
      keys[slot] = feature;
      rows[slot] = size++;
    }
    return rows[slot];
  }

  private int slot(int feature) {
    int mask = keys.length - 1;
    int slot = (feature * 0x9E3779B9) >>> 7 & mask;
    while (keys[slot] != 0 && keys[slot] != feature) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldRows = rows;
    keys = new int[oldKeys.length * 2];
    rows = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        rows[slot] = oldRows[i];
      }
    }
  }
}
