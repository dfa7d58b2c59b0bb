package org.khabar.find.name.tag;

import org.khabar.find.name.tag.TagFeatures.Collector;
import org.khabar.find.name.tag.TagFeatures.Seen;
import org.khabar.text.SmallCache;

/**
 * Remembers what some words tell of one beside them where not all of these words count, but only
 * the kinds of some: the sum of the weights of some features. Words and kinds go by their hashes,
 * as features do. Thread-safe.
 */
final class SideScores {
  private static final int MOST = 1 << 16;

  /** Hashes of all that counts of a word and of its neighbours. */
  private record Key(int one, int other) {
    @Override
    public int hashCode() {
      return one * 0x9E3779B9 ^ other;
    }
  }

  private final SmallCache<Key, int[]> sums = new SmallCache<>(MOST);
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
    Key pair = new Key(key, more);
    int[] sum = sums.get(pair);
    if (sum == null) {
      sum = sums.put(pair, reckoned(sentence, word));
    }
    for (int tag = 0; tag < Tags.COUNT; tag++) {
      scores[word * Tags.COUNT + tag] += sum[tag];
    }
  }

  private int[] reckoned(Seen[] sentence, int word) {
    int[] sum = new int[Tags.COUNT];
    Collector collector = new Collector();
    features.of(sentence, word, collector);
    for (int i = 0; i < collector.count(); i++) {
      model.add(collector.hashes()[i], sum, 0);
    }
    return sum;
  }
}
