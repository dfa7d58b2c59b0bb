package org.khabar.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.model.EventType;
import org.khabar.model.Mention;

/** Where something was done, and how long those talked who then signed. */
class PlacesAndLengthsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Gunmen attacked a convoy near the town of Moyale in Kenya on Wednesday.",
        "en | Gunmen attacked a convoy on the road to Moyale in Kenya on Wednesday.",
        "en | Gunmen attacked a convoy south of Moyale on Wednesday.",
        "fr | Des hommes armés ont attaqué un convoi près de la ville de Moyale, au Kenya.",
        "es | Hombres armados atacaron un convoy en la carretera a Moyale.",
        "de | Bewaffnete griffen einen Konvoi nahe der Stadt Moyale in Kenia an.",
        "ru | Боевики атаковали колонну недалеко от города Мояле в Кении.",
        "uk | Бойовики атакували колону неподалік міста Мояле в Кенії.",
        "tr | Silahlı kişiler Moyale kenti yakınlarında bir konvoya saldırdı.",
        "ar | هاجم مسلحون قافلة على الطريق إلى مويالي.",
        "sw | Watu wenye silaha walishambulia msafara karibu na mji wa Moyale nchini Kenya."
      })
  void the_town_is_the_place_and_not_its_state(String language, String text) {
    assertThat(TextUnderTest.events(language, text, EventType.ASSAULT))
        .singleElement()
        .satisfies(e -> assertThat(e.place()).isPresent().isNotEqualTo("kenya"))
        .satisfies(e -> assertThat(e.place().orElseThrow()).startsWith("m"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Kenya and Uganda signed a truce in Entebbe on Wednesday after six hours of talks.",
        "de | Kenia und Uganda unterzeichneten nach sechsstündigen Gesprächen ein Abkommen.",
        "sw | Kenya na Uganda zilitia saini makubaliano baada ya mazungumzo ya saa sita.",
        "ar | وقعت كينيا وأوغندا اتفاقا بعد محادثات استمرت ست ساعات.",
        "fa | کنیا و اوگاندا پس از شش ساعت گفتگو توافقنامه‌ای امضا کردند.",
        "tr | Kenya ile Uganda, altı saat süren görüşmelerin ardından bir anlaşma imzaladı."
      })
  void whoever_signed_had_talked_so_long(String language, String text) {
    assertThat(TextUnderTest.events(language, text, EventType.CONSULT))
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.actors()).containsExactlyInAnyOrder("kenya", "uganda");
              assertThat(e.duration()).contains("PT6H");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | La Géorgie et l'Arménie ont signé un accord à Koutaïssi.",
        "de | Georgien und Armenien unterzeichneten in Kutaissi ein Abkommen.",
        "tr | Gürcistan ile Ermenistan Kutaysi'de bir anlaşma imzaladı."
      })
  void a_town_is_known_by_its_sound_where_its_state_is_told_of(String language, String text) {
    assertThat(TextUnderTest.reading(language, text).entities())
        .extracting(Mention::id)
        .contains("kutaisi");
  }

  @Test
  void two_surnames_of_known_people_are_the_name_of_another() {
    assertThat(TextUnderTest.reading("en", "Deng Lavrov said the road was closed.").entities())
        .extracting(Mention::id)
        .containsExactly("deng-lavrov");
    assertThat(TextUnderTest.reading("en", "Sergey Lavrov said the road was closed.").entities())
        .extracting(Mention::id)
        .containsExactly("sergei-lavrov");
  }

  @Test
  void a_party_before_a_verb_is_no_verb() {
    assertThat(
            TextUnderTest.events("en", "The Nile Front rebels signed a truce.", EventType.ASSAULT))
        .isEmpty();
  }
}
