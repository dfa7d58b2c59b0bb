package org.khabar.story;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.IntPredicate;

/** A sparse vector: features ({@link Feature}), ascending, and their weights. Immutable. */
final class Weights {
  static final Weights NONE = new Weights(new int[0], new double[0]);

  /** Weights are kept in 16 bits: in steps of this, up to 16. */
  private static final double STEP = 1.0 / 4096;

  private static final int BYTES_EACH = Integer.BYTES + Short.BYTES;
  private static final int MUCH_LONGER = 6;

  private final int[] features;
  private final double[] values;
  private final double squares;

  private Weights(int[] features, double[] values) {
    this.features = features;
    this.values = values;
    double sum = 0;
    for (double value : values) {
      sum += value * value;
    }
    squares = sum;
  }

  /** A vector of features in any order; the weights of a feature that occurs again are added. */
  static Weights of(int[] features, double[] values) {
    long[] order = new long[features.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = (long) features[i] << Integer.SIZE | i;
    }
    Arrays.sort(order);
    int[] sorted = new int[order.length];
    double[] weights = new double[order.length];
    int size = 0;
    for (long entry : order) {
      int feature = (int) (entry >> Integer.SIZE);
      if (size == 0 || sorted[size - 1] != feature) {
        sorted[size++] = feature;
      }
      weights[size - 1] += values[(int) entry];
    }
    return new Weights(Arrays.copyOf(sorted, size), Arrays.copyOf(weights, size));
  }

  /** The sum of the two. */
  Weights plus(Weights other) {
    int[] all = new int[size() + other.size()];
    double[] sums = new double[all.length];
    int i = 0;
    int j = 0;
    int size = 0;
    while (i < size() || j < other.size()) {
      boolean mine = j == other.size() || i < size() && features[i] <= other.features[j];
      boolean theirs = i == size() || j < other.size() && other.features[j] <= features[i];
      all[size] = mine ? features[i] : other.features[j];
      sums[size++] = (mine ? values[i++] : 0) + (theirs ? other.values[j++] : 0);
    }
    return new Weights(Arrays.copyOf(all, size), Arrays.copyOf(sums, size));
  }

  /** The dot product; 0 when either is empty. */
  double dot(Weights other) {
    Weights small = size() <= other.size() ? this : other;
    Weights large = small == this ? other : this;
    return large.size() > MUCH_LONGER * small.size() ? small.looked(large) : small.walked(large);
  }

  private double walked(Weights other) {
    double dot = 0;
    int j = 0;
    for (int i = 0; i < features.length && j < other.features.length; i++) {
      while (j < other.features.length && other.features[j] < features[i]) {
        j++;
      }
      if (j < other.features.length && other.features[j] == features[i]) {
        dot += values[i] * other.values[j];
      }
    }
    return dot;
  }

  private double looked(Weights large) {
    double dot = 0;
    for (int i = 0; i < features.length; i++) {
      int at = Arrays.binarySearch(large.features, features[i]);
      dot += at < 0 ? 0 : values[i] * large.values[at];
    }
    return dot;
  }

  /** The dot product with itself. */
  double squares() {
    return squares;
  }

  double norm() {
    return Math.sqrt(squares);
  }

  int size() {
    return features.length;
  }

  int feature(int place) {
    return features[place];
  }

  double value(int place) {
    return values[place];
  }

  boolean isEmpty() {
    return features.length == 0;
  }

  /** The same, each weight times a factor. */
  Weights times(double factor) {
    double[] scaled = values.clone();
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] *= factor;
    }
    return new Weights(features, scaled);
  }

  /** The features of some kind alone. */
  Weights only(IntPredicate wanted) {
    int[] kept = new int[features.length];
    double[] weights = new double[features.length];
    int size = 0;
    for (int i = 0; i < features.length; i++) {
      if (wanted.test(features[i])) {
        kept[size] = features[i];
        weights[size++] = values[i];
      }
    }
    return new Weights(Arrays.copyOf(kept, size), Arrays.copyOf(weights, size));
  }

  /** The heaviest features alone, those of the smaller number first where they weigh the same. */
  Weights heaviest(int count) {
    if (count >= features.length) {
      return this;
    }
    double[] ascending = values.clone();
    Arrays.sort(ascending);
    double least = ascending[values.length - count];
    int ofLeast = 0; // how many that weigh so little are among them
    for (int i = values.length - count; i < values.length && ascending[i] == least; i++) {
      ofLeast++;
    }
    int[] kept = new int[count];
    double[] weights = new double[count];
    int size = 0;
    for (int i = 0; i < features.length; i++) {
      if (values[i] > least || values[i] == least && ofLeast-- > 0) {
        kept[size] = features[i];
        weights[size++] = values[i];
      }
    }
    return new Weights(kept, weights);
  }

  /** As bytes, six a feature; weights are rounded. */
  byte[] bytes() {
    ByteBuffer out = ByteBuffer.allocate(features.length * BYTES_EACH);
    for (int i = 0; i < features.length; i++) {
      out.putInt(features[i]).putShort((short) Math.min(0xFFFF, Math.round(values[i] / STEP)));
    }
    return out.array();
  }

  static Weights of(byte[] bytes) {
    int[] features = new int[bytes.length / BYTES_EACH];
    double[] values = new double[features.length];
    ByteBuffer in = ByteBuffer.wrap(bytes);
    for (int i = 0; i < features.length; i++) {
      features[i] = in.getInt();
      values[i] = (in.getShort() & 0xFFFF) * STEP;
    }
    return new Weights(features, values);
  }
}
