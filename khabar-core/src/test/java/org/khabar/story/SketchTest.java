package org.khabar.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SketchTest {
  private static Sketch words(int from, int to) {
    List<String> words = new ArrayList<>();
    for (int i = from; i < to; i++) {
      words.add("word" + i);
    }
    return Sketch.of(words);
  }

  private static boolean shareABand(Sketch a, Sketch b, String languageOfB) {
    Set<Integer> shared = new TreeSet<>();
    Arrays.stream(a.bands("en")).forEach(shared::add);
    return Arrays.stream(b.bands(languageOfB)).anyMatch(shared::contains);
  }

  @Test
  void shows_the_share_of_shingles_in_common() {
    assertThat(words(0, 200).likeness(words(0, 200))).isEqualTo(1);
    assertThat(words(0, 200).likeness(words(0, 180))).isCloseTo(0.9, within(0.1));
    assertThat(words(0, 200).likeness(words(500, 700))).isLessThan(0.05);
  }

  @Test
  void brings_copies_of_one_language_together() {
    assertThat(shareABand(words(0, 200), words(0, 160), "en")).isTrue();
    assertThat(shareABand(words(0, 200), words(0, 200), "sw")).isFalse();
    assertThat(shareABand(words(0, 200), words(500, 700), "en")).isFalse();
  }

  @Test
  void of_a_few_words_has_no_copies() {
    assertThat(words(0, 5).bands("en")).isEmpty();
    assertThat(words(0, 5).likeness(words(0, 5))).isZero();
  }

  @Test
  void comes_back_from_its_bytes() {
    Sketch sketch = words(0, 200);

    assertThat(Sketch.of(sketch.bytes()).likeness(sketch)).isEqualTo(1);
  }
}
