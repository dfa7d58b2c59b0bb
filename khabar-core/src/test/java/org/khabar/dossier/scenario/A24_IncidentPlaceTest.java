package org.khabar.dossier.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabar.dossier.scenario.Scenario.story;

import org.junit.jupiter.api.Test;
import org.khabar.model.Contradiction;
import org.khabar.model.Slot;
import org.khabar.model.Story;

class A24_IncidentPlaceTest {
  private static InventedArticle blast(String id, int dead, String town) {
    return InventedArticle.of(id, "en", "2031-07-01")
        .says("<" + dead + " dead:" + dead + " people> died in " + town + ".", "event.kill")
        .says("Rescue teams from [osmara:Osmara] are on their way.", "event.aid.rescue");
  }

  @Test
  void differs_where_one_toll_is_told_of_two_towns() {
    Story story = story(blast("a", 31, "[tarsk:Tarsk]"), blast("b", 31, "[port-elim:Port Elim]"));

    assertThat(story.contradictions())
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.kind()).isEqualTo(Contradiction.Kind.ACCOUNTS_DIFFER);
              assertThat(c.slot()).contains(Slot.PLACE);
              assertThat(c.values()).containsEntry("a", "tarsk").containsEntry("b", "port-elim");
            });
  }

  @Test
  void may_be_of_two_incidents_where_few_died() {
    Story story = story(blast("a", 3, "[tarsk:Tarsk]"), blast("b", 3, "[port-elim:Port Elim]"));

    assertThat(story.contradictions()).isEmpty();
  }

  @Test
  void is_of_two_incidents_where_an_article_tells_of_both_towns() {
    Story story =
        story(
            blast("a", 31, "[tarsk:Tarsk]"),
            blast("b", 31, "[port-elim:Port Elim]")
                .says("A second one was heard in [tarsk:Tarsk].", "event.attack.explode"));

    assertThat(story.contradictions()).isEmpty();
  }

  @Test
  void agrees_with_the_state_that_the_town_lies_in() {
    Story story = story(blast("a", 31, "[tarsk:Tarsk]"), blast("b", 31, "[varonia:Varonia]"));

    assertThat(story.contradictions()).isEmpty();
  }
}
