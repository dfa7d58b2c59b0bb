package org.khabar.dossier.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabar.dossier.scenario.Scenario.story;

import org.junit.jupiter.api.Test;
import org.khabar.model.Status;
import org.khabar.model.Story;

class A17_NobodyTalksWithNobodyTest {
  private static Story told(String channel, String date, String place, String... parties) {
    return story(
        InventedArticle.of("one", "en", "2031-03-05")
            .says("[ilan-doresh:Ilan Doresh] talked on {2031-03-04:Tuesday}.", "event.talk")
            .meeting(Status.HELD, channel, date, place, "", parties));
  }

  @Test
  void one_person_with_a_day_alone_is_no_encounter() {
    assertThat(told("", "2031-03-04", "", "ilan-doresh").encounters()).isEmpty();
  }

  @Test
  void somebody_without_a_name_is_no_partner() {
    assertThat(told("", "", "", "ilan-doresh", "local traders").encounters()).isEmpty();
  }

  @Test
  void one_person_in_a_place_came_there() {
    Story story = told("IN_PERSON", "2031-03-04", "port-elim", "ilan-doresh");
    assertThat(story.encounters())
        .singleElement()
        .satisfies(e -> assertThat(e.what()).isEqualTo("Visit of Ilan Doresh to Port Elim"));
  }

  @Test
  void a_state_alone_meets_and_does_not_visit() {
    Story story = told("IN_PERSON", "2031-03-04", "port-elim", "varonia");
    assertThat(story.encounters())
        .singleElement()
        .satisfies(e -> assertThat(e.what()).isEqualTo("Meeting of Varonia in Port Elim"));
  }
}
