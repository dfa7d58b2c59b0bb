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

  /** Slots for each five features: memory matters more than a probe. */
  private static final int ROOM = 7;

  private static final int FEATURES = 5;

  /** What a slot takes: its feature, then its weights, two in a number. */
  private static final int SLOT = 1 + (Tags.COUNT + 1) / 2;

  /** Bits of {@link #noted} for each slot. */
  private static final int BITS = 4;

  /**
   * Features with their weights in steps beside them, so that finding and adding are one look at
   * memory.
   */
  private final int[] slots;

  private final int room;

  /**
   * Bits at which a feature that has weights is noted: most pairs of words have none, and this much
   * fits where the processor finds it at once (Bloom 1970, with one hash).
   */
  private final long[] noted;

  private final float step;
  private final float[] transitions;
  private int size;

  private TagModel(int size, float step, float[] transitions) {
    room = Math.max(FEATURES, size) * ROOM / FEATURES;
    this.step = step;
    this.transitions = transitions;
    slots = new int[room * SLOT];
    noted = new long[room * BITS / Long.SIZE + 1];
  }

  /** How many features have a weight. */
  public int size() {
    return size;
  }

  /** Adds the weights of a feature, in steps, to the scores of the tags, from {@code at} on. */
  void add(int feature, int[] scores, int at) {
    if (!mayHaveWeights(feature)) {
      return;
    }
    int slot = slot(feature);
    if (slots[slot] != EMPTY) {
      for (int tag = 0; tag + 1 < Tags.COUNT; tag += 2) {
        int two = slots[slot + 1 + tag / 2];
        scores[at + tag] += (short) two;
        scores[at + tag + 1] += two >> Short.SIZE;
      }
      scores[at + Tags.COUNT - 1] += (short) slots[slot + SLOT - 1]; // their number is odd
    }
  }

  private int weight(int slot, int tag) {
    int two = slots[slot + 1 + tag / 2];
    return tag % 2 == 0 ? (short) two : two >> Short.SIZE;
  }

  private void setWeight(int slot, int tag, short weight) {
    int shift = tag % 2 * Short.SIZE;
    slots[slot + 1 + tag / 2] |= (weight & 0xFFFF) << shift; // nothing has stood there
  }

  /** The weights of each tag after each, in steps. */
  int[] transitions() {
    int[] inSteps = new int[transitions.length];
    for (int i = 0; i < inSteps.length; i++) {
      inSteps[i] = inSteps(transitions[i]);
    }
    return inSteps;
  }

  /** A weight in steps, the unit in which this model adds. */
  int inSteps(float weight) {
    return Math.round(weight / step);
  }

  private boolean mayHaveWeights(int feature) {
    int bit = bit(feature);
    return (noted[bit >>> 6] & 1L << bit) != 0;
  }

  private int bit(int feature) {
    return part(feature * 0x85EBCA6B, BITS * room);
  }

  /** Where a feature stands in {@link #slots}, or would. */
  private int slot(int feature) {
    int slot = SLOT * part(feature * 0x9E3779B9, room);
    while (slots[slot] != EMPTY && slots[slot] != feature) {
      slot = slot + SLOT == slots.length ? 0 : slot + SLOT;
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
      int slot = model.newSlot(features[i]);
      for (int tag = 0; tag < Tags.COUNT; tag++) {
        model.setWeight(slot, tag, (short) model.inSteps(rows[i * Tags.COUNT + tag]));
      }
    }
    return model;
  }

  /** The slot of a feature that has none yet. */
  private int newSlot(int feature) {
    int slot = slot(feature);
    int bit = bit(feature);
    noted[bit >>> 6] |= 1L << bit;
    slots[slot] = feature;
    size++;
    return slot;
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
      for (int slot = 0; slot < slots.length; slot += SLOT) {
        if (slots[slot] != EMPTY) {
          writeRow(out, slot);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void writeRow(DataOutputStream out, int slot) throws IOException {
    int present = 0;
    for (int tag = 0; tag < Tags.COUNT; tag++) {
      present |= weight(slot, tag) != 0 ? 1 << tag : 0;
    }
    out.writeInt(slots[slot]);
    out.writeShort(present);
    for (int tag = 0; tag < Tags.COUNT; tag++) {
      if (weight(slot, tag) != 0) {
        out.writeShort(weight(slot, tag));
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
        int slot = model.newSlot(in.readInt());
        int present = in.readUnsignedShort();
        for (int tag = 0; tag < Tags.COUNT; tag++) {
          if ((present & 1 << tag) != 0) {
            model.setWeight(slot, tag, in.readShort());
          }
        }
      }
      return model;
    } catch (IOException e) {
      throw new IllegalArgumentException("a tagger's model is cut off", e);
    }
  }
}
