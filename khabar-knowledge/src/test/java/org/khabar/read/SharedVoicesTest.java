package org.khabar.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Who speaks where the verb has no subject of its own, or where no verb of saying stands. */
class SharedVoicesTest {
  private static List<String> said(String language, String text) {
    return TextUnderTest.reading(language, text).statements().stream()
        .map(s -> s.speaker() + " " + s.act().name().toLowerCase(Locale.ROOT))
        .toList();
  }

  private static List<String> conditions(String language, String text) {
    return TextUnderTest.reading(language, text).conditions().stream()
        .map(c -> c.when().of(text) + " -> " + c.then().map(t -> t.of(text)).orElse(""))
        .toList();
  }

  @Test
  void goes_on_in_the_german_mood_of_reports() {
    assertThat(
            said("de", "Olaf Scholz stellte den Plan vor. Der Plan sei gut. Niemand müsse zahlen."))
        .containsExactly("olaf-scholz say", "olaf-scholz say");
    assertThat(said("de", "Olaf Scholz stellte den Plan vor. Der Plan ist gut.")).isEmpty();
  }

  @Test
  void is_nobodys_where_something_only_threatens() {
    assertThat(said("de", "Wladimir Putin droht Haft.")).isEmpty();
    assertThat(said("de", "Wladimir Putin drohte mit Sanktionen."))
        .containsExactly("vladimir-putin threaten");
  }

  @Test
  void is_shared_by_arabic_verbs_whose_subject_stands_behind_the_first() {
    assertThat(said("ar", "أدان سيرغي لافروف الهجوم وطالب كينيا بالانسحاب."))
        .containsExactly("sergei-lavrov accuse", "sergei-lavrov demand");
  }

  @Test
  void is_shared_by_persian_nouns_of_one_light_verb() {
    assertThat(said("fa", "ولادیمیر پوتین حمله را محکوم و از کنیا تشکر کرد."))
        .containsExactly("vladimir-putin accuse", "vladimir-putin say");
  }

  @Test
  void is_the_head_of_a_persian_relative_clause() {
    assertThat(said("fa", "ولادیمیر پوتین که حمله را تکذیب کرده بود، گفت جنگ تمام شده است."))
        .containsExactly("vladimir-putin deny", "vladimir-putin say");
    assertThat(said("fa", "ولادیمیر پوتین که خواست در مسکو بماند گفت جنگ تمام شده است."))
        .containsExactly("vladimir-putin say");
  }

  @Test
  void is_several_people_told_by_their_number() {
    assertThat(said("en", "Some say the war will end, and others argue that it will not."))
        .containsExactly("people say", "people say");
  }

  @Test
  void sets_conditions_in_the_form_of_a_swahili_verb() {
    assertThat(conditions("sw", "Vladimir Putin alisema: Kenya isipokubali, vita vitaendelea."))
        .containsExactly("Kenya isipokubali -> vita vitaendelea");
  }

  @Test
  void sets_conditions_with_any_thing_only_where_something_follows_from_it() {
    assertThat(conditions("sw", "Vladimir Putin alisema mazungumzo yoyote yatafanyika Geneva."))
        .isEmpty();
    assertThat(conditions("sw", "Vladimir Putin alionya kuwa shambulio lolote litajibiwa."))
        .hasSize(1);
  }

  @Test
  void sets_conditions_by_the_place_of_a_german_verb() {
    assertThat(conditions("de", "Olaf Scholz sagte: Greift Russland an, wird Kenia helfen."))
        .hasSize(1)
        .first()
        .asString()
        .endsWith("-> wird Kenia helfen");
  }
}
