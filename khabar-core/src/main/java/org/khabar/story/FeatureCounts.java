package org.khabar.story;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * How many articles have each feature: of all articles, and of those in each language.
 *
 * <p>Bounded: when there are very many, the rarest are forgotten (lossy counting, Manku and Motwani
 * 2002), which then count as never seen. Not thread-safe.
 */
final class FeatureCounts {
  private static final int MOST = 6_000_000;
  private static final int FIRST = 1 << 12;
  private static final int BYTES_EACH = Long.BYTES + Integer.BYTES;
  private static final int BLOCK = 1 << 14;

  /** Open addressing; a place is free where its count is 0. */
  private long[] keys = new long[FIRST];

  private int[] counts = new int[FIRST];
  private int size;

  /** The key of a feature within a language, or of all articles where the language is empty. */
  static long key(String language, int feature) {
    return (long) language.hashCode() << Integer.SIZE | feature & 0xFFFFFFFFL;
  }

  void add(long key) {
    add(key, 1);
  }

  private void add(long key, int count) {
    int at = place(key);
    if (counts[at] == 0) {
      keys[at] = key;
      size++;
    }
    counts[at] += count;
    if (size > MOST) {
      forget();
    } else if (size > keys.length / 2) {
      lay(keys.length * 2, 1);
    }
  }

  int of(long key) {
    return counts[place(key)];
  }

  private int place(long key) {
    int mask = keys.length - 1;
    int at = Feature.mixed((int) (key ^ key >>> Integer.SIZE) * 31 + (int) key) & mask;
    while (counts[at] != 0 && keys[at] != key) {
      at = at + 1 & mask;
    }
    return at;
  }

  private void forget() {
    for (int least = 2; size > MOST / 2; least++) {
      lay(keys.length, least);
    }
  }

  /** Lays the table anew with what is counted at least so often. */
  private void lay(int places, int least) {
    long[] oldKeys = keys;
    int[] oldCounts = counts;
    keys = new long[places];
    counts = new int[places];
    size = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldCounts[i] >= least) {
        int at = place(oldKeys[i]);
        keys[at] = oldKeys[i];
        counts[at] = oldCounts[i];
        size++;
      }
    }
  }

  /** All counts, in blocks of some hundred kilobytes. */
  List<byte[]> blocks() {
    List<byte[]> blocks = new java.util.ArrayList<>();
    ByteBuffer out = ByteBuffer.allocate(BLOCK * BYTES_EACH);
    for (int i = 0; i < keys.length; i++) {
      if (counts[i] != 0) {
        out.putLong(keys[i]).putInt(counts[i]);
        if (!out.hasRemaining()) {
          blocks.add(out.array().clone());
          out.clear();
        }
      }
    }
    blocks.add(Arrays.copyOf(out.array(), out.position()));
    return blocks;
  }

  static FeatureCounts of(List<byte[]> blocks) {
    FeatureCounts counts = new FeatureCounts();
    for (byte[] block : blocks) {
      ByteBuffer in = ByteBuffer.wrap(block);
      while (in.remaining() >= BYTES_EACH) {
        counts.add(in.getLong(), in.getInt());
      }
    }
    return counts;
  }
}
