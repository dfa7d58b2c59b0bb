package org.khabar.dossier.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabar.dossier.scenario.Scenario.story;

import org.junit.jupiter.api.Test;
import org.khabar.model.Act;
import org.khabar.model.Story;

class A26_ChargesAgainstEachOtherTest {
  private static final String RIVER = "event.divert";
  private static final String REBELS = "topic.rebels";

  private static InventedArticle charge(
      String id, String day, String accuser, String accused, String matter) {
    return InventedArticle.of(id, "en", day)
        .says("[" + accuser + ":A] accused [" + accused + ":B] of it.", matter)
        .statement(accuser, Act.ACCUSE, accused)
        .says("[" + accused + ":B] denied it.")
        .statement(accused, Act.DENY, accuser)
        .says("The [varonia:Varonia] dam and [keldan:Keldan] rebels are near.", "topic.dam");
  }

  @Test
  void are_two_disputes_where_each_denies() {
    Story story =
        story(
            charge("a", "2031-08-01", "varonia", "keldan", RIVER),
            charge("b", "2031-08-01", "keldan", "varonia", RIVER));

    assertThat(story.contradictions()).hasSize(2);
  }

  @Test
  void are_one_where_two_papers_tell_of_it() {
    Story story =
        story(
            charge("a", "2031-08-01", "varonia", "keldan", RIVER),
            charge("b", "2031-08-01", "varonia", "keldan", RIVER));

    assertThat(story.contradictions())
        .singleElement()
        .satisfies(c -> assertThat(c.values()).containsOnlyKeys("a", "b"));
  }

  @Test
  void on_another_matter_are_another_dispute() {
    Story story =
        story(
            charge("a", "2031-08-01", "varonia", "keldan", RIVER),
            charge("b", "2031-08-02", "varonia", "keldan", REBELS));

    assertThat(story.contradictions()).hasSize(2);
  }
}
