package org.khabar.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether all of what was said is found and nothing of its report, and whose it is. */
class WholeSpeechTest {
  private static List<String> contents(String text) {
    return TextUnderTest.reading("en", text).statements().stream()
        .flatMap(s -> s.content().stream())
        .map(span -> span.of(text))
        .toList();
  }

  private static List<String> speakers(String text) {
    return TextUnderTest.reading("en", text).statements().stream().map(s -> s.speaker()).toList();
  }

  @Test
  void keeps_what_two_commas_set_off_amid_it() {
    assertThat(contents("Kenya argued that most, but not all, of the letters are forged."))
        .containsExactly("most, but not all, of the letters are forged");
    assertThat(contents("Kenya noted that prices, above all those of maize, had fallen."))
        .containsExactly("prices, above all those of maize, had fallen");
    assertThat(contents("Vladimir Putin said the envoy, who is 60, had been ill."))
        .containsExactly("the envoy, who is 60, had been ill");
  }

  @Test
  void ends_before_the_report_that_closes_the_sentence() {
    assertThat(contents("Norway is considering whether to leave, the minister told parliament."))
        .contains("whether to leave");
    assertThat(contents("The plan will fail, said Vladimir Putin, a professor in Kenya."))
        .containsExactly("The plan will fail");
  }

  @Test
  void begins_behind_a_source_that_is_set_off() {
    assertThat(contents("Reuters had reported, citing two officials, that Putin would leave."))
        .contains("Putin would leave");
  }

  @Test
  void takes_a_pronoun_that_closes_what_is_said_for_nobody_in_it() {
    assertThat(speakers("Vladimir Putin said war was near. Joe Biden sleeps well, he added."))
        .containsExactly("vladimir-putin", "vladimir-putin");
  }

  @Test
  void tells_who_does_not_believe_a_thing() {
    assertThat(speakers("Kenya does not expect that the war will end.")).containsExactly("kenya");
    assertThat(speakers("Kenya did not say that the war would end.")).isEmpty();
  }

  @Test
  void takes_no_compound_for_a_verb() {
    assertThat(speakers("Vladimir Putin left with a life-threatening wound.")).isEmpty();
  }

  @Test
  void does_not_cut_an_arabic_quotation_at_an_and_inside_it() {
    String text = "وصف بوتين المحادثات بأنها «صريحة وبناءة»، مؤكدا أنها ستعود.";
    assertThat(
            TextUnderTest.reading("ar", text).statements().stream()
                .flatMap(s -> s.content().stream())
                .map(span -> span.of(text)))
        .contains("صريحة وبناءة");
  }

  @Test
  void takes_the_latter_for_who_was_named_last() {
    String text = "التقى بوتين بايدن. وأضاف الأخير أن الأمر انتهى.";
    assertThat(TextUnderTest.reading("ar", text).statements().stream().map(s -> s.speaker()))
        .containsExactly("joe-biden");
  }

  @Test
  void tells_the_words_of_one_quotation_once() {
    String text =
        "„Der Plan gilt“, sagte Wladimir Putin. „Wir bleiben dabei. Das Geld liegt bereit.“";
    assertThat(
            TextUnderTest.reading("de", text).statements().stream()
                .flatMap(s -> s.content().stream())
                .map(span -> span.of(text)))
        .containsExactly("Der Plan gilt", "Wir bleiben dabei. Das Geld liegt bereit.");
  }

  @Test
  void takes_who_stands_before_a_quotation_of_several_sentences_for_its_speaker() {
    String text = "Joe Biden sustu. Vladimir Putin, \"Plan geçerlidir. Para hazırdır\" dedi.";
    assertThat(TextUnderTest.reading("tr", text).statements().stream().map(s -> s.speaker()))
        .containsExactly("vladimir-putin");
  }
}
