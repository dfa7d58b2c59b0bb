package org.khabar.find.name.tag;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.khabar.find.name.tag.TagFeatures.Collector;
import org.khabar.find.name.tag.TagFeatures.Seen;

/**
 * Remembers what some words tell of one beside them where not all of these words count, but only
 * the kinds of some: the sum of the weights of some features. Words and kinds go by their hashes,
 * as features do.
 *
 * <p>Such words have two places, and a new one takes that of the older; there are the more places
 * the more was put in, up to a bound. Key and sum are one array, so that a look at it is one at
 * memory. Thread-safe.
 */
final class SideScores {
  private static final int MOST = 1 << 16;

  private static final int FEWEST = 1 << 8;

  /** Where in an entry the sum begins, behind the hashes. */
  private static final int FIRST = 2;

  private volatile AtomicReferenceArray<int @Nullable []> entries =
      new AtomicReferenceArray<>(FEWEST);

  private int put;
  private final TagModel model;
  private final Features features;

  /** The features that are summed up. */
  interface Features {
    /** Adds the features of the word {@code at}, and of no others than the key tells apart. */
    void of(Seen[] sentence, int at, Collector to);
  }

  SideScores(TagModel model, Features features) {
    this.model = model;
    this.features = features;
  }

  /**
   * Adds what is told of a word to its scores.
   *
   * @param key hashes of all that counts of it and of its neighbours
   * @param more further such hashes
   */
  void add(int key, int more, Seen[] sentence, int word, int[] scores) {
    AtomicReferenceArray<int @Nullable []> all = entries;
    int place = place(key, more, all.length());
    int[] entry = all.getAcquire(place);
    if (!isOf(entry, key, more)) {
      entry = all.getAcquire(place ^ 1);
      if (!isOf(entry, key, more)) {
        entry = put(reckoned(key, more, sentence, word), all);
      }
    }
    for (int tag = 0; tag < Tags.COUNT; tag++) {
      scores[word * Tags.COUNT + tag] += entry[FIRST + tag];
    }
  }

  private static boolean isOf(int @Nullable [] entry, int key, int more) {
    return entry != null && entry[0] == key && entry[1] == more;
  }

  private static int place(int key, int more, int places) {
    return (key * 0x9E3779B9 ^ more) * 0x85EBCA6B >>> Integer.numberOfLeadingZeros(places) + 1;
  }

  private int[] put(int[] entry, AtomicReferenceArray<int @Nullable []> to) {
    int place = place(entry[0], entry[1], to.length());
    to.setRelease(place ^ 1, to.getAcquire(place));
    to.setRelease(place, entry);
    if (++put > to.length() / 2 && to.length() < MOST) {
      grow(to);
    }
    return entry;
  }

  private synchronized void grow(AtomicReferenceArray<int @Nullable []> from) {
    if (from == entries) {
      AtomicReferenceArray<int @Nullable []> wider = new AtomicReferenceArray<>(4 * from.length());
      for (int i = 0; i < from.length(); i++) {
        int[] entry = from.getAcquire(i);
        if (entry != null) {
          int place = place(entry[0], entry[1], wider.length());
          wider.set(wider.get(place) == null ? place : place ^ 1, entry);
        }
      }
      put = 0;
      entries = wider;
    }
  }

  private int[] reckoned(int key, int more, Seen[] sentence, int word) {
    int[] entry = new int[FIRST + Tags.COUNT];
    entry[0] = key;
    entry[1] = more;
    Collector collector = new Collector();
    features.of(sentence, word, collector);
    for (int i = 0; i < collector.count(); i++) {
      model.add(collector.hashes()[i], entry, FIRST);
    }
    return entry;
  }
}
