package org.khabar.dossier.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabar.dossier.scenario.Scenario.story;

import org.junit.jupiter.api.Test;
import org.khabar.model.Status;
import org.khabar.model.Story;

class A09_StoryOverMonthsTest {
  @Test
  void joins_by_parties_and_matter_and_keeps_its_chapters() {
    InventedArticle spring =
        InventedArticle.of("spring", "en", "2031-03-05")
            .says(
                "[ilan-doresh:Doresh] called [mira-kadesh:Kadesh] on {2031-03-04:Tuesday}.",
                "event.call",
                "topic.dam")
            .meeting(Status.HELD, "PHONE", "2031-03-04", "", "", "ilan-doresh", "mira-kadesh")
            .says(
                "[varonia:Varonia] fills the dam above [keldan:Keldan].",
                "topic.dam",
                "topic.water");
    InventedArticle autumn =
        InventedArticle.of("autumn", "fa", "2031-10-20")
            .says(
                "[oren-valk:Valk] met envoys of [keldan:Keldan] in [port-elim:Port Elim] on"
                    + " {2031-10-19:Sunday}.",
                "event.meet",
                "topic.dam")
            .meeting(Status.HELD, "IN_PERSON", "2031-10-19", "port-elim", "", "oren-valk", "keldan")
            .says(
                "[mira-kadesh:Kadesh] spoke with [ilan-doresh:Doresh] of [varonia:Varonia] in"
                    + " {2031-03:March}.",
                "topic.water",
                "topic.dam");
    Story story = story(autumn, spring);
    assertThat(story.articles()).containsExactly("spring", "autumn");
    assertThat(story.chapters()).hasSize(2);
    assertThat(story.title())
        .contains("Varonia")
        .contains("Keldan")
        .endsWith("March 2031 to October 2031");
  }
}
