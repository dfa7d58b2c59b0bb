package org.khabar.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabar.model.Event;
import org.khabar.model.EventType;
import org.khabar.model.Statement;

/** Who speaks without a name: bodies of states that no list has, and people told by their kind. */
class UnnamedVoicesTest {
  private static List<String> speakers(String language, String text) {
    return TextUnderTest.reading(language, text).statements().stream()
        .map(Statement::speaker)
        .toList();
  }

  @Test
  void a_body_of_an_unlisted_state_is_named_after_it() {
    assertThat(
            speakers(
                "en",
                "Marovia's health ministry warned that cholera was spreading."
                    + " The Marovian army said it had lost nobody."
                    + " Marovia's embassy in Harare said that it was open."))
        .containsExactly("marovia-ministry-of-health", "marovia-armed-forces", "marovia-embassy");
    assertThat(
            speakers(
                "es",
                "Tavoria cerró su frontera con Kalmoria."
                    + " La policía kalmoriana anunció que había detenido a dos hombres."))
        .containsExactly("kalmoria-police");
    assertThat(
            speakers(
                "de",
                "Die Grenze zu Kalmoria ist zu."
                    + " Die kalmorische Polizei teilte mit, sie habe zwei Männer festgenommen."))
        .containsExactly("kalmoria-police");
  }

  @Test
  void an_adjective_with_a_capital_is_enough_where_the_place_is_never_named() {
    assertThat(
            speakers("en", "The Dostrian foreign ministry said that the border would stay closed."))
        .containsExactly("dostrian-ministry-of-foreign-affairs");
  }

  @Test
  void a_description_keeps_what_kind_of_people_they_are() {
    assertThat(
            speakers(
                "en",
                "A customs official said that lorries were waiting."
                    + " Diplomatic sources said that talks would go on."
                    + " The regional prosecutor said that the inquiry would take months."))
        .containsExactly("a customs official", "diplomatic sources", "the regional prosecutor");
    assertThat(speakers("sw", "Ofisa mmoja wa forodha alisema kuwa mpaka umefungwa."))
        .containsExactly("a customs official");
  }

  @Test
  void who_is_somebodys_is_told_with_the_name() {
    assertThat(speakers("en", "Putin's lawyer said that the trial would be long."))
        .containsExactly("a lawyer of Vladimir Putin");
  }

  @Test
  void a_bare_word_for_a_body_or_person_means_the_last_one_it_fits() {
    assertThat(
            speakers(
                "en",
                "The Karvel Nurses' Union began a strike. The union said that nobody had been paid."))
        .containsExactly("karvel-nurses-union");
    assertThat(
            speakers(
                "en",
                "Archbishop Samuel Okoro urged calm. The cleric said that blood had been shed."))
        .containsExactly("samuel-okoro", "samuel-okoro");
    assertThat(
            speakers(
                "en",
                "Ethiopia's water minister, Seleshi Bekele, said that the dam was safe."
                    + " His Sudanese counterpart, Yasir Abbas, disagreed."
                    + " The Sudanese minister said that nobody had been told."))
        .contains("yasir-abbas")
        .doesNotContain("the Sudanese minister");
  }

  @Test
  void whoever_stands_beside_a_plain_verb_of_saying_speaks() {
    assertThat(
            speakers(
                "en",
                "The thrift, based in Ohio, said the loans had been sold."
                    + " The locksmith said that the door was new."
                    + " \u201CBring candles,\u201D says the chandler."))
        .hasSize(3)
        .noneMatch(String::isEmpty);
    assertThat(
            speakers(
                "en",
                "The river said nothing to the reeds."
                    + " The house said to be haunted was sold."
                    + " The minister said nothing about the plan."))
        .isEmpty();
  }

  @Test
  void a_call_in_which_something_is_said_is_a_call() {
    assertThat(
            TextUnderTest.reading(
                    "en",
                    "Joe Biden told Vladimir Putin in a telephone call on Thursday that the border"
                        + " would stay closed.")
                .events())
        .anySatisfy(
            event -> {
              assertThat(event.type()).isEqualTo(EventType.CONSULT);
              assertThat(event.actors()).containsExactly("joe-biden", "vladimir-putin");
            });
  }

  @Test
  void a_gerund_goes_on_with_a_deed_and_a_preposition_does_not() {
    assertThat(types("en", "Rebels attacked the village, killing two soldiers."))
        .containsOnly(EventType.ASSAULT);
    assertThat(
            types(
                "fr",
                "Joe Biden et Vladimir Poutine s'\u00E9taient parl\u00E9 au t\u00E9l\u00E9phone,"
                    + " pendant une heure."))
        .containsOnly(EventType.CONSULT);
  }

  @Test
  void one_resident_is_nobody_named_before_and_a_verb_in_the_plural_has_several() {
    assertThat(
            speakers(
                "de",
                "„Es war laut“, sagte Nachbarin Helga Moorfeld."
                    + " „Das stimmt nicht“, rief eine Anwohnerin."
                    + " Anwohner fordern einen Abriss."))
        .containsExactly("helga-moorfeld", "a resident", "residents");
  }

  private static List<EventType> types(String language, String text) {
    return TextUnderTest.reading(language, text).events().stream().map(Event::type).toList();
  }
}
