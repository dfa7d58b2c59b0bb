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

  @Test
  void are_arrested_whether_they_are_called_men_or_suspects() {
    Story story =
        story(toll("a", "man", 3, "event.arrest"), toll("b", "suspect", 5, "event.coerce.hold"));

    assertThat(story.figures())
        .singleElement()
        .satisfies(f -> assertThat(f.unit()).isEqualTo("arrested"));
    assertThat(story.contradictions()).hasSize(1);
  }

  @Test
  void are_displaced_whether_they_fled_or_were_brought_out() {
    Story story =
        story(
            toll("a", "person", 400, "event.flee"),
            toll("b", "resident", 900, "event.aid.rescue.evacuate"));

    assertThat(story.figures())
        .singleElement()
        .satisfies(f -> assertThat(f.unit()).isEqualTo("displaced"));
    assertThat(story.contradictions()).hasSize(1);
  }

  @Test
  void of_a_kind_keep_their_kind_where_they_are_killed() {
    Story story =
        story(toll("a", "worker", 3, "event.kill"), toll("b", "person", 12, "event.kill"));

    assertThat(story.figures()).isEmpty();
  }

  @Test
  void of_one_kind_are_all_the_dead_where_nobody_else_is_counted() {
    Story story =
        story(toll("a", "soldier", 6, "event.kill"), toll("b", "person", 8, "event.kill"));

    assertThat(story.figures())
        .singleElement()
        .satisfies(f -> assertThat(f.unit()).isEqualTo("dead"));
    assertThat(story.contradictions()).hasSize(1);
  }

  @Test
  void of_two_kinds_are_each_a_part_of_the_dead() {
    InventedArticle two =
        toll("a", "soldier", 6, "event.kill")
            .says("<2 journalist:2> fell in [tarsk:Tarsk].", "topic.earthquake", "event.kill");

    Story story = story(two, toll("b", "person", 9, "event.kill"));

    assertThat(story.figures()).isEmpty();
  }

  @Test
  void who_are_missing_may_be_found_on_a_later_day() {
    Story story =
        story(
            toll("a", "person", 40, "event.missing"),
            InventedArticle.of("b", "en", "2031-07-02")
                .says("<12 people:12> are missing in [tarsk:Tarsk].", "event.missing")
                .says("Rescue teams from [osmara:Osmara] are on their way.", "event.aid.rescue"));

    assertThat(story.figures()).hasSize(1);
    assertThat(story.contradictions()).isEmpty();
  }
}
