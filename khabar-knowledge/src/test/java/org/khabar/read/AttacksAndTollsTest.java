package org.khabar.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.model.EventType;
import org.khabar.model.Status;

/** Attacks with their dead and wounded, bombs, headlines, and deaths that nobody brought about. */
class AttacksAndTollsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The army shelled the town of Belkara, killing four civilians.",
        "sw | Jeshi liliushambulia mji wa Belkara na kuua raia wanne.",
        "fa | ارتش شهر بلکارا را گلوله‌باران کرد و چهار غیرنظامی را کشت.",
        "ar | قصف الجيش بلدة بلكارا، مما أسفر عن مقتل أربعة مدنيين.",
        "ru | Армия обстреляла город Белкара, убив четырёх мирных жителей.",
        "fr | L'armée a bombardé la ville de Belkara, tuant quatre civils.",
        "de | Die Armee hat die Stadt Belkara beschossen und vier Zivilisten getötet.",
        "es | El ejército bombardeó la ciudad de Belkara y mató a cuatro civiles.",
        "uk | Армія обстріляла місто Белкара, убивши чотирьох мирних жителів."
      })
  void an_attack_and_its_dead_are_one_event(String language, String text) {
    assertThat(TextUnderTest.events(language, text, EventType.ASSAULT))
        .singleElement()
        .satisfies(e -> assertThat(e.number().orElseThrow().intValue()).isEqualTo(4));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | A car bomb exploded in Mogadishu.",
        "sw | Bomu lililipuka mjini Mogadishu.",
        "fa | بمبی در موگادیشو منفجر شد.",
        "ru | В Могадишо взорвался заминированный автомобиль.",
        "fr | Une voiture piégée a explosé à Mogadiscio.",
        "de | In Mogadischu ist eine Autobombe explodiert.",
        "es | Un coche bomba explotó en Mogadiscio.",
        "tr | Mogadişu'da bomba yüklü bir araç patladı.",
        "uk | У Могадішо вибухнув замінований автомобіль."
      })
  void a_bomb_that_goes_off_is_an_attack(String language, String text) {
    assertThat(TextUnderTest.events(language, text, EventType.ASSAULT)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Douze personnes ont été tuées dans la chute d'un autocar près de Belkara.",
        "de | Ein Blitzschlag hat in Rumeka zwei Bauern getötet.",
        "en | A lightning strike killed two farmers in Rumeka.",
        "es | El expresidente murió de un ataque al corazón, informó su familia.",
        "fa | خانواده رئیس‌جمهور پیشین گفت او بر اثر حمله قلبی درگذشت.",
        "sw | Dhoruba ilisababisha vifo vya watu sita.",
        "de | Bei einer Gasexplosion in Kampala sind drei Arbeiter getötet worden.",
        "fr | Le choléra a tué 35 personnes au Malawi.",
        "en | The actor was attacked by critics for his role in the film."
      })
  void what_nobody_did_is_none(String language, String text) {
    assertThat(TextUnderTest.events(language, text, EventType.ASSAULT)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ar | قال الوزير إن إسرائيل قد تهاجم إيران.",
        "tr | Bakan, İsrail'in İran'a saldırabileceğini söyledi.",
        "en | Israel could attack Iran, the minister said."
      })
  void what_may_come_has_not_been_done(String language, String text) {
    assertThat(TextUnderTest.events(language, text, EventType.ASSAULT))
        .isNotEmpty()
        .allSatisfy(e -> assertThat(e.status()).isEqualTo(Status.HYPOTHETICAL));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ru | «Аш-Шабаб» взяла на себя ответственность за взрыв.",
        "uk | «Аш-Шабаб» взяла на себе відповідальність за вибух."
      })
  void a_name_in_quotation_marks_may_open_the_sentence(String language, String text) {
    assertThat(TextUnderTest.events(language, text, EventType.ASSAULT))
        .singleElement()
        .satisfies(e -> assertThat(e.actors()).containsExactly("al-shabaab"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9 | fr | Le bilan de l'attaque est passé de six à neuf morts, et 40 personnes ont été blessées.",
        "4 | en | Violence rose last month, when an attack in Rumeka killed four people in a village of 30 houses.",
        "5 | en | Five people were killed in the attack as prices rose and 20 shops closed."
      })
  void only_the_new_toll_takes_the_place_of_the_old(int dead, String language, String text) {
    assertThat(TextUnderTest.events(language, text, EventType.ASSAULT))
        .isNotEmpty()
        .allSatisfy(e -> assertThat(e.number().orElseThrow().intValue()).isEqualTo(dead));
  }

  @Test
  void a_lifted_embargo_hides_no_other_one() {
    assertThat(
            TextUnderTest.events(
                "en",
                "The European Union lifted its embargo on Kenya, while the United States announced"
                    + " sanctions against Somalia.",
                EventType.SANCTION))
        .singleElement()
        .satisfies(e -> assertThat(e.recipients()).containsExactly("somalia"));
  }
}
