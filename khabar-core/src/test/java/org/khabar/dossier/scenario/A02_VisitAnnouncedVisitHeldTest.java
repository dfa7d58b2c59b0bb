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

class A02_VisitAnnouncedVisitHeldTest {
  private static InventedArticle announced(String date) {
    return InventedArticle.of("before", "en", "2031-05-02")
        .says(
            "[oren-valk:Valk] will travel to [mirel:Mirel] in [keldan:Keldan] on {"
                + date
                + ":that day} for talks on the dam.",
            "event.visit",
            "topic.dam",
            "topic.water")
        .meeting(Status.SCHEDULED, "IN_PERSON", date, "mirel", "", "oren-valk");
  }

  private static InventedArticle held() {
    return InventedArticle.of("after", "en", "2031-05-10")
        .says(
            "[oren-valk:Valk] of [varonia:Varonia] arrived in [mirel:Mirel], [keldan:Keldan], on"
                + " {2031-05-09:Friday} to discuss the dam.",
            "event.visit",
            "topic.dam",
            "topic.water")
        .meeting(Status.HELD, "IN_PERSON", "2031-05-09", "mirel", "", "oren-valk");
  }

  @Test
  void is_one_visit_that_took_place() {
    Story story = story(announced("2031-05-09"), held());
    assertThat(story.encounters()).hasSize(1);
    Encounter visit = story.encounters().getFirst();
    assertThat(visit.status()).isEqualTo(Status.HELD);
    assertThat(verdict(visit, Slot.STATUS)).isEqualTo(Verdict.COMPATIBLE);
    assertThat(story.agenda()).isEmpty();
    assertThat(story.contradictions()).isEmpty();
    assertThat(visit.what()).isEqualTo("Visit of Oren Valk to Mirel");
  }

  @Test
  void is_another_visit_when_the_day_is_another() {
    Story story = story(announced("2031-06-20"), held());
    assertThat(story.encounters()).hasSize(2);
    assertThat(story.agenda())
        .singleElement()
        .satisfies(item -> assertThat(item.date()).contains("2031-06-20"));
  }
}
