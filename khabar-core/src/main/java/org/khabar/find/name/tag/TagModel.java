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

  private final int[] keys;
  private final float[] weights;
  private final float[] transitions;
  private final int size;

  private TagModel(int size, float[] transitions) {
    int room = Integer.highestOneBit(Math.max(4, size) * 2 - 1) * 2;
    this.size = size;
    this.transitions = transitions;
    keys = new int[room];
    weights = new float[room * Tags.COUNT];
  }

  /** How many features have a weight. */
  public int size() {
    return size;
  }

  /** Adds the weights of a feature to the scores of the tags, from {@code at} on. */
  void add(int feature, float[] scores, int at) {
    int slot = slot(feature);
    if (keys[slot] != EMPTY) {
      int row = slot * Tags.COUNT;
      for (int tag = 0; tag < Tags.COUNT; tag++) {
        scores[at + tag] += weights[row + tag];
      }
    }
  }

  /** The weights of each tag after each; not to be changed. */
  float[] transitions() {
    return transitions;
  }

  private int slot(int feature) {
    int mask = keys.length - 1;
    int slot = (feature * 0x9E3779B9) >>> 7 & mask;
    while (keys[slot] != EMPTY && keys[slot] != feature) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  /**
   * A model of given weights.
   *
   * @param features hashes, none of them 0
   * @param rows {@link Tags#COUNT} weights for each feature, in the same order
   * @param transitions weights of each tag after each
   */
  static TagModel of(int[] features, float[] rows, float[] transitions) {
    TagModel model = new TagModel(features.length, transitions.clone());
    for (int i = 0; i < features.length; i++) {
      int slot = model.slot(features[i]);
      model.keys[slot] = features[i];
      System.arraycopy(rows, i * Tags.COUNT, model.weights, slot * Tags.COUNT, Tags.COUNT);
    }
    return model;
  }

  /** The model as bytes: weights as 16-bit steps of the largest, zeros left out. */
  public byte[] bytes() {
    float largest = 1e-6f;
    for (float weight : weights) {
      largest = Math.max(largest, Math.abs(weight));
    }
    float step = largest / Short.MAX_VALUE;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(size);
      out.writeFloat(step);
      for (float weight : transitions) {
        out.writeFloat(weight);
      }
      for (int slot = 0; slot < keys.length; slot++) {
        if (keys[slot] != EMPTY) {
          writeRow(out, slot, step);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void writeRow(DataOutputStream out, int slot, float step) throws IOException {
    int present = 0;
    for (int tag = 0; tag < Tags.COUNT; tag++) {
      present |= Math.round(weights[slot * Tags.COUNT + tag] / step) != 0 ? 1 << tag : 0;
    }
    out.writeInt(keys[slot]);
    out.writeShort(present);
    for (int tag = 0; tag < Tags.COUNT; tag++) {
      if ((present & 1 << tag) != 0) {
        out.writeShort(Math.round(weights[slot * Tags.COUNT + tag] / step));
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
      TagModel model = new TagModel(size, transitions);
      for (int i = 0; i < size; i++) {
        int key = in.readInt();
        int slot = model.slot(key);
        model.keys[slot] = key;
        int present = in.readUnsignedShort();
        for (int tag = 0; tag < Tags.COUNT; tag++) {
          if ((present & 1 << tag) != 0) {
            model.weights[slot * Tags.COUNT + tag] = in.readShort() * step;
          }
        }
      }
      return model;
    } catch (IOException e) {
      throw new IllegalArgumentException("a tagger's model is cut off", e);
    }
  }
}
