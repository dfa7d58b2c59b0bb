package org.khabar.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Who speaks where the cue alone does not tell, and where what is said or supposed ends. */
class SpeechInContextTest {
  /** "speaker act" of each statement, in text order of the cues. */
  private static List<String> said(String language, String text) {
    return TextUnderTest.reading(language, text).statements().stream()
        .map(s -> s.speaker() + " " + s.act().name().toLowerCase(Locale.ROOT))
        .toList();
  }

  private static List<String> contents(String text) {
    return TextUnderTest.reading("en", text).statements().stream()
        .flatMap(s -> s.content().stream())
        .map(span -> span.of(text))
        .toList();
  }

  private static List<String> halves(String language, String text) {
    return TextUnderTest.reading(language, text).conditions().stream()
        .map(c -> c.when().of(text) + " -> " + c.then().map(t -> t.of(text)).orElse(""))
        .toList();
  }

  @Test
  void gives_a_verb_behind_and_the_subject_of_the_verb_before() {
    assertThat(said("en", "Olaf Scholz met Vladimir Putin and warned that war would be costly."))
        .containsExactly("olaf-scholz warn");
    assertThat(said("sw", "Vladimir Putin alikutana na Joe Biden na kusema kuwa vita vitaisha."))
        .containsExactly("vladimir-putin say");
  }

  @Test
  void gives_a_gerund_the_subject_of_the_main_clause() {
    assertThat(said("en", "Joe Biden left for Geneva, saying that talks would go on."))
        .containsExactly("joe-biden say");
    assertThat(said("sw", "Joe Biden aliondoka, akisema kuwa mazungumzo yataendelea."))
        .containsExactly("joe-biden say");
  }

  @Test
  void steps_over_relative_clauses() {
    assertThat(said("en", "Joe Biden, who met Olaf Scholz on Monday, said that the war would end."))
        .containsExactly("joe-biden say");
  }

  @Test
  void finds_whom_a_pronoun_means_in_its_sentence_and_before() {
    assertThat(
            said(
                "en",
                "Joe Biden set the tone when he said that talks would go on. Russia denied it."
                    + " Olaf Scholz left for Moscow. He said that he was ready."))
        .containsExactly("joe-biden say", "russia deny", "olaf-scholz say");
  }

  @Test
  void takes_no_first_person_for_another_speaker() {
    assertThat(said("en", "\"I say that Joe Biden is wrong,\" said Olaf Scholz."))
        .containsExactly("olaf-scholz say");
  }

  @Test
  void ends_what_is_said_where_the_speaker_says_another_thing() {
    assertThat(
            contents("Joe Biden said that talks had failed and warned that the border would shut."))
        .containsExactly("talks had failed", "the border would shut");
  }

  @Test
  void leaves_out_what_is_only_supposed() {
    assertThat(said("en", "Joe Biden warned that gas would stop unless Russia apologised."))
        .containsExactly("joe-biden warn");
  }

  @Test
  void parts_the_halves_of_conditions_in_either_order() {
    assertThat(halves("en", "Joe Biden said that if Russia attacks, sanctions will follow."))
        .containsExactly("if Russia attacks -> sanctions will follow");
    assertThat(halves("en", "Joe Biden said that sanctions would follow if Russia attacked."))
        .containsExactly("if Russia attacked -> sanctions would follow");
    assertThat(
            halves("en", "Joe Biden promised to send aid as long as Russia keeps the ceasefire."))
        .containsExactly("as long as Russia keeps the ceasefire -> to send aid");
    assertThat(halves("fa", "جو بایدن گفت اگر روسیه حمله کند تحریم‌ها ادامه خواهد یافت."))
        .containsExactly("اگر روسیه حمله کند -> تحریم‌ها ادامه خواهد یافت");
  }

  @Test
  void takes_no_question_and_no_circumstance_for_a_condition() {
    assertThat(halves("sw", "Akiwa Nairobi, Joe Biden alisema kuwa mazungumzo yataendelea."))
        .isEmpty();
    assertThat(halves("en", "Russia sees it otherwise, Joe Biden said.")).isEmpty();
  }

  @Test
  void describes_several_as_several_whatever_else_their_word_can_mean() {
    assertThat(
            TextUnderTest.reading(
                    "sw", "Olaf Scholz aliwaonya wanajeshi wa Urusi kuwa vita si suluhu.")
                .statements())
        .extracting(s -> s.addressee().orElse(""))
        .containsExactly("Russian soldiers");
  }

  @Test
  void a_verb_behind_a_demonstrative_tells_what_a_source_says() {
    assertThat(
            TextUnderTest.reading(
                    "sw", "Mkutano huo ulifanyika mjini Kampala, kwa mujibu wa polisi.")
                .statements())
        .singleElement()
        .satisfies(s -> assertThat(s.content()).isPresent());
  }
}
