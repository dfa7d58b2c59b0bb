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

class A19_MeetingsFoldedIntoOneTest {
  private static InventedArticle meeting(InventedArticle article, String day, String... parties) {
    return article
        .says(
            "[varonia:Varonia] and others meet in [port-elim:Port Elim] on {" + day + ":that day}.",
            "event.meet",
            "topic.dam")
        .meeting(Status.SCHEDULED, "IN_PERSON", day, "port-elim", "", parties);
  }

  private static InventedArticle folding() {
    return meeting(
        InventedArticle.of("folding", "en", "2031-03-01"),
        "2031-03-04",
        "varonia",
        "keldan",
        "osmara");
  }

  private static Encounter first(Story story) {
    return story.encounters().stream()
        .filter(e -> e.reports().containsKey("folding"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void contradict_where_another_article_keeps_them_apart() {
    InventedArticle apart =
        meeting(InventedArticle.of("apart", "en", "2031-03-01"), "2031-03-04", "varonia", "keldan");
    Story story = story(folding(), meeting(apart, "2031-03-06", "varonia", "osmara"));

    assertThat(verdict(first(story), Slot.PARTICIPANTS)).isEqualTo(Verdict.CONTRADICT);
    assertThat(first(story).agreement())
        .hasEntrySatisfying(
            Slot.PARTICIPANTS, judgement -> assertThat(judgement.why()).contains("Osmara"));
  }

  @Test
  void are_compatible_where_it_only_names_fewer() {
    Story story =
        story(
            folding(),
            meeting(
                InventedArticle.of("less", "en", "2031-03-01"), "2031-03-04", "varonia", "keldan"));

    assertThat(verdict(first(story), Slot.PARTICIPANTS)).isEqualTo(Verdict.COMPATIBLE);
  }
}
