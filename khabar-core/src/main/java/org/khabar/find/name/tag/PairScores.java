package org.khabar.find.name.tag;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.khabar.find.name.tag.TagFeatures.Collector;
import org.khabar.find.name.tag.TagFeatures.Seen;

/**
 * Remembers what a word tells of one beside it, of which only the kind counts: the sum of the
 * weights of some features. Words and kinds go by their hashes, as features do.
 *
 * <p>A pair has two places, and a new one takes that of the older; there are the more places the
 * more was put in, up to a bound. Key and sum are one array, so that a look at it is one at memory.
 * Thread-safe.
 */
final class PairScores {
  private static final int MOST = 1 << 16;

  private static final int FEWEST = 1 << 8;

  /** Where in an entry the sum begins, behind the hashes of the word and of the kind. */
  private static final int FIRST = 2;

  private volatile AtomicReferenceArray<int @Nullable []> entries =
      new AtomicReferenceArray<>(FEWEST);

  private int put;
  private final TagModel model;
  private final Features features;

  /** The features that a word gives to one beside it. */
  interface Features {
    /** Adds the features of {@code word} for {@code here}, that rest on the kind of the latter. */
    void of(Seen word, Seen here, boolean shared, Collector to);
  }

  PairScores(TagModel model, Features features) {
    this.model = model;
    this.features = features;
  }

  /** Adds what a word tells of {@code here} to the scores of the tags, from {@code at} on. */
  void add(Seen word, Seen here, int[] scores, int at) {
    int first = word.hashCode();
    int second = here.kindHash();
    AtomicReferenceArray<int @Nullable []> all = entries;
    int place = place(first, second, all.length());
    int[] entry = all.getAcquire(place);
    if (!isOf(entry, first, second)) {
      entry = all.getAcquire(place ^ 1);
      if (!isOf(entry, first, second)) {
        entry = put(reckoned(word, here), all);
      }
    }
    for (int tag = 0; tag < Tags.COUNT; tag++) {
      scores[at + tag] += entry[FIRST + tag];
    }
  }

  private static boolean isOf(int @Nullable [] entry, int first, int second) {
    return entry != null && entry[0] == first && entry[1] == second;
  }

  private static int place(int first, int second, int places) {
    return (first * 0x9E3779B9 ^ second) * 0x85EBCA6B >>> Integer.numberOfLeadingZeros(places) + 1;
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

  private int[] reckoned(Seen word, Seen here) {
    int[] entry = new int[FIRST + Tags.COUNT];
    entry[0] = word.hashCode();
    entry[1] = here.kindHash();
    Collector collector = new Collector();
    features.of(word, here, false, collector);
    for (int i = 0; i < collector.count(); i++) {
      model.add(collector.hashes()[i], entry, FIRST);
    }
    return entry;
  }
}
