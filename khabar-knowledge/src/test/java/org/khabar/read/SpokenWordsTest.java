package org.khabar.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabar.model.Reading;
import org.khabar.model.StatementForm;

/** Which words of a sentence are what somebody said, and which are its author's. */
class SpokenWordsTest {
  private static List<String> said(String text) {
    return TextUnderTest.reading("en", text).statements().stream()
        .map(s -> s.speaker() + ": " + s.content().map(c -> c.of(text)).orElse(""))
        .toList();
  }

  @Test
  void stand_on_both_sides_of_their_report() {
    assertThat(said("The talks, Joe Biden said, would fail."))
        .containsExactly("joe-biden: The talks, Joe Biden said, would fail");
    assertThat(said("If the strike goes on, Joe Biden said, the army will drive the trains."))
        .hasSize(1)
        .first()
        .asString()
        .endsWith("the army will drive the trains");
  }

  @Test
  void are_all_quoted_where_only_their_report_is_not() {
    Reading reading =
        TextUnderTest.reading("en", "“We are ready,” Joe Biden said, “but we will wait.”");
    assertThat(reading.statements())
        .extracting(s -> s.form())
        .containsExactly(StatementForm.DIRECT);
  }

  @Test
  void hold_both_halves_of_a_condition() {
    String text = "“If they cross the river,” Joe Biden said, “we will answer with fire.”";
    assertThat(TextUnderTest.reading("en", text).conditions())
        .extracting(c -> c.when().of(text), c -> c.then().orElseThrow().of(text))
        .containsExactly(tuple("If they cross the river", "we will answer with fire"));
  }

  @Test
  void are_not_when_they_were_said() {
    assertThat(said("On Monday, Joe Biden said, talks would go on."))
        .noneMatch(s -> s.contains("On Monday"));
  }

  @Test
  void end_before_a_report_of_another() {
    assertThat(said("Joe Biden said the war would end, and Olaf Scholz warned that it would not."))
        .containsExactly("joe-biden: the war would end", "olaf-scholz: it would not");
    assertThat(said("Joe Biden said the war would end; Olaf Scholz denied it."))
        .first()
        .isEqualTo("joe-biden: the war would end");
  }

  @Test
  void end_before_the_next_report_of_their_speaker() {
    assertThat(said("Joe Biden disputed that figure, arguing that the war would end."))
        .containsExactly("joe-biden: that figure", "joe-biden: the war would end");
  }

  @Test
  void end_before_a_word_that_takes_all_of_it_up() {
    assertThat(said("Joe Biden said the border would close, a move that angered Kenya."))
        .containsExactly("joe-biden: the border would close");
  }

  @Test
  void end_with_their_relative_clause() {
    assertThat(said("Joe Biden, who calls the war “a mistake,” left for Geneva."))
        .allMatch(s -> !s.contains("Geneva"));
  }

  @Test
  void begin_with_the_noun_that_holds_them() {
    assertThat(said("Joe Biden rejected a claim that the war would end."))
        .containsExactly("joe-biden: a claim that the war would end");
  }

  @Test
  void need_no_that() {
    assertThat(said("Joe Biden believes the war will end."))
        .containsExactly("joe-biden: the war will end");
  }

  @Test
  void begin_before_quoted_words_amid_them() {
    assertThat(said("Joe Biden called the plan “a mistake.”"))
        .first()
        .asString()
        .startsWith("joe-biden: the plan “a mistake");
    assertThat(said("Joe Biden dismissed the reports as “gossip.”"))
        .first()
        .asString()
        .startsWith("joe-biden: the reports as “gossip");
  }

  @Test
  void are_those_of_whom_others_quote() {
    assertThat(said("Vladimir Putin was quoted by Reuters as saying that talks had failed."))
        .containsExactly("vladimir-putin: talks had failed");
  }

  @Test
  void are_of_the_subject_before_a_participle() {
    assertThat(said("Sergei Lavrov, arriving in Geneva, said the war would end."))
        .containsExactly("sergei-lavrov: the war would end");
  }
}
