package org.khabar.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabar.model.Event;
import org.khabar.model.EventType;
import org.khabar.model.Status;

/** Deeds that headlines, speakers and sports pages tell of: which are told, whose, how real. */
class ToldDeedsTest {
  private static List<Event> events(String language, String text) {
    return TextUnderTest.reading(language, text).events();
  }

  private static List<Event> events(String language, String text, EventType type) {
    return TextUnderTest.events(language, text, type);
  }

  @Test
  void the_present_of_a_headline_tells_what_has_happened() {
    assertThat(events("en", "Kenya accuses Uganda of smuggling", EventType.ACCUSE))
        .extracting(Event::status)
        .containsExactly(Status.HELD);
    assertThat(events("en", "Kenya accuses Uganda of smuggling.", EventType.ACCUSE))
        .extracting(Event::status)
        .containsExactly(Status.ONGOING);
  }

  @Test
  void an_infinitive_announces() {
    assertThat(events("en", "Kenya to send doctors to Sudan", EventType.AID))
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.status()).isEqualTo(Status.SCHEDULED);
              assertThat(e.actors()).containsExactly("kenya");
              assertThat(e.recipients()).containsExactly("sudan");
            });
  }

  @Test
  void what_a_speaker_would_do_to_somebody_is_a_threat() {
    assertThat(events("en", "Kenya said it would bomb Uganda."))
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.type()).isEqualTo(EventType.THREATEN);
              assertThat(e.actors()).containsExactly("kenya");
              assertThat(e.recipients()).containsExactly("uganda");
            });
    assertThat(events("en", "Kenya said Sudan would bomb Uganda.", EventType.THREATEN)).isEmpty();
  }

  @Test
  void an_unnamed_minister_accuses_and_is_accused_for_the_state() {
    assertThat(events("en", "A Kenyan minister accused Ugandan officials of smuggling."))
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.actors()).containsExactly("kenya");
              assertThat(e.recipients()).containsExactly("uganda");
            });
    assertThat(events("en", "A former Kenyan minister accused Uganda of smuggling."))
        .singleElement()
        .satisfies(e -> assertThat(e.actors()).doesNotContain("kenya"));
  }

  @Test
  void nobody_is_attacked_in_a_game() {
    assertThat(events("en", "The midfielder shot past the goalkeeper.")).isEmpty();
    assertThat(events("en", "The coach demanded more of his players.")).isEmpty();
    assertThat(events("en", "The soldier shot the goalkeeper.", EventType.ASSAULT)).hasSize(1);
  }

  @Test
  void a_government_that_others_back_acts_itself() {
    assertThat(events("en", "The UN-backed government rejected the offer."))
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.type()).isEqualTo(EventType.REJECT);
              assertThat(e.actors()).doesNotContain("united-nations");
            });
  }

  @Test
  void arms_of_a_state_strike_the_state_where_they_hit() {
    assertThat(events("en", "Ugandan drones struck an oil refinery in Kenya's Nakuru region."))
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.actors()).containsExactly("uganda");
              assertThat(e.recipients()).containsExactly("kenya");
            });
  }

  @Test
  void a_plan_is_ruled_out_and_a_cause_is_not() {
    assertThat(events("en", "Kenya's president ruled out talks with Uganda.", EventType.REJECT))
        .hasSize(1);
    assertThat(events("en", "Kenya's president ruled out an attack.", EventType.REJECT)).isEmpty();
  }

  @Test
  void it_is_the_body_named_before_and_not_who_accuses() {
    assertThat(
            events(
                "en", "Niger suspended the BBC, accusing it of spreading lies.", EventType.ACCUSE))
        .singleElement()
        .satisfies(e -> assertThat(e.recipients()).containsExactly("bbc"));
  }

  @Test
  void about_so_many_people_act() {
    assertThat(events("en", "About 400 prisoners went on hunger strike.", EventType.PROTEST))
        .hasSize(1);
  }

  @Test
  void participles_do_nothing() {
    assertThat(events("en", "Relatives of kidnapped soldiers marched in Bogota."))
        .extracting(Event::type)
        .containsExactly(EventType.PROTEST);
    assertThat(events("en", "Militants linked to Islamic State have killed ten civilians."))
        .singleElement()
        .satisfies(e -> assertThat(e.actors()).isNotEmpty());
  }

  @Test
  void who_declines_to_comment_refuses_nobody_anything() {
    assertThat(events("en", "The Kenyan government declined to comment.")).isEmpty();
    assertThat(events("en", "The Kenyan government declined to resign.", EventType.REJECT))
        .hasSize(1);
  }

  @Test
  void the_day_of_an_inserted_clause_is_not_that_of_the_sentence() {
    assertThat(
            events(
                "en",
                "France, which withdrew its troops in December 2020, condemned the attack.",
                EventType.ACCUSE))
        .singleElement()
        .satisfies(e -> assertThat(e.date()).isEmpty());
  }
}
