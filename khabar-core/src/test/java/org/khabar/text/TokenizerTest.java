package org.khabar.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.khabar.model.Span;

class TokenizerTest {
  private static List<String> words(String text) {
    return TestTexts.words(TestTexts.tokenizer(), text);
  }

  @Test
  void cuts_a_date_from_the_word_it_is_glued_to() {
    assertThat(words("31 Desemba 2021Katika")).containsExactly("31", "Desemba", "2021", "Katika");
    assertThat(words("مرز۱۰-دی-۱۴۰۰")).containsExactly("مرز", "۱۰", "-", "دی", "-", "۱۴۰۰");
  }

  @Test
  void keeps_short_abbreviations_with_their_number() {
    assertThat(words("M23 na G20")).containsExactly("M23", "na", "G20");
  }

  @Test
  void keeps_apostrophes_inside_words_and_cuts_the_english_genitive() {
    assertThat(words("ng'ombe wa Asha's")).containsExactly("ng'ombe", "wa", "Asha", "'s");
  }

  @Test
  void cuts_elided_articles_where_the_language_has_them() {
    Tokenizer french = TestTexts.tokenizer(Map.of("elision", "true"));
    assertThat(TestTexts.words(french, "l'Ukraine")).containsExactly("l'", "Ukraine");
  }

  @Test
  void keeps_groups_of_digits_together() {
    assertThat(words("7,176,141 na 43.5. 1 000"))
        .containsExactly("7,176,141", "na", "43.5", ".", "1", "000");
  }

  @Test
  void joins_prefixes_that_lost_their_half_space() {
    Tokenizer persian = TestTexts.tokenizer(Map.of("joinNext", "می نمی", "joinPrevious", "ها های"));
    assertThat(TestTexts.words(persian, "او می رود تا کتاب های نو"))
        .containsExactly("او", "می رود", "تا", "کتاب های", "نو");
    assertThat(persian.tokenize("می رود", new Span(0, 6)).getFirst().key()).isEqualTo("میرود");
  }

  @Test
  void folds_spellings_that_mean_the_same() {
    assertThat(Normalizer.key("كتابي")).isEqualTo(Normalizer.key("کتابی"));
    assertThat(Normalizer.key("می\u200Cرود")).isEqualTo("میرود");
    assertThat(Normalizer.key("أُوكرانيا")).isEqualTo(Normalizer.key("اوکرانیا"));
    assertThat(Normalizer.key("٣١")).isEqualTo("31");
  }

  @Test
  void carries_positions_of_a_key_back_to_the_text() {
    String surface = "می\u200Cرود";
    assertThat(Normalizer.surfaceLength(surface, 2)).isEqualTo(3);
    assertThat(Normalizer.surfaceLength(surface, 5)).isEqualTo(surface.length());
  }

  @Test
  void gives_spans_in_order_inside_any_text() {
    Random random = new Random(7);
    String alphabet = "abZ أبجدپ\u200C\u200F۱٢3.,'\"«»-\uD83D\uDE00\uD800 \n\t้กข中文";
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < random.nextInt(1, 40); i++) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      int end = 0;
      String all = text.toString();
      for (Token token : TestTexts.tokenizer().tokenize(all, new Span(0, all.length()))) {
        assertThat(token.span().start()).isGreaterThanOrEqualTo(end);
        assertThat(token.span().of(all)).isEqualTo(token.surface());
        assertThat(token.key()).isNotEmpty();
        end = token.span().end();
      }
    }
  }
}
