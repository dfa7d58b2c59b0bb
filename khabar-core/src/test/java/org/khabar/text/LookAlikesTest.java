package org.khabar.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LookAlikesTest {
  @Test
  void reads_a_word_in_the_script_of_most_of_its_letters() {
    assertThat(LookAlikes.settled("L\u0430vrov")).isEqualTo("Lavrov");
    assertThat(LookAlikes.settled("M\u03BFscow met \u0420utin")).isEqualTo("Moscow met Putin");
    assertThat(LookAlikes.settled("\u041B\u0430\u0432po\u0432"))
        .isEqualTo("\u041B\u0430\u0432\u0440\u043E\u0432");
  }

  @Test
  void leaves_words_of_one_script_and_what_looks_like_nothing() {
    for (String text :
        java.util.List.of(
            "Putin",
            "\u041F\u0443\u0442\u0438\u043D",
            "in \u041C\u043E\u0441\u043A\u0432\u0430",
            "\u03BCm",
            "Pu\u0444in\u0449",
            "Müller",
            "")) {
      assertThat(LookAlikes.settled(text)).isEqualTo(text);
      assertThat(LookAlikes.isMixed(text)).isFalse();
    }
  }

  @Test
  void keeps_the_length_and_the_capitals() {
    String mixed = "\u0410LPHA \u0441afe";
    assertThat(LookAlikes.settled(mixed)).isEqualTo("ALPHA cafe");
    assertThat(Normalizer.key(mixed)).isEqualTo("alpha cafe");
  }
}
