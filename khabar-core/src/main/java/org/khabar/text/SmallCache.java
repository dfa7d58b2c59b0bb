package org.khabar.text;

import org.jspecify.annotations.Nullable;

/**
 * Remembers what was lately worked out of words, of a bounded number of them.
 *
 * <p>A set-associative cache of two ways: a key has two places, and a new one takes that of the
 * older. So the words of the texts that are being read stay, whatever was read before. It begins
 * small and grows with what is put in, up to its bound. Thread-safe without locks: entries are
 * immutable, and what one thread puts in another may miss, which then works it out itself.
 *
 * @param <K> what is remembered by; equal keys have one value
 * @param <V> what was worked out
 */
public final class SmallCache<K, V> {
  private record Entry<K, V>(K key, V value) {}

  private static final int WAYS = 2;
  private static final int FEWEST = 64;

  private final int most;
  private @Nullable Entry<K, V>[] entries;
  private int put;

  /**
   * An empty cache.
   *
   * @param most how many keys it can hold at the very most, a power of two from 64 on
   */
  public SmallCache(int most) {
    if (most < FEWEST || Integer.bitCount(most) != 1) {
      throw new IllegalArgumentException("not a power of two from " + FEWEST + " on: " + most);
    }
    this.most = most;
    entries = room(FEWEST);
  }

  @SuppressWarnings("unchecked") // nothing but entries is put in
  private static <K, V> @Nullable Entry<K, V>[] room(int places) {
    return (@Nullable Entry<K, V>[]) new Entry<?, ?>[places];
  }

  /** What is remembered of a key; null if nothing is. */
  public @Nullable V get(K key) {
    @Nullable Entry<K, V>[] here = entries;
    int place = place(key, here.length);
    Entry<K, V> entry = here[place];
    if (entry != null && entry.key.equals(key)) {
      return entry.value;
    }
    entry = here[place + 1];
    return entry != null && entry.key.equals(key) ? entry.value : null;
  }

  /** Remembers a value, and gives it back. */
  public V put(K key, V value) {
    if (++put > entries.length / WAYS && entries.length < most) {
      grow();
    }
    put(new Entry<>(key, value), entries);
    return value;
  }

  private static <K, V> void put(Entry<K, V> entry, @Nullable Entry<K, V>[] to) {
    int place = place(entry.key, to.length);
    to[place + 1] = to[place];
    to[place] = entry;
  }

  private synchronized void grow() {
    @Nullable Entry<K, V>[] old = entries;
    if (old.length < most) {
      @Nullable Entry<K, V>[] wider = room(2 * old.length);
      for (int way = WAYS - 1; way >= 0; way--) { // the newer of two last, so that it stays first
        for (int place = way; place < old.length; place += WAYS) {
          Entry<K, V> entry = old[place];
          if (entry != null) {
            put(entry, wider);
          }
        }
      }
      entries = wider;
    }
    put = 0;
  }

  /** The first of the two places of a key. */
  private static int place(Object key, int places) {
    int bits = Integer.numberOfLeadingZeros(places / WAYS) + 1;
    return (key.hashCode() * 0x9E3779B9 >>> bits) * WAYS; // the high bits are the well mixed ones
  }
}
