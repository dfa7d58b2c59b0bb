package org.khabar.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearCopyFinderTest {
  private static List<String> words(int from, int to) {
    List<String> words = new ArrayList<>();
    for (int i = from; i < to; i++) {
      words.add("word" + i);
    }
    return words;
  }

  private static int[] originals(List<List<String>> texts, List<Optional<LocalDate>> days) {
    return new NearCopyFinder().originals(texts, Collections.nCopies(texts.size(), "en"), days);
  }

  @Test
  void finds_copies_with_changes_and_leaves_others() {
    assertThat(
            originals(
                List.of(words(0, 200), words(0, 180), words(500, 700), words(150, 350)),
                Collections.nCopies(4, Optional.empty())))
        .containsExactly(0, 0, 2, 3);
  }

  @Test
  void takes_the_same_words_on_another_day_for_no_copy() {
    assertThat(
            originals(
                List.of(words(0, 100), words(0, 100)),
                List.of(
                    Optional.of(LocalDate.of(2031, 3, 1)), Optional.of(LocalDate.of(2031, 3, 8)))))
        .containsExactly(0, 1);
  }

  @Test
  void takes_a_few_words_for_no_copy() {
    assertThat(
            originals(List.of(words(0, 5), words(0, 5)), Collections.nCopies(2, Optional.empty())))
        .containsExactly(0, 1);
  }
}
