package org.khabar.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FeatureCountsTest {
  @Test
  void counts_by_language() {
    FeatureCounts counts = new FeatureCounts();
    for (int i = 0; i < 100_000; i++) {
      counts.add(FeatureCounts.key("sw", i % 30_000));
    }

    assertThat(counts.of(FeatureCounts.key("sw", 5))).isEqualTo(4);
    assertThat(counts.of(FeatureCounts.key("sw", 29_999))).isEqualTo(3);
    assertThat(counts.of(FeatureCounts.key("fa", 5))).isZero();
    assertThat(counts.of(FeatureCounts.key("sw", 30_000))).isZero();
  }

  @Test
  void forgets_the_rarest_when_there_are_too_many() {
    FeatureCounts counts = new FeatureCounts();
    for (int i = 0; i < 1_000; i++) {
      counts.add(7);
    }
    for (long i = 100; i < 6_500_000; i++) {
      counts.add(i);
    }

    assertThat(counts.of(7)).isEqualTo(1_000);
    assertThat(counts.of(100)).isZero();
  }

  @Test
  void comes_back_from_its_blocks() {
    FeatureCounts counts = new FeatureCounts();
    for (int i = 0; i < 50_000; i++) {
      counts.add(FeatureCounts.key("fa", i % 20_000));
    }
    FeatureCounts back = FeatureCounts.of(counts.blocks());

    assertThat(back.of(FeatureCounts.key("fa", 0))).isEqualTo(3);
    assertThat(back.of(FeatureCounts.key("fa", 19_999))).isEqualTo(2);
  }
}
