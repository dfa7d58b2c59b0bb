package org.khabar.dossier.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabar.dossier.scenario.Scenario.story;
import static org.khabar.dossier.scenario.Scenario.verdict;

import org.junit.jupiter.api.Test;
import org.khabar.model.Encounter;
import org.khabar.model.Slot;
import org.khabar.model.Status;
import org.khabar.model.Story;
import org.khabar.model.Verdict;

class A11_PersonForTheStateTest {
  private static InventedArticle talks(String id, String... parties) {
    return InventedArticle.of(id, id.equals("other") ? "fa" : "en", "2031-03-05")
        .says(
            "[" + parties[0] + ":One] and [" + parties[1] + ":other] met on {2031-03-04:Tuesday}.",
            "event.meet",
            "topic.dam")
        .meeting(Status.HELD, "IN_PERSON", "2031-03-04", "", "", parties)
        .says("[varonia:Varonia] and [keldan:Keldan] share the water.", "topic.water", "topic.dam");
  }

  @Test
  void is_compatible_and_joins_the_reports() {
    Story story =
        story(talks("people", "ilan-doresh", "mira-kadesh"), talks("states", "varonia", "keldan"));
    assertThat(story.encounters()).hasSize(1);
    Encounter meeting = story.encounters().getFirst();
    assertThat(verdict(meeting, Slot.PARTICIPANTS)).isEqualTo(Verdict.COMPATIBLE);
    assertThat(meeting.participants()).containsExactly("ilan-doresh", "mira-kadesh");
  }

  @Test
  void does_not_make_two_people_of_a_state_one() {
    Story story =
        story(talks("a", "ilan-doresh", "mira-kadesh"), talks("b", "oren-valk", "sani-bero"));
    assertThat(story.encounters()).hasSize(2);
  }

  @Test
  void joins_unknown_names_that_sound_the_same() {
    Story story =
        story(
            talks("latin", "qasim-torvald", "mira-kadesh"),
            talks("other", "kasem-torfald", "mira-kadesh"));
    assertThat(story.encounters()).hasSize(1);
    assertThat(verdict(story.encounters().getFirst(), Slot.PARTICIPANTS)).isEqualTo(Verdict.AGREE);
  }
}
