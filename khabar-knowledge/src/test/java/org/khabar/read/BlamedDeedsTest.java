package org.khabar.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.model.Act;
import org.khabar.model.EventType;
import org.khabar.model.Statement;
import org.khabar.model.Status;

/** What somebody is accused of, what is condemned and what is denied: who did it to whom. */
class BlamedDeedsTest {
  private static Optional<String> target(String language, String text) {
    return TextUnderTest.reading(language, text).statements().stream()
        .filter(s -> s.act() == Act.ACCUSE)
        .findFirst()
        .flatMap(Statement::target);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Iran accused Israel of having killed two soldiers in Syria.",
        "ar | اتهمت إيران إسرائيل بمهاجمة سوريا.",
        "ar | اتهمت إيران إسرائيل بأنها هاجمت سوريا.",
        "sw | Iran iliituhumu Israel kwamba iliishambulia Syria.",
        "fa | ایران اسرائیل را متهم کرد که به سوریه حمله کرده است.",
        "ru | Иран обвинил Израиль в том, что он напал на Сирию.",
        "uk | Іран звинуватив Ізраїль у тому, що він напав на Сирію.",
        "fr | L'Iran a accusé Israël d'avoir attaqué la Syrie.",
        "de | Der Iran beschuldigte Israel, Syrien angegriffen zu haben."
      })
  void the_accused_did_what_they_are_accused_of(String language, String text) {
    assertThat(TextUnderTest.events(language, text, EventType.ASSAULT))
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.actors()).containsExactly("israel");
              assertThat(e.claimedBy()).contains("iran");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Chad blamed Sudan for the attack on the bridge.",
        "sw | Chad iliilaumu Sudan kwa shambulio dhidi ya daraja.",
        "ar | حملت تشاد السودان مسؤولية الهجوم على الجسر.",
        "de | Der Tschad machte den Sudan für den Angriff auf die Brücke verantwortlich.",
        "tr | Çad, köprüye düzenlenen saldırıdan Sudan'ı sorumlu tuttu."
      })
  void an_attack_that_somebody_is_blamed_for_is_told(String language, String text) {
    assertThat(TextUnderTest.events(language, text, EventType.ASSAULT))
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.actors()).containsExactly("sudan");
              assertThat(e.claimedBy()).contains("chad");
            });
  }

  @Test
  void what_somebody_is_said_to_prepare_has_not_been_done() {
    assertThat(
            TextUnderTest.events(
                "en", "Chad accused Sudan of preparing an invasion.", EventType.ASSAULT))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ar | أدانت الولايات المتحدة اعتقال روث مالوندا.",
        "sw | Marekani ililaani kukamatwa kwa Ruth Malunda.",
        "sw | Marekani ililaani shambulio la Urusi dhidi ya Ukraine.",
        "tr | ABD, Ruth Malunda'nın gözaltına alınmasını kınadı.",
        "fa | آمریکا بازداشت روت مالوندا را محکوم کرد."
      })
  void nobody_blames_the_victim(String language, String text) {
    assertThat(target(language, text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The United States condemned Russia's attack on Ukraine.",
        "ar | أدانت الولايات المتحدة هجوم روسيا على أوكرانيا.",
        "fa | آمریکا حمله روسیه به اوکراین را محکوم کرد.",
        "tr | ABD, Rusya'nın Ukrayna'ya saldırısını kınadı.",
        "de | Die USA verurteilten den Angriff Russlands auf die Ukraine."
      })
  void but_whoever_did_the_deed(String language, String text) {
    assertThat(target(language, text)).contains("russia");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Israel denied the attack on Syria.",
        "en | Israel denied that it had attacked Syria.",
        "ar | نفت إسرائيل مهاجمة سوريا.",
        "ar | نفت إسرائيل أنها هاجمت سوريا.",
        "fa | اسرائیل تکذیب کرد که به سوریه حمله کرده است."
      })
  void what_is_denied_is_told_as_denied(String language, String text) {
    assertThat(TextUnderTest.events(language, text, EventType.ASSAULT))
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.status()).isEqualTo(Status.DENIED);
              assertThat(e.recipients()).containsExactly("syria");
            });
  }

  @Test
  void who_is_seized_behind_after_is_told() {
    assertThat(
            TextUnderTest.events(
                "en",
                "Shops closed after Peter Malunda was arrested at his home.",
                EventType.COERCE))
        .singleElement()
        .satisfies(e -> assertThat(e.recipients()).containsExactly("peter-malunda"));
  }

  @Test
  void a_name_that_ends_a_sentence_belongs_to_the_office_before_it() {
    assertThat(
            TextUnderTest.events(
                "en", "Police arrested the opposition leader, Peter Malunda.", EventType.COERCE))
        .singleElement()
        .satisfies(e -> assertThat(e.recipients()).containsExactly("peter-malunda"));
    assertThat(
            TextUnderTest.events(
                "en", "Police arrested the mayor, the judge, Kern.", EventType.COERCE))
        .allSatisfy(e -> assertThat(e.recipients()).doesNotContain("kern"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 | Twelve soldiers were killed and five wounded on Monday.",
        "6 | Six people were killed in an attack in Blantyre.",
        "6 | Six people were killed in Blantyre when police broke up protests.",
        "20 | The army killed 20 militants near Goma.",
        "5 | Five police officers were shot dead at a checkpoint."
      })
  void the_killed_are_counted_before_the_wounded(int number, String text) {
    assertThat(TextUnderTest.events("en", text, EventType.ASSAULT))
        .singleElement()
        .satisfies(e -> assertThat(e.number().orElseThrow().intValue()).isEqualTo(number));
  }
}
