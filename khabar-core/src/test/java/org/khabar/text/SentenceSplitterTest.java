package org.khabar.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabar.model.Span;

class SentenceSplitterTest {
  private static List<String> sentences(String text) {
    return new SentenceSplitter("dkt"::equals, "januar"::equals)
        .split(TestTexts.tokenizer().tokenize(text, new Span(0, text.length()))).stream()
            .map(s -> s.getFirst().span().union(s.getLast().span()).of(text))
            .toList();
  }

  @Test
  void ends_after_the_marks_that_close_a_quotation() {
    assertThat(sentences("\"Tutakuja.\" Kisha akaondoka."))
        .containsExactly("\"Tutakuja.\"", "Kisha akaondoka.");
    assertThat(sentences("قال: “سنعود”. ثم غادر.")).containsExactly("قال: “سنعود”.", "ثم غادر.");
  }

  @Test
  void does_not_end_after_initials_and_abbreviations() {
    assertThat(sentences("Dkt. Asha na J. Juma walikuja.")).hasSize(1);
  }

  @Test
  void ends_after_an_abbreviation_before_a_word_that_opens_sentences() {
    SentenceSplitter splitter = new SentenceSplitter("inc"::equals, w -> false, "the"::equals);
    String text = "He sold Acme Inc. The price fell. He left Acme Inc. Berlin.";
    assertThat(splitter.split(TestTexts.tokenizer().tokenize(text, new Span(0, text.length()))))
        .hasSize(3);
  }

  @Test
  void takes_some_words_for_abbreviations_before_a_number_alone() {
    SentenceSplitter splitter =
        new SentenceSplitter("no"::equals, w -> false, w -> false, "no"::equals);
    String text = "He stayed in room No. 5. She said no. Talks went on.";
    assertThat(splitter.split(TestTexts.tokenizer().tokenize(text, new Span(0, text.length()))))
        .hasSize(3);
  }

  @Test
  void takes_a_number_with_a_full_stop_before_a_month_for_an_ordinal() {
    assertThat(sentences("Sie trafen sich am 3. Januar 2022. Er kam.")).hasSize(2);
    assertThat(sentences("Es waren 3. Danach gingen sie.")).hasSize(2);
  }

  @Test
  void does_not_end_inside_numbers_or_before_small_letters() {
    assertThat(sentences("Bei ni 4.5 kwa kilo. ndiyo")).hasSize(1);
  }

  @Test
  void goes_on_when_a_quoted_question_is_followed_by_a_comma() {
    assertThat(sentences("\"Je, mtakuja?\", aliuliza Asha.")).hasSize(1);
  }

  @Test
  void knows_the_marks_of_other_scripts() {
    assertThat(sentences("چرا رفتید؟ نمی‌دانم.")).hasSize(2);
    assertThat(sentences("他来了。他走了。")).hasSize(2);
  }

  @Test
  void goes_on_when_a_dash_and_small_letters_follow_an_exclamation() {
    assertThat(sentences("«Мост наш!» — сказал он.")).hasSize(1);
    assertThat(sentences("«Мост наш!» — Лавров уехал.")).hasSize(2);
  }
}
