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

class A14_MeetingCalledOffTest {
  private static InventedArticle summit(String id, String day, Status status) {
    return InventedArticle.of(id, "en", day)
        .says(
            "[ilan-doresh:Doresh], [mira-kadesh:Kadesh] and a summit on {2031-06-01:1 June} in"
                + " [port-elim:Port Elim].",
            "event.summit",
            "topic.dam")
        .meeting(status, "IN_PERSON", "2031-06-01", "port-elim", "", "ilan-doresh", "mira-kadesh")
        .says(
            "[varonia:Varonia] and [keldan:Keldan] argue about water.", "topic.water", "topic.dam");
  }

  @Test
  void is_no_contradiction_when_it_is_told_later() {
    Story story =
        story(
            summit("plan", "2031-05-20", Status.SCHEDULED),
            summit("off", "2031-05-23", Status.CANCELLED));
    Encounter summit = story.encounters().getFirst();
    assertThat(story.encounters()).hasSize(1);
    assertThat(summit.status()).isEqualTo(Status.CANCELLED);
    assertThat(verdict(summit, Slot.STATUS)).isEqualTo(Verdict.COMPATIBLE);
    assertThat(story.agenda())
        .singleElement()
        .satisfies(item -> assertThat(item.status()).isEqualTo(Status.CANCELLED));
  }

  @Test
  void contradicts_on_one_day() {
    Story story =
        story(
            summit("plan", "2031-05-20", Status.SCHEDULED),
            summit("off", "2031-05-20", Status.CANCELLED));
    assertThat(verdict(story.encounters().getFirst(), Slot.STATUS)).isEqualTo(Verdict.CONTRADICT);
  }

  @Test
  void contradicts_on_one_day_though_it_was_announced_before() {
    Story story =
        story(
            summit("first", "2031-05-18", Status.SCHEDULED),
            summit("plan", "2031-05-20", Status.SCHEDULED),
            summit("off", "2031-05-20", Status.CANCELLED));
    assertThat(verdict(story.encounters().getFirst(), Slot.STATUS)).isEqualTo(Verdict.CONTRADICT);
  }
}
