package org.khabar.dossier.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabar.dossier.scenario.Scenario.story;

import org.junit.jupiter.api.Test;
import org.khabar.model.Chapter;
import org.khabar.model.Status;
import org.khabar.model.Story;

class A03_TwoCallsAWeekApartTest {
  private static InventedArticle call(String id, String language, String published, String day) {
    return InventedArticle.of(id, language, published)
        .says(
            "[ilan-doresh:Doresh] called [mira-kadesh:Kadesh] on {" + day + ":that day}.",
            "event.call",
            "topic.water")
        .meeting(Status.HELD, "PHONE", day, "", "", "ilan-doresh", "mira-kadesh")
        .says("[varonia:Varonia] and [keldan:Keldan] share the river.", "topic.dam");
  }

  @Test
  void are_two_chapters_of_one_story_and_two_encounters() {
    Story story =
        story(
            call("a1", "en", "2031-03-05", "2031-03-04"),
            call("a2", "fa", "2031-03-05", "2031-03-04"),
            call("b1", "en", "2031-03-12", "2031-03-11"),
            call("b2", "ar", "2031-03-12", "2031-03-11"));
    assertThat(story.chapters())
        .extracting(Chapter::articles)
        .containsExactly(java.util.List.of("a1", "a2"), java.util.List.of("b1", "b2"));
    assertThat(story.encounters()).hasSize(2);
    assertThat(story.contradictions()).isEmpty();
  }
}
