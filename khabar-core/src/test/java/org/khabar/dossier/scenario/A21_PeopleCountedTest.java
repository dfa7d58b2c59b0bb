package org.khabar.dossier.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabar.dossier.scenario.Scenario.story;

import org.junit.jupiter.api.Test;
import org.khabar.model.Story;

class A21_PeopleCountedTest {
  private static InventedArticle toll(String id, String unit, int number, String meaning) {
    return InventedArticle.of(id, "en", "2031-07-01")
        .says(
            "<" + number + " " + unit + ":" + number + "> fell in [tarsk:Tarsk].",
            "topic.earthquake",
            meaning)
        .says("Rescue teams from [osmara:Osmara] are on their way.", "event.aid.rescue");
  }

  @Test
  void are_dead_whatever_word_there_is_for_people() {
    Story story =
        story(toll("a", "dead", 12, "unit.dead"), toll("b", "citizen", 15, "event.kill.die"));

    assertThat(story.figures())
        .singleElement()
        .satisfies(f -> assertThat(f.unit()).isEqualTo("dead"));
    assertThat(story.contradictions()).hasSize(1);
  }

  @Test
  void are_not_compared_with_the_wounded() {
    Story story = story(toll("a", "dead", 12, "unit.dead"), toll("b", "person", 15, "event.wound"));

    assertThat(story.figures()).isEmpty();
  }
}
