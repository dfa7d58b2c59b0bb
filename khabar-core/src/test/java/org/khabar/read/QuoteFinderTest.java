package org.khabar.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabar.model.Span;

class QuoteFinderTest {
  private static List<String> quotes(String text) {
    return QuoteFinder.find(text, new Span(0, text.length())).stream()
        .map(s -> s.of(text))
        .toList();
  }

  @Test
  void finds_quotations_in_every_style_of_marks() {
    assertThat(quotes("Alisema \"tutakuja\" leo.")).containsExactly("tutakuja");
    assertThat(quotes("قال “سنعود” و«سننتصر»")).containsExactly("سنعود", "سننتصر");
    assertThat(quotes("Er sagte: „Wir kommen“ und ging.")).containsExactly("Wir kommen");
    assertThat(quotes("他说「我们来」。")).containsExactly("我们来");
  }

  @Test
  void keeps_the_outermost_of_nested_quotations() {
    assertThat(quotes("گفت: «او گفت «نه» و رفت»")).containsExactly("او گفت «نه» و رفت");
  }

  @Test
  void takes_an_unclosed_quotation_to_run_to_the_end_of_the_paragraph() {
    assertThat(quotes("Alisema: “tutakuja kesho.")).containsExactly("tutakuja kesho.");
  }

  @Test
  void does_not_take_apostrophes_for_marks() {
    assertThat(quotes("ng'ombe wa Asha's")).isEmpty();
  }

  @Test
  void tells_single_marks_from_apostrophes() {
    assertThat(quotes("‘Hands off our boats,’ she said.")).containsExactly("Hands off our boats,");
    assertThat(quotes("The ports’ union said ‘it’s over’ and left.")).containsExactly("it’s over");
    assertThat(quotes("He said 'we won' twice.")).containsExactly("we won");
  }

  @Test
  void takes_a_plural_inside_single_marks() {
    assertThat(quotes("‘The drivers’ union is wrong,’ she said."))
        .containsExactly("The drivers’ union is wrong,");
  }

  @Test
  void opens_nothing_with_a_mark_that_nothing_closes() {
    assertThat(quotes("'Abd al-Karim left in the '90s, and rock 'n roll with him.")).isEmpty();
  }

  @Test
  void cuts_out_what_the_paper_itself_says_in_between() {
    assertThat(quotes("«Мы останемся, — сказал Лавров. — Мост наш»."))
        .containsExactly("Мы останемся", "Мост наш");
    assertThat(quotes("«Мост — это дорога»")).containsExactly("Мост — это дорога");
  }

  @Test
  void goes_on_over_paragraphs_up_to_the_mark_that_closes() {
    assertThat(ofLines("\"The dam broke.\nWe ran.\nAll of us,\" she said. \"At night.\""))
        .containsExactly("The dam broke.\nWe ran.\nAll of us,", "At night.");
    assertThat(ofLines("“The dam broke.\n“We ran,” she said."))
        .containsExactly("The dam broke.\n“We ran,");
    assertThat(ofLines("“The dam broke.\nShe said “no” twice."))
        .containsExactly("The dam broke.", "no");
  }

  @Test
  void opens_nothing_with_a_mark_behind_the_end_of_words() {
    assertThat(quotes("We ran,\" she said.")).isEmpty();
  }

  private static List<String> ofLines(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n")) {
      lines.add(new Span(start, start + line.length()));
      start += line.length() + 1;
    }
    return QuoteFinder.find(text, lines).stream().map(s -> s.of(text)).toList();
  }
}
