package org.khabar.dossier.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabar.dossier.scenario.Scenario.story;

import org.junit.jupiter.api.Test;
import org.khabar.model.Act;
import org.khabar.model.Story;

class A20_SurnameAloneTest {
  private static InventedArticle said(String id, String speaker) {
    return InventedArticle.of(id, "en", "2031-03-04")
        .says(
            "[" + speaker + ":" + speaker + "] said the dam of [varonia:Varonia] would stay.",
            "topic.dam",
            "topic.water")
        .statement(speaker, Act.SAY, "");
  }

  @Test
  void is_the_person_of_that_name() {
    Story story = story(said("a", "tamar-belkuda"), said("b", "belkuda"));

    assertThat(story.statements())
        .singleElement()
        .satisfies(s -> assertThat(s.speaker()).isEqualTo("tamar-belkuda"));
  }

  @Test
  void is_nobody_where_two_people_have_it() {
    Story story =
        story(said("a", "tamar-belkuda"), said("b", "belkuda"), said("c", "oren-belkuda"));

    assertThat(story.statements()).noneMatch(s -> s.reports().size() == 3);
  }
}
