package org.khabar.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khabar.story.DateValue;

class WorldCodesTest {
  private static final WorldCodes WORLD = new WorldCodes(ExportWorld.table());

  @Test
  void a_person_has_the_office_of_the_day() {
    assertThat(codes("joe-biden", "2021-12-30")).isEqualTo("USA - [GOV] [president]");
    assertThat(codes("joe-biden", "2020-12-30")).isEqualTo("USA - [] []");
    assertThat(codes("joe-biden", "")).isEqualTo("USA - [] []");
  }

  @Test
  void an_office_has_to_last_through_all_days_that_are_meant() {
    assertThat(codes("joe-biden", "2021-02")).isEqualTo("USA - [GOV] [president]");
    assertThat(codes("joe-biden", "2021-01")).isEqualTo("USA - [] []");
  }

  @Test
  void who_holds_two_offices_has_two_sectors() {
    assertThat(codes("two-offices", "2021-12-30"))
        .isEqualTo("KEN - [GOV, MIL] [supreme leader, commander]");
  }

  @Test
  void an_office_of_an_international_body_is_of_no_state() {
    assertThat(codes("antonio-guterres", "2021-12-30")).isEqualTo("- IGO [] [secretary-general]");
    assertThat(codes("united-nations", "")).isEqualTo("- IGO [] []");
    assertThat(codes("un-court", "")).isEqualTo("- IGO [JUD] []");
  }

  @Test
  void a_government_of_an_armed_group_is_of_no_known_sector() {
    assertThat(codes("some-front", "")).isEqualTo("KEN - [REB] []");
    assertThat(codes("group-president", "2021-12-30")).isEqualTo("KEN - [] [president]");
  }

  @Test
  void bodies_have_the_sector_of_their_kind() {
    assertThat(codes("white-house", "")).isEqualTo("USA - [GOV] []");
    assertThat(codes("some-party", "")).isEqualTo("KEN - [PTY] []");
    assertThat(codes("some-company", "")).isEqualTo("KEN - [BUS] []");
    assertThat(codes("some-charity", "")).isEqualTo("KEN NGO [] []");
    assertThat(codes("daily", "")).isEqualTo("KEN - [MED] []");
  }

  @Test
  void a_place_is_of_its_state() {
    assertThat(codes("kenya", "")).isEqualTo("KEN - [] []");
    assertThat(codes("geneva", "")).isEqualTo("CHE - [] []");
    assertThat(codes("kosovo", "")).as("ISO 3166-1 has no code").isEqualTo("- - [] []");
  }

  @Test
  void a_description_counts_when_every_word_is_accounted_for() {
    assertThat(codes("a senior US official", "")).isEqualTo("USA - [GOV] []");
    assertThat(codes("Russian officials", "")).isEqualTo("RUS - [GOV] []");
    assertThat(codes("the Kenyan police", "")).isEqualTo("KEN - [COP] []");
    assertThat(codes("a doctor", "")).isEqualTo("- - [HLH] []");
    assertThat(codes("a united-nations official", "")).isEqualTo("- IGO [] []");
    assertThat(codes("a some-front official", "")).isEqualTo("KEN - [] []");
    assertThat(codes("a some-company director", "")).isEqualTo("KEN - [BUS] []");
    assertThat(codes("a retired US official", "")).isEqualTo("- - [] []");
    assertThat(codes("an official of Kenya", "")).isEqualTo("- - [] []");
    assertThat(codes("a ", "")).isEqualTo("- - [] []");
  }

  @Test
  void an_id_made_of_a_people_and_a_kind_of_body_says_both() {
    assertThat(codes("kenyan-ministry-of-health", "")).isEqualTo("KEN - [GOV] []");
    assertThat(codes("kenyan-red-cross", "")).isEqualTo("KEN NGO [] []");
    assertThat(codes("kenyan-ministry-of-silence", "")).isEqualTo("- - [] []");
    assertThat(codes("unheard-of", "")).isEqualTo("- - [] []");
  }

  private static String codes(String id, String when) {
    Optional<DateValue> days =
        when.length() == 10
            ? Optional.of(DateValue.of(LocalDate.parse(when)))
            : DateValue.parse(when);
    ActorCodes codes = WORLD.codes(id, days);
    return codes.country().orElse("-")
        + " "
        + codes.nonState().orElse("-")
        + " "
        + codes.sectors()
        + " "
        + codes.offices();
  }
}
