package org.khabar.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabar.model.Reading;

class AlignedSentencesTest {
  private static final LocalDate DAY = LocalDate.of(2031, 5, 13);

  private static final Reading ENGLISH =
      MarkedArticle.of(
          "en",
          "en",
          DAY,
          List.of(
              "[Dialla] met [Ghaylan] .",
              "They were glad.",
              "[Sarr] of the [Fishing Union] wants 300 boats from [Tidiani] ."));

  private static final Reading FRENCH =
      MarkedArticle.of(
          "fr",
          "fr",
          DAY,
          List.of(
              "[Dialla] a vu [Ghaylan] .",
              "[Sarr] , du [Fishing Union] , réclame 300 pirogues.",
              "[Tidiani] les doit."));

  private final AlignedSentences sentences = AlignedSentences.of(ENGLISH, FRENCH);

  private boolean hold(int english, int french) {
    return sentences.hold(ENGLISH.sentences().get(english), FRENCH.sentences().get(french));
  }

  @Test
  void sentences_with_the_same_facts_stand_side_by_side() {
    assertThat(hold(0, 0)).isTrue();
    assertThat(hold(0, 1)).isFalse();
  }

  @Test
  void one_sentence_may_stand_beside_two() {
    assertThat(hold(2, 1)).isTrue();
    assertThat(hold(2, 2)).isTrue();
  }

  @Test
  void a_sentence_without_facts_stands_beside_none() {
    assertThat(hold(1, 0)).isFalse();
    assertThat(hold(1, 1)).isFalse();
  }
}
