package org.khabar.dossier.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabar.dossier.scenario.Scenario.story;

import org.junit.jupiter.api.Test;
import org.khabar.model.Act;
import org.khabar.model.Status;
import org.khabar.model.Story;
import org.khabar.model.Verdict;

class A10_SingleArticleTest {
  @Test
  void is_a_chapter_and_a_story_of_its_own() {
    Story story =
        story(
            InventedArticle.of("alone", "en", "2031-03-05")
                .says(
                    "[ilan-doresh:Doresh] will meet [mira-kadesh:Kadesh] in [port-elim:Port Elim] in"
                        + " {2031-04:April}.",
                    "topic.dam")
                .meeting(
                    Status.SCHEDULED,
                    "IN_PERSON",
                    "2031-04",
                    "port-elim",
                    "",
                    "ilan-doresh",
                    "mira-kadesh")
                .statement("ilan-doresh", Act.ANNOUNCE, ""));
    assertThat(story.chapters()).hasSize(1);
    assertThat(story.encounters().getFirst().agreement().values())
        .isNotEmpty()
        .allSatisfy(j -> assertThat(j.verdict()).isEqualTo(Verdict.SINGLE_SOURCE));
    assertThat(story.agenda()).hasSize(1);
    assertThat(story.unique()).isEmpty();
    assertThat(story.statements().getFirst().gist())
        .startsWith("Ilan Doresh made an announcement about dam");
  }

  @Test
  void of_no_articles_there_are_no_stories() {
    assertThat(Scenario.dossier().stories()).isEmpty();
  }
}
