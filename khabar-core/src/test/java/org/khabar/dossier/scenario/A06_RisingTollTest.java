package org.khabar.dossier.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabar.dossier.scenario.Scenario.story;

import org.junit.jupiter.api.Test;
import org.khabar.model.Story;
import org.khabar.model.Verdict;

class A06_RisingTollTest {
  private static InventedArticle toll(String id, String day, int dead) {
    return InventedArticle.of(id, "en", day)
        .says(
            "The earthquake near [tarsk:Tarsk] killed <"
                + dead
                + " unit.dead:"
                + dead
                + "> people, [varonia:Varonia] said.",
            "topic.earthquake",
            "event.kill",
            "unit.dead")
        .says("Rescue teams from [osmara:Osmara] are on their way.", "event.aid.rescue");
  }

  @Test
  void is_an_update_when_the_later_report_has_more() {
    Story story = story(toll("first", "2031-07-01", 120), toll("later", "2031-07-02", 145));
    assertThat(story.chapters()).hasSize(1);
    assertThat(story.figures())
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.values()).containsOnlyKeys("first", "later");
              assertThat(f.judgement().verdict()).isEqualTo(Verdict.COMPATIBLE);
              assertThat(f.judgement().why()).contains("update");
            });
    assertThat(story.contradictions()).isEmpty();
  }

  @Test
  void contradicts_on_one_day() {
    Story story = story(toll("one", "2031-07-01", 120), toll("other", "2031-07-01", 145));
    assertThat(story.contradictions())
        .singleElement()
        .satisfies(
            c -> assertThat(c.values()).containsEntry("one", "120").containsEntry("other", "145"));
  }
}
