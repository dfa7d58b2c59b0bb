package org.khabar.dossier.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabar.dossier.scenario.Scenario.story;
import static org.khabar.dossier.scenario.Scenario.verdict;

import org.junit.jupiter.api.Test;
import org.khabar.model.Slot;
import org.khabar.model.Status;
import org.khabar.model.Story;
import org.khabar.model.Verdict;

class A15_OneDayApartTest {
  private static InventedArticle meeting(String id, String... days) {
    InventedArticle article = InventedArticle.of(id, "en", "2031-03-06");
    for (String day : days) {
      article
          .says(
              "[ilan-doresh:Doresh] met [mira-kadesh:Kadesh] in [port-elim:Port Elim] on {"
                  + day
                  + ":that day}.",
              "event.meet",
              "topic.dam")
          .meeting(Status.HELD, "IN_PERSON", day, "port-elim", "", "ilan-doresh", "mira-kadesh");
    }
    return article.says("[varonia:Varonia] and [keldan:Keldan] share the water.", "topic.water");
  }

  @Test
  void is_one_meeting_whose_day_differs() {
    Story story = story(meeting("x", "2031-03-04"), meeting("y", "2031-03-05"));
    assertThat(story.encounters()).hasSize(1);
    assertThat(verdict(story.encounters().getFirst(), Slot.DATE)).isEqualTo(Verdict.CONTRADICT);
  }

  @Test
  void are_two_when_one_article_tells_both() {
    Story story = story(meeting("x", "2031-03-04", "2031-03-05"), meeting("y", "2031-03-05"));
    assertThat(story.encounters()).hasSize(2);
    assertThat(story.contradictions()).isEmpty();
  }
}
