package org.khabar.find.name.tag;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The weights of a linear chain: one for each feature and tag, one for each tag and the next.
 *
 * <p>Features are 32-bit hashes; two that fall together share their weights, which costs next to
 * nothing at this size. Immutable.
 */
public final class TagModel {
  private static final int EMPTY = 0;

  /** Half as many slots again as features: memory matters more than a probe. */
  private static final int ROOM = 3;

  /** Bits of {@link #noted} for each slot. */
  private static final int BITS = 4;

  private final int[] keys;

  /** {@link Tags#COUNT} weights for each slot, in steps. */
  private final short[] rows;

  /**
   * Bits at which a feature that has weights is noted: most pairs of words have none, and this much
   * fits where the processor finds it at once (Bloom 1970, with one hash).
   */
  private final long[] noted;

  private final float step;
  private final float[] transitions;
  private int size;

  private TagModel(int size, float step, float[] transitions) {
    int room = Math.max(4, size) * ROOM / 2;
    this.step = step;
    this.transitions = transitions;
    keys = new int[room];
    rows = new short[room * Tags.COUNT];
    noted = new long[room * BITS / Long.SIZE + 1];
  }

  /** How many features have a weight. */
  public int size() {
    return size;
  }

  /** Adds the weights of a feature to the scores of the tags, from {@code at} on. */
  void add(int feature, float[] scores, int at) {
    if (!mayHaveWeights(feature)) {
      return;
    }
    int slot = slot(feature);
    if (keys[slot] != EMPTY) {
      int row = slot * Tags.COUNT;
      for (int tag = 0; tag < Tags.COUNT; tag++) {
        scores[at + tag] += rows[row + tag] * step;
      }
    }
  }

  /** The weights of each tag after each; not to be changed. */
  float[] transitions() {
    return transitions;
  }

  private boolean mayHaveWeights(int feature) {
    int bit = bit(feature);
    return (noted[bit >>> 6] & 1L << bit) != 0;
  }

  private int bit(int feature) {
    return part(feature * 0x85EBCA6B, BITS * keys.length);
  }

  private int slot(int feature) {
    int slot = part(feature * 0x9E3779B9, keys.length);
    while (keys[slot] != EMPTY && keys[slot] != feature) {
      slot = slot + 1 == keys.length ? 0 : slot + 1;
    }
    return slot;
  }

  /** A hash brought down to less than {@code size} by its high bits. */
  private static int part(int hash, int size) {
    return (int) (Integer.toUnsignedLong(hash) * size >>> Integer.SIZE);
  }

  /**
   * A model of given weights.
   *
   * @param features hashes, none of them 0
   * @param rows {@link Tags#COUNT} weights for each feature, in the same order
   * @param transitions weights of each tag after each
   */
  static TagModel of(int[] features, float[] rows, float[] transitions) {
    float largest = 1e-6f;
    for (float weight : rows) {
      largest = Math.max(largest, Math.abs(weight));
    }
    float step = largest / Short.MAX_VALUE;
    TagModel model = new TagModel(features.length, step, transitions.clone());
    for (int i = 0; i < features.length; i++) {
      int row = model.newRow(features[i]);
      for (int tag = 0; tag < Tags.COUNT; tag++) {
        model.rows[row + tag] = (short) Math.round(rows[i * Tags.COUNT + tag] / step);
      }
    }
    return model;
  }

  /** Where the weights of a feature that has none yet begin. */
  private int newRow(int feature) {
    int slot = slot(feature);
    int bit = bit(feature);
    noted[bit >>> 6] |= 1L << bit;
    keys[slot] = feature;
    size++;
    return slot * Tags.COUNT;
  }

  /** The model as bytes: weights as 16-bit steps of the largest, zeros left out. */
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(size);
      out.writeFloat(step);
      for (float weight : transitions) {
        out.writeFloat(weight);
      }
      for (int slot = 0; slot < keys.length; slot++) {
        if (keys[slot] != EMPTY) {
          writeRow(out, slot);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void writeRow(DataOutputStream out, int slot) throws IOException {
    int row = slot * Tags.COUNT;
    int present = 0;
    for (int tag = 0; tag < Tags.COUNT; tag++) {
      present |= rows[row + tag] != 0 ? 1 << tag : 0;
    }
    out.writeInt(keys[slot]);
    out.writeShort(present);
    for (int tag = 0; tag < Tags.COUNT; tag++) {
      if (rows[row + tag] != 0) {
        out.writeShort(rows[row + tag]);
      }
    }
  }

  /**
   * The model that {@link #bytes} wrote.
   *
   * @throws IllegalArgumentException when the bytes are cut off
   */
  public static TagModel of(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      int size = in.readInt();
      float step = in.readFloat();
      float[] transitions = new float[Tags.COUNT * Tags.COUNT];
      for (int i = 0; i < transitions.length; i++) {
        transitions[i] = in.readFloat();
      }
      TagModel model = new TagModel(size, step, transitions);
      for (int i = 0; i < size; i++) {
        int row = model.newRow(in.readInt());
        int present = in.readUnsignedShort();
        for (int tag = 0; tag < Tags.COUNT; tag++) {
          if ((present & 1 << tag) != 0) {
            model.rows[row + tag] = in.readShort();
          }
        }
      }
      return model;
    } catch (IOException e) {
      throw new IllegalArgumentException("a tagger's model is cut off", e);
    }
  }
}
