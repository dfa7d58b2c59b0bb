package org.khabar.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.model.EventType;
import org.khabar.model.Status;

/**
 * Meetings that a sentence tells beside something else: when it was said, who invited, till when.
 */
class MeetingsToldAsideTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | After a meeting with Ruth Nabwire in Entebbe on Monday, Joseph Okello said the border would stay open.",
        "de | Nach einem Treffen mit Ruth Nabwire am Montag in Entebbe erklärte Joseph Okello die Grenze für offen.",
        "de | Nach Gesprächen mit Ruth Nabwire in Entebbe sagte Joseph Okello, die Grenze bleibe offen.",
        "de | Joseph Okello sagte nach einem Treffen mit Ruth Nabwire am Montag in Entebbe, die Grenze bleibe offen.",
        "fr | Après une rencontre avec Ruth Nabwire lundi à Entebbe, Joseph Okello a déclaré que la frontière resterait ouverte.",
        "es | Tras una reunión con Ruth Nabwire el lunes en Entebbe, Joseph Okello dijo que la frontera seguiría abierta.",
        "ru | После встречи с Рут Набвире в понедельник в Энтеббе Джозеф Окелло заявил, что граница останется открытой.",
        "sw | Baada ya mkutano na Ruth Nabwire mjini Entebbe siku ya Jumatatu, Joseph Okello alisema mpaka utabaki wazi.",
        "fr | Après avoir rencontré Ruth Nabwire lundi à Entebbe, Joseph Okello a déclaré que la frontière resterait ouverte.",
        "es | Tras reunirse con Ruth Nabwire el lunes en Entebbe, Joseph Okello dijo que la frontera seguiría abierta.",
        "sw | Baada ya kukutana na Ruth Nabwire mjini Entebbe siku ya Jumatatu, Joseph Okello alisema mpaka utabaki wazi.",
        "de | Nach einem Treffen mit Ruth Nabwire am Montag in Entebbe sagte Joseph Okello, die Grenze bleibe offen."
      })
  void who_speaks_after_a_meeting_has_met(String language, String text) {
    assertThat(TextUnderTest.events(language, text, EventType.CONSULT))
        .singleElement()
        .satisfies(e -> assertThat(e.actors()).hasSize(2))
        .satisfies(e -> assertThat(e.status()).isEqualTo(Status.HELD))
        .satisfies(e -> assertThat(e.place()).contains("entebbe"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Auf Einladung von Ruth Nabwire besucht Joseph Okello am Freitag Uganda.",
        "en | At the invitation of Ruth Nabwire, Joseph Okello will visit Uganda on Friday.",
        "fr | À l'invitation de Ruth Nabwire, Joseph Okello se rendra vendredi en Ouganda.",
        "es | Por invitación de Ruth Nabwire, Joseph Okello visitará Uganda el viernes.",
        "tr | Joseph Okello, Ruth Nabwire'nin daveti üzerine cuma günü Uganda'yı ziyaret edecek.",
        "sw | Kwa mwaliko wa Ruth Nabwire, Joseph Okello atazuru Uganda siku ya Ijumaa."
      })
  void who_invited_began_the_visit(String language, String text) {
    assertThat(TextUnderTest.events(language, text, EventType.CONSULT))
        .singleElement()
        .satisfies(e -> assertThat(e.initiator()).contains("ruth-nabwire"))
        .satisfies(e -> assertThat(e.actors()).containsExactly("joseph-okello"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The meeting between Ruth Nabwire and Joseph Okello planned for Friday has been postponed to Monday.",
        "fr | La rencontre entre Ruth Nabwire et Joseph Okello, prévue vendredi, a été reportée à lundi.",
        "de | Das für Freitag geplante Treffen zwischen Ruth Nabwire und Joseph Okello wurde auf Montag verschoben.",
        "ru | Встреча Рут Набвире и Джозефа Окелло, назначенная на пятницу, перенесена на понедельник.",
        "uk | Зустріч Рут Набвіре та Джозефа Окелло, призначену на п'ятницю, перенесли на понеділок.",
        "sw | Mkutano kati ya Ruth Nabwire na Joseph Okello uliopangwa kufanyika Ijumaa umeahirishwa hadi Jumatatu."
      })
  void what_is_put_off_to_a_day_is_ahead_on_that_day(String language, String text) {
    assertThat(TextUnderTest.events(language, text, EventType.CONSULT))
        .singleElement()
        .satisfies(e -> assertThat(e.status()).isEqualTo(Status.SCHEDULED))
        .satisfies(
            e ->
                assertThat(LocalDate.parse(e.date().orElseThrow()).getDayOfWeek())
                    .isEqualTo(DayOfWeek.MONDAY));
  }
}
