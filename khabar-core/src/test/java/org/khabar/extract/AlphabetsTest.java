package org.khabar.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AlphabetsTest {
  private final Alphabets alphabets =
      new Alphabets(Map.of("letters.x", "å ß", "letters.y", "åç"), List.of("x", "y", "z"));

  @Test
  void counts_the_words_that_a_language_cannot_spell() {
    Alphabets.Spelling spelling = alphabets.spelling("Åb ßa, åç ab åß", 100);
    assertThat(spelling.strange(0)).isEqualTo(1);
    assertThat(spelling.strange(1)).isEqualTo(2);
    assertThat(spelling.strange(2)).isEqualTo(4);
  }

  @Test
  void words_of_common_letters_say_nothing() {
    assertThat(alphabets.spelling("ab ba", 100).words()).isEmpty();
    assertThat(alphabets.spelling("ab å", 2).words()).isEmpty();
  }
}
