package org.khabar.dossier.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabar.dossier.scenario.Scenario.story;

import org.junit.jupiter.api.Test;
import org.khabar.model.Act;
import org.khabar.model.Contradiction;
import org.khabar.model.Story;

class A22_DenialBehindAChargeTest {
  private static InventedArticle charge(String id, String... matter) {
    return InventedArticle.of(id, "en", "2031-08-01")
        .says("[varonia:Varonia] accused [keldan:Keldan] of something.", matter)
        .statement("varonia", Act.ACCUSE, "keldan");
  }

  @Test
  void answers_it_whoever_speaks() {
    Story story =
        story(
            charge("a", "topic.dam")
                .says("[ora-selim:Ora Selim] denied the accusation.", "act.accuse")
                .statement("ora-selim", Act.DENY, ""));

    assertThat(story.contradictions())
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.kind()).isEqualTo(Contradiction.Kind.PARTIES_DISPUTE);
              assertThat(c.about()).contains("accuses Keldan").contains("denies");
            });
  }

  @Test
  void answers_none_with_a_matter_of_its_own() {
    Story story =
        story(
            charge("a", "topic.dam")
                .says("[ora-selim:Ora Selim] denied that the school was closed.", "topic.school")
                .statement("ora-selim", Act.DENY, ""));

    assertThat(story.contradictions()).isEmpty();
  }

  @Test
  void answers_it_as_the_next_word_of_the_accused_whatever_they_deny() {
    Story story =
        story(
            charge("a", "topic.dam")
                .says("[keldan:Keldan] denied that the school was closed.", "topic.school")
                .statement("keldan", Act.DENY, ""));

    assertThat(story.contradictions()).hasSize(1);
  }

  @Test
  void answers_none_further_away() {
    Story story =
        story(
            charge("a", "topic.dam")
                .says("The dam is old.", "topic.dam")
                .says("The river is low.", "topic.river")
                .says("[ora-selim:Ora Selim] denied it.")
                .statement("ora-selim", Act.DENY, ""));

    assertThat(story.contradictions()).isEmpty();
  }

  @Test
  void two_charges_of_one_party_are_two_disputes_and_one_told_twice_is_one() {
    Story story =
        story(
            charge("a", "topic.dam", "topic.water")
                .says("[keldan:Keldan] denied the accusation.", "act.accuse")
                .statement("keldan", Act.DENY, "")
                .says("The dam is old.", "topic.dam"),
            charge("b", "topic.dam", "topic.water")
                .says("[keldan:Keldan] denied the accusation.", "act.accuse")
                .statement("keldan", Act.DENY, ""),
            charge("c", "topic.spy", "topic.embassy")
                .says("[keldan:Keldan] denied the accusation.", "act.accuse")
                .statement("keldan", Act.DENY, "")
                .says("The dam and its water are far away.", "topic.dam", "topic.water"));

    assertThat(story.contradictions()).hasSize(2);
    assertThat(story.contradictions().getFirst().values()).containsOnlyKeys("a", "b");
    assertThat(story.contradictions().getLast().values()).containsOnlyKeys("c");
  }

  @Test
  void is_one_dispute_though_one_article_only_describes_who_answers() {
    Story story =
        story(
            InventedArticle.of("a", "en", "2031-08-01")
                .says("[varonia:Varonia] accused the [river-league:League].", "topic.dam")
                .statement("varonia", Act.ACCUSE, "river-league")
                .says("The [river-league:League] denied the accusation.", "act.accuse")
                .statement("river-league", Act.DENY, ""),
            InventedArticle.of("b", "en", "2031-08-01")
                .says("[varonia:Varonia] accused a league of it.", "topic.dam")
                .statement("varonia", Act.ACCUSE, "")
                .says("The league denied the accusation.", "act.accuse")
                .statement("the league", Act.DENY, ""));

    assertThat(story.contradictions()).hasSize(1);
  }
}
