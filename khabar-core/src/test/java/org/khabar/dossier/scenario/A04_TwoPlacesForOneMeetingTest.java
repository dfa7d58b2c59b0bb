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

class A04_TwoPlacesForOneMeetingTest {
  private static InventedArticle talks(String id, String place) {
    return InventedArticle.of(id, "en", "2031-04-01")
        .says(
            "[varonia:Varonia] and [keldan:Keldan] will meet in ["
                + place
                + ":a town] on {2031-04-08:Tuesday} over the dam.",
            "event.meet",
            "topic.dam",
            "topic.water")
        .meeting(Status.SCHEDULED, "IN_PERSON", "2031-04-08", place, "", "varonia", "keldan");
  }

  @Test
  void are_contradicted_and_the_better_supported_one_stands() {
    Story story = story(talks("x", "port-elim"), talks("y", "port-elim"), talks("z", "tarsk"));
    Encounter meeting = story.encounters().getFirst();
    assertThat(story.encounters()).hasSize(1);
    assertThat(verdict(meeting, Slot.PLACE)).isEqualTo(Verdict.CONTRADICT);
    assertThat(meeting.place()).contains("port-elim");
    assertThat(story.contradictions())
        .singleElement()
        .satisfies(c -> assertThat(c.values()).hasSize(3).containsEntry("z", "tarsk"));
  }

  @Test
  void are_compatible_when_the_one_lies_in_the_other() {
    Story story = story(talks("x", "port-elim"), talks("y", "osmara"));
    Encounter meeting = story.encounters().getFirst();
    assertThat(verdict(meeting, Slot.PLACE)).isEqualTo(Verdict.COMPATIBLE);
    assertThat(meeting.place()).contains("port-elim");
  }
}
