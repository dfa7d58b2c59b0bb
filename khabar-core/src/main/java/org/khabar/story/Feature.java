package org.khabar.story;

/**
 * Features of articles as numbers: a hash of what is compared, with its kind in the lowest bits.
 *
 * <p>Of ten million features some two in a hundred share their number with another one; what two
 * articles have in common is many features, so that a chance meeting of two joins nothing.
 */
final class Feature {
  private static final int KIND_BITS = 3;
  private static final int KIND_MASK = (1 << KIND_BITS) - 1;

  private static final Kind[] KINDS = Kind.values();

  private Feature() {}

  /** What a feature is. */
  enum Kind {
    ENTITY,
    SOUND,
    NUMBER,
    DAY,
    CONCEPT,
    WORD
  }

  static int of(Kind kind, String text) {
    int hash = 0x811C9DC5 + kind.ordinal();
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x01000193; // FNV-1a, over characters instead of bytes
    }
    return mixed(hash) & ~KIND_MASK | kind.ordinal();
  }

  static Kind kind(int feature) {
    return KINDS[feature & KIND_MASK];
  }

  static boolean is(int feature, Kind kind) {
    return (feature & KIND_MASK) == kind.ordinal();
  }

  /** The finaliser of MurmurHash3 (Appleby 2008), which spreads every bit over all. */
  static int mixed(int hash) {
    int a = (hash ^ hash >>> 16) * 0x85EBCA6B;
    int b = (a ^ a >>> 13) * 0xC2B2AE35;
    return b ^ b >>> 16;
  }
}
