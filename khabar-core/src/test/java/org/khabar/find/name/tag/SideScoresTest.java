package org.khabar.find.name.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.khabar.find.name.tag.TagFeatures.Collector;
import org.khabar.find.name.tag.TagFeatures.Seen;

class SideScoresTest {
  private static final int WORDS = 3000;
  private static final int KINDS = 60;

  private static Seen word(int number) {
    return new Seen("w" + number, number * 31 + 7, new int[] {number % 5}, 1, 3, number % 3, 1);
  }

  private static Seen kind(int number) {
    return new Seen("k", 0, new int[] {1}, 1, number, number % 7, number % 2);
  }

  /** A model that has a weight for most features of the words below. */
  private static TagModel model() {
    Random random = new Random(5);
    int[] features = new int[20_000];
    float[] rows = new float[features.length * Tags.COUNT];
    Collector collector = new Collector();
    int count = 0;
    for (int i = 0; count < features.length; i++) {
      collector.clear();
      TagFeatures.ofNext(word(i % WORDS), kind(i % KINDS), false, collector);
      features[count++] = collector.hashes()[collector.count() - 1];
    }
    for (int i = 0; i < rows.length; i++) {
      rows[i] = random.nextFloat() - .5f;
    }
    return TagModel.of(distinct(features), rows, new float[Tags.COUNT * Tags.COUNT]);
  }

  private static int[] distinct(int[] features) {
    return Arrays.stream(features).distinct().toArray();
  }

  @Test
  void gives_what_the_features_add_up_to_however_many_pairs_went_by() {
    TagModel model = model();
    SideScores scores =
        new SideScores(
            model, (seen, at, to) -> TagFeatures.ofNext(seen[at - 1], seen[at], false, to));
    boolean some = false;
    for (int i = 0; i < WORDS * KINDS; i++) {
      Seen word = word(i * 17 % WORDS);
      Seen here = kind(i % 13 * i % KINDS);
      int[] right = new int[2 * Tags.COUNT];
      Collector collector = new Collector();
      TagFeatures.ofNext(word, here, false, collector);
      for (int feature = 0; feature < collector.count(); feature++) {
        model.add(collector.hashes()[feature], right, Tags.COUNT);
      }
      int[] found = new int[2 * Tags.COUNT];
      scores.add(word.hashCode(), here.kindHash(), new Seen[] {word, here}, 1, found);
      if (i % 50 == 0) {
        assertThat(found).isEqualTo(right);
        some |= right[Tags.COUNT] != 0;
      }
    }
    assertThat(some).isTrue();
  }
}
