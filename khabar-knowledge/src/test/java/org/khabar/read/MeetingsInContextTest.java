package org.khabar.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khabar.model.Event;
import org.khabar.model.EventType;
import org.khabar.model.Status;

/** Who met whom, when and where, as more than the words beside the verb tell. */
class MeetingsInContextTest {
  private static List<Event> meetings(String language, String text) {
    return TextUnderTest.events(language, text, EventType.CONSULT);
  }

  @Test
  void the_two_leaders_are_those_who_spoke_last() {
    String call = "Joe Biden spoke with Vladimir Putin by telephone on 30 December 2021.\n\n";
    assertThat(meetings("en", call + "The two leaders met in Geneva in June 2021."))
        .extracting(Event::actors)
        .containsExactly(
            List.of("joe-biden", "vladimir-putin"), List.of("joe-biden", "vladimir-putin"));
    assertThat(meetings("en", call + "The three leaders met in Geneva in June 2021."))
        .last()
        .satisfies(e -> assertThat(e.actors()).doesNotContain("joe-biden"));
    assertThat(meetings("en", call + "Two leaders met in Geneva in June 2021."))
        .last()
        .satisfies(e -> assertThat(e.actors()).doesNotContain("joe-biden"));
  }

  @Test
  void where_no_article_can_say_it_bare_presidents_are_those_who_spoke_last() {
    assertThat(
            meetings(
                "ru",
                "Президент России Владимир Путин и президент США Джо Байден провели 30 декабря 2021"
                    + " года телефонный разговор.\n\n"
                    + "7 декабря 2021 года президенты общались по видеосвязи."))
        .last()
        .satisfies(e -> assertThat(e.actors()).containsExactly("vladimir-putin", "joe-biden"));
  }

  @Test
  void what_is_not_expected_is_denied() {
    for (String[] told :
        new String[][] {
          {"en", "Biden and Putin are not expected to attend the talks in Geneva."},
          {"ar", "ليس من المقرر أن يلتقي بوتين وبايدن في جنيف."},
          {"ru", "Встреча Путина и Байдена в Женеве не планируется."},
          {"fr", "Aucune rencontre entre Poutine et Biden n'est prévue à Genève."},
          {"en", "No meeting between Biden and Putin is planned."},
          {"de", "Kein Treffen zwischen Putin und Biden ist geplant."}
        }) {
      assertThat(meetings(told[0], told[1]))
          .extracting(Event::status)
          .containsExactly(Status.DENIED);
    }
  }

  @Test
  void a_clause_tells_more_of_the_place_before_it() {
    assertThat(
            meetings("en", "Talks were held in Geneva on 10 January 2022, where Biden met Putin."))
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.place()).contains("geneva");
              assertThat(e.date()).contains("2022-01-10");
            });
    assertThat(meetings("en", "She visited Geneva. Biden met Putin on 3 May 2021."))
        .last()
        .satisfies(e -> assertThat(e.place()).isEqualTo(Optional.empty()));
  }

  @Test
  void the_day_of_a_call_is_not_that_of_the_request_for_it() {
    assertThat(
            meetings(
                "ar",
                "تحدث جو بايدن وفلاديمير بوتين هاتفيا في 30 ديسمبر 2021 لمدة ساعة بطلب من موسكو."))
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.date()).contains("2021-12-30");
              assertThat(e.initiator()).contains("russia");
            });
  }

  @Test
  void who_opens_the_next_clause_took_no_part() {
    assertThat(
            meetings(
                "fr",
                "Le Conseil OTAN-Russie doit se réunir mercredi à Bruxelles, puis l'OSCE se penchera"
                    + " sur la crise."))
        .singleElement()
        .satisfies(e -> assertThat(e.actors()).doesNotContain("osce"));
  }

  @Test
  void a_counterpart_whom_no_list_has_is_the_state() {
    for (String[] told :
        new String[][] {
          {"en", "The Kenyan defence minister hosted her Zambian counterpart.", "zambia"},
          {"de", "Bundeskanzler Olaf Scholz traf seinen mongolischen Amtskollegen.", "mongolia"},
          {"uk", "Міністр оборони України зустрівся зі своїм литовським колегою.", "lithuania"}
        }) {
      assertThat(meetings(told[0], told[1]))
          .singleElement()
          .satisfies(e -> assertThat(e.actors()).contains(told[2]));
    }
  }

  @Test
  void a_comma_before_and_closes_no_list() {
    List<String> both = List.of("william-ruto", "yoweri-museveni");
    for (String[] told :
        new String[][] {
          {
            "en",
            "The president of Kenya, William Ruto, and the president of Uganda, Yoweri Museveni, met."
          },
          {"sw", "Rais wa Kenya, William Ruto, na Rais wa Uganda, Yoweri Museveni, walikutana."},
          {"en", "William Ruto met the president of Uganda, Yoweri Museveni, and Putin slept."}
        }) {
      assertThat(meetings(told[0], told[1])).extracting(Event::actors).containsExactly(both);
    }
    assertThat(meetings("en", "Biden met Putin, and William Ruto met Yoweri Museveni."))
        .extracting(Event::actors)
        .containsExactly(List.of("joe-biden", "vladimir-putin"), both);
    assertThat(meetings("en", "Biden, Putin, and William Ruto met."))
        .extracting(Event::actors)
        .containsExactly(List.of("joe-biden", "vladimir-putin", "william-ruto"));
  }

  @Test
  void the_day_beside_a_noun_is_that_of_the_verb_with_the_parties() {
    assertThat(meetings("en", "Biden and Putin ended a summit on 3 May 2021."))
        .singleElement()
        .satisfies(e -> assertThat(e.date()).contains("2021-05-03"));
  }

  @Test
  void talks_and_the_deal_that_ends_them_share_day_and_place() {
    assertThat(
            meetings(
                "en",
                "Kenya and Uganda signed an agreement in Oslo on 3 May 2031. "
                    + "William Ruto and Yoweri Museveni talked for five hours."))
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.date()).contains("2031-05-03");
              assertThat(e.place()).contains("oslo");
              assertThat(e.duration()).contains("PT5H");
            });
    assertThat(
            meetings(
                "en",
                "Chad and Mali signed an agreement in Oslo on 3 May 2031. "
                    + "William Ruto and Yoweri Museveni talked for five hours."))
        .singleElement()
        .satisfies(e -> assertThat(e.place()).isEmpty());
  }

  @Test
  void who_took_part_may_be_told_behind_where_and_when() {
    assertThat(
            meetings(
                "uk",
                "Перша зустріч пройшла 3 травня 2021 року в Осло. "
                    + "У ній взяли участь Емманюель Макрон та Володимир Зеленський."))
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.actors()).containsExactly("emmanuel-macron", "volodymyr-zelensky");
              assertThat(e.place()).contains("oslo");
            });
  }

  @Test
  void a_call_has_no_place() {
    assertThat(
            meetings(
                "en", "Biden and Putin spoke by telephone about the strike in Oslo on Monday."))
        .singleElement()
        .satisfies(e -> assertThat(e.place()).isEmpty());
  }

  @Test
  void whoever_asked_for_the_call_began_it() {
    String call = "Emmanuel Macron and Recep Tayyip Erdogan spoke by telephone on Sunday. ";
    for (String told :
        List.of(
            "Ankara had asked for the call.",
            "The call, made at Turkey's initiative, lasted an hour.")) {
      assertThat(meetings("en", call + told))
          .singleElement()
          .satisfies(e -> assertThat(e.initiator()).contains("turkey"));
    }
  }

  @Test
  void what_took_place_in_a_town_has_that_place() {
    assertThat(
            meetings("en", "The meeting between Lavrov and Fidan took place in Ankara on Friday."))
        .singleElement()
        .satisfies(e -> assertThat(e.place()).contains("ankara"));
  }

  @Test
  void nobody_meets_in_a_communique() {
    assertThat(meetings("en", "Biden and Putin held talks on Monday, a statement said."))
        .singleElement()
        .satisfies(e -> assertThat(e.channel()).isEmpty());
  }
}
