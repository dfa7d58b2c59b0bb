package org.khabar.dossier.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabar.dossier.scenario.Scenario.story;

import org.junit.jupiter.api.Test;
import org.khabar.model.Act;
import org.khabar.model.Contradiction;
import org.khabar.model.Story;

class A07_AccusationAndDenialTest {
  private static InventedArticle accusation() {
    return InventedArticle.of("charge", "en", "2031-08-01")
        .says(
            "[varonia:Varonia] accused [keldan:Keldan] of diverting the river.",
            "event.divert",
            "topic.water")
        .statement("varonia", Act.ACCUSE, "keldan")
        .says("The dam lies above the border.", "topic.dam");
  }

  private static InventedArticle denial(String matter, String concept) {
    return InventedArticle.of("reply", "sw", "2031-08-02")
        .says("[keldan:Keldan] ilikanusha kuwa " + matter + " [varonia:Varonia].", concept)
        .statement("keldan", Act.DENY, "varonia")
        .says("Bwawa liko juu ya mpaka.", "topic.dam", "topic.water");
  }

  @Test
  void are_a_dispute_of_parties_and_no_clash_of_accounts() {
    Story story = story(accusation(), denial("inachepusha mto wa", "event.divert"));
    assertThat(story.contradictions())
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.kind()).isEqualTo(Contradiction.Kind.PARTIES_DISPUTE);
              assertThat(c.values())
                  .containsEntry("charge", "Varonia accuses Keldan")
                  .containsEntry("reply", "Keldan denies Varonia");
            });
  }

  @Test
  void are_none_on_different_matters() {
    Story story = story(accusation(), denial("inaficha waasi wa", "topic.rebels"));
    assertThat(story.contradictions()).isEmpty();
  }
}
