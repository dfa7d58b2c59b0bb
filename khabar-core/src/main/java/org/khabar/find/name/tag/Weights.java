package org.khabar.find.name.tag;

import java.util.Arrays;

/** Weights while they are learned, with what is needed for their average over all steps. */
final class Weights {
  /** Average weights below this are left out: they decide nothing. */
  private static final float SMALLEST = 0.02f;

  private int[] keys = new int[1 << 16];
  private int[] rows = new int[1 << 16];
  private float[] weights = new float[Tags.COUNT << 12];
  private float[] summed = new float[Tags.COUNT << 12];
  private int size;

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

  /** Moves a feature's weights towards the right tag and away from the guessed one. */
  void change(int feature, int right, int guess, int step) {
    int row = row(feature) * Tags.COUNT;
    weights[row + right] += 1;
    summed[row + right] += step;
    weights[row + guess] -= 1;
    summed[row + guess] -= step;
  }

  /** The averages over {@code steps} as a model. */
  TagModel averaged(int steps, float[] transitions) {
    int[] features = new int[size];
    float[] averages = new float[size * Tags.COUNT];
    int kept = 0;
    for (int slot = 0; slot < keys.length; slot++) {
      if (keys[slot] != 0 && average(rows[slot], steps, averages, kept)) {
        features[kept++] = keys[slot];
      }
    }
    return TagModel.of(
        Arrays.copyOf(features, kept), Arrays.copyOf(averages, kept * Tags.COUNT), transitions);
  }

  private boolean average(int row, int steps, float[] averages, int to) {
    boolean counts = false;
    for (int tag = 0; tag < Tags.COUNT; tag++) {
      int at = row * Tags.COUNT + tag;
      float average = weights[at] - summed[at] / steps;
      averages[to * Tags.COUNT + tag] = average;
      counts |= Math.abs(average) >= SMALLEST;
    }
    return counts;
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
        summed = Arrays.copyOf(summed, summed.length * 2);
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
