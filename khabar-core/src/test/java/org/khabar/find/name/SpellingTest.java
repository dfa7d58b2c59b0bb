package org.khabar.find.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingTest {
  @Test
  void takes_one_letter_changed_added_dropped_or_swapped_for_a_slip() {
    assertThat(Spelling.oneLetterOff("tanzania", "tanzamia")).isTrue();
    assertThat(Spelling.oneLetterOff("tanzania", "tanzannia")).isTrue();
    assertThat(Spelling.oneLetterOff("tanzania", "tanania")).isTrue();
    assertThat(Spelling.oneLetterOff("tanzania", "tanzaina")).isTrue();
  }

  @Test
  void does_not_take_more_or_nothing_for_a_slip() {
    assertThat(Spelling.oneLetterOff("tanzania", "tanzania")).isFalse();
    assertThat(Spelling.oneLetterOff("tanzania", "tansamia")).isFalse();
  }
}
