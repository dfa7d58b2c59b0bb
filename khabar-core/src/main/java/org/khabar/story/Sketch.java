package org.khabar.story;

import java.util.Arrays;
import java.util.List;

/**
 * A sketch of an article's words, by which near-copies are known: whole ones and those that share a
 * large part.
 *
 * <p>Shingles of {@value #SHINGLE} words are sketched by MinHash (Broder 1997), of whose values the
 * lowest 16 bits are kept (Li and König 2010); bands of the sketch bring candidates together
 * (locality-sensitive hashing).
 */
final class Sketch {
  /** Share of shingles in common from which two articles are copies. */
  static final double COPY = 0.5;

  static final Sketch NONE = new Sketch(new byte[0]);
  private static final int SHINGLE = 4;
  private static final int HASHES = 96;
  private static final int ROWS = 3;
  private static final int FEWEST_WORDS = 12;
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final byte[] least;

  private Sketch(byte[] least) {
    this.least = least;
  }

  static Sketch of(byte[] bytes) {
    return new Sketch(bytes);
  }

  /** The sketch of a text's words, folded; of very few words an empty one, which has no copies. */
  static Sketch of(List<String> words) {
    if (words.size() < FEWEST_WORDS) {
      return NONE;
    }
    long[] hashes = new long[words.size()];
    Arrays.setAll(hashes, i -> words.get(i).hashCode());
    long[] least = new long[HASHES];
    Arrays.fill(least, Long.MAX_VALUE);
    for (int i = 0; i + SHINGLE <= hashes.length; i++) {
      long shingle = 17;
      for (int j = i; j < i + SHINGLE; j++) {
        shingle = mixed(shingle * 31 + hashes[j]);
      }
      for (int h = 0; h < HASHES; h++) {
        least[h] = Math.min(least[h], mixed(shingle + h * GOLDEN));
      }
    }
    byte[] bytes = new byte[HASHES * 2];
    for (int h = 0; h < HASHES; h++) {
      bytes[2 * h] = (byte) (least[h] >>> Byte.SIZE);
      bytes[2 * h + 1] = (byte) least[h];
    }
    return new Sketch(bytes);
  }

  byte[] bytes() {
    return least;
  }

  /** Keys of which copies in one language have at least one in common, most probably. */
  int[] bands(String language) {
    int[] keys = new int[least.length / 2 / ROWS];
    for (int band = 0; band < keys.length; band++) {
      long key = band * 31L + language.hashCode();
      for (int row = 0; row < ROWS; row++) {
        key = mixed(key ^ value(band * ROWS + row));
      }
      keys[band] = (int) key;
    }
    return keys;
  }

  /** The share of shingles in common, as far as the sketches show. */
  double likeness(Sketch other) {
    int hashes = Math.min(least.length, other.least.length) / 2;
    int equal = 0;
    for (int i = 0; i < hashes; i++) {
      equal += value(i) == other.value(i) ? 1 : 0;
    }
    return hashes == 0 ? 0 : equal / (double) hashes;
  }

  private int value(int hash) {
    return (least[2 * hash] & 0xFF) << Byte.SIZE | least[2 * hash + 1] & 0xFF;
  }

  /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
  private static long mixed(long z) {
    long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
    return b ^ (b >>> 31);
  }
}
