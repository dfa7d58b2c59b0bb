package org.khabar.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabar.model.Channel;
import org.khabar.model.Event;
import org.khabar.model.EventType;
import org.khabar.model.Reading;
import org.khabar.model.Statement;
import org.khabar.model.Status;

/** Where a clause, a verb or what was said begins and ends, and how real what is told is. */
class ClauseShapesTest {
  private static List<String> said(String language, String text) {
    Reading reading = TextUnderTest.reading(language, text);
    return reading.statements().stream()
        .map(s -> s.speaker() + ": " + s.content().map(c -> c.of(text)).orElse(""))
        .toList();
  }

  private static List<String> speakers(String language, String text) {
    return TextUnderTest.reading(language, text).statements().stream()
        .map(Statement::speaker)
        .toList();
  }

  @Test
  void the_first_part_of_a_german_verb_is_no_part_of_what_was_said() {
    assertThat(said("de", "Kenia kündigte neue Sanktionen gegen Russland an."))
        .containsExactly("kenya: neue Sanktionen gegen Russland");
    assertThat(said("de", "Kenia kündigte den Vertrag.")).isEmpty();
  }

  @Test
  void a_german_relative_clause_is_stepped_over() {
    assertThat(speakers("de", "William Ruto, der am Montag nach Kiew reiste, sagte, er sei froh."))
        .containsExactly("william-ruto");
  }

  @Test
  void nobody_in_the_dative_speaks() {
    assertThat(speakers("de", "Dem Minister drohte Kenia mit Sanktionen."))
        .doesNotContain("a minister");
  }

  @Test
  void a_quoted_name_is_no_quotation() {
    assertThat(said("ru", "Лидер «Зари» Михаил Орлов заявил, что уйдёт."))
        .containsExactly("mikhail-orlov: уйдёт");
  }

  @Test
  void a_plural_verb_has_no_single_subject() {
    assertThat(TextUnderTest.events("ru", "Шаталова задержали в Москве.", EventType.COERCE))
        .allSatisfy(e -> assertThat(e.actors()).isEmpty());
  }

  @Test
  void what_was_said_follows_the_verb_where_a_clause_goes_before() {
    assertThat(said("en", "Speaking in Iowa on Monday, William Ruto said the fight had begun."))
        .containsExactly("william-ruto: the fight had begun");
  }

  @Test
  void listeners_are_no_part_of_what_was_said() {
    assertThat(said("en", "William Ruto told Emmanuel Macron the border would open."))
        .containsExactly("william-ruto: the border would open");
  }

  @Test
  void a_list_of_deeds_has_one_subject() {
    assertThat(
            TextUnderTest.events(
                "en",
                "Kenya has imposed sanctions on Uganda, closed the border and threatened war.",
                EventType.THREATEN))
        .allSatisfy(e -> assertThat(e.actors()).containsExactly("kenya"));
  }

  @Test
  void what_is_demanded_has_not_happened() {
    assertThat(
            TextUnderTest.events(
                "en",
                "Kenya demanded that Uganda withdraw its troops from the border.",
                EventType.RETREAT))
        .isNotEmpty()
        .allSatisfy(e -> assertThat(e.status()).isEqualTo(Status.HYPOTHETICAL));
  }

  @Test
  void the_talks_in_which_something_is_demanded_were_held() {
    assertThat(
            TextUnderTest.events(
                "sw",
                "Katika mazungumzo ya Jumatatu, William Ruto alimtaka Yoweri Museveni kufungua"
                    + " mpaka.",
                EventType.CONSULT))
        .isNotEmpty()
        .allSatisfy(e -> assertThat(e.status()).isEqualTo(Status.HELD));
  }

  @Test
  void an_event_is_told_by_its_day() {
    assertThat(
            TextUnderTest.events(
                "en",
                "William Ruto met Yoweri Museveni in Nairobi on Monday evening.",
                EventType.CONSULT))
        .isNotEmpty()
        .allSatisfy(e -> assertThat(e.date().orElse("")).doesNotContain("T"));
  }

  @Test
  void the_subject_of_a_second_clause_may_stand_behind_na() {
    assertThat(speakers("sw", "Kenya ilikataa mpango huo, na Uganda ilisema kuwa itajibu."))
        .contains("uganda");
  }

  @Test
  void what_a_past_verb_tells_was_held_whatever_day_stands_beside_it() {
    List<Event> events =
        TextUnderTest.events(
            "en", "Kenya and Ghana held talks before 10 May 2099 in Geneva.", EventType.CONSULT);

    assertThat(events).hasSize(1);
    assertThat(events.getFirst().status()).isEqualTo(Status.HELD);
    assertThat(events.getFirst().date()).isEmpty();
  }

  @Test
  void a_day_before_a_further_verb_belongs_to_the_verb_before_it() {
    assertThat(
            TextUnderTest.events(
                "en",
                "William Ruto met Yoweri Museveni in Nairobi on 4 March 2022 to discuss extending"
                    + " the contract that ends in 2024.",
                EventType.CONSULT))
        .anySatisfy(e -> assertThat(e.date()).hasValue("2022-03-04"));
    assertThat(
            TextUnderTest.events(
                "en",
                "William Ruto and Yoweri Museveni met in Nairobi on 4 March 2022 and signed an"
                    + " agreement.",
                EventType.CONSULT))
        .anySatisfy(e -> assertThat(e.date()).hasValue("2022-03-04"));
  }

  @Test
  void a_verb_that_means_a_call_tells_the_channel() {
    assertThat(
            TextUnderTest.events(
                "de", "William Ruto hat mit Yoweri Museveni telefoniert.", EventType.CONSULT))
        .anySatisfy(e -> assertThat(e.channel()).hasValue(Channel.PHONE));
  }
}
