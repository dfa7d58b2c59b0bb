package org.khabar.dossier.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabar.dossier.scenario.Scenario.story;

import org.junit.jupiter.api.Test;
import org.khabar.model.Story;

class A27_MeasuresAgreedTest {
  private static InventedArticle accord(String id, String unit, int number, String words) {
    return InventedArticle.of(id, "en", "2031-07-01")
        .says(
            "[varonia:Varonia] and [osmara:Osmara] signed an accord in [tarsk:Tarsk].",
            "event.sign.treaty")
        .says("<" + number + " " + unit + ":" + number + "> " + words + ".");
  }

  @Test
  void are_one_figure_whatever_else_their_sentences_say() {
    Story story =
        story(
            accord("a", "kilometre", 5, "is the distance"),
            accord("b", "kilometre", 5, "lie between the posts"));

    assertThat(story.figures()).hasSize(1);
    assertThat(story.contradictions()).isEmpty();
  }

  @Test
  void of_people_say_nothing_alone() {
    Story story =
        story(accord("a", "minister", 2, "came"), accord("b", "minister", 2, "stayed away"));

    assertThat(story.figures()).isEmpty();
  }
}
