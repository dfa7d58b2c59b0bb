package org.khabar.dossier.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabar.dossier.scenario.Scenario.story;
import static org.khabar.dossier.scenario.Scenario.verdict;

import org.junit.jupiter.api.Test;
import org.khabar.model.Slot;
import org.khabar.model.Status;
import org.khabar.model.Story;
import org.khabar.model.Verdict;

class A23_OtherPartnerTest {
  private static InventedArticle meeting(String id, String length, String partner) {
    return InventedArticle.of(id, "en", "2031-03-05")
        .says(
            "[ilan-doresh:Doresh] met ["
                + partner
                + ":a guest] in [port-elim:Port Elim] on {2031-03-04:Tuesday}.",
            "event.meet",
            "topic.dam")
        .meeting(
            Status.HELD, "IN_PERSON", "2031-03-04", "port-elim", length, "ilan-doresh", partner)
        .says("[varonia:Varonia] and [keldan:Keldan] share the water.", "topic.water");
  }

  @Test
  void is_one_meeting_of_as_long_on_one_day_in_one_town() {
    Story story = story(meeting("x", "PT2H", "mira-kadesh"), meeting("y", "PT120M", "sani-bero"));
    assertThat(story.encounters()).hasSize(1);
    assertThat(verdict(story.encounters().getFirst(), Slot.PARTICIPANTS))
        .isEqualTo(Verdict.CONTRADICT);
  }

  @Test
  void are_two_of_other_lengths() {
    Story story = story(meeting("x", "PT2H", "mira-kadesh"), meeting("y", "PT1H", "sani-bero"));
    assertThat(story.encounters()).hasSize(2);
    assertThat(story.contradictions()).isEmpty();
  }
}
