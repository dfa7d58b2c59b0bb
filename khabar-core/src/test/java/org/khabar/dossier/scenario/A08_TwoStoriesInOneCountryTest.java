package org.khabar.dossier.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.khabar.model.Story;

class A08_TwoStoriesInOneCountryTest {
  private static InventedArticle dam(String id, String language) {
    return InventedArticle.of(id, language, "2031-03-05")
        .says(
            "[varonia:Varonia] and [keldan:Keldan] argue over the dam.", "topic.dam", "topic.water")
        .says("[ilan-doresh:Doresh] wrote to [mira-kadesh:Kadesh].", "topic.letter")
        .says(
            "[keldan:Keldan] wants water, [varonia:Varonia] power.", "topic.water", "topic.power");
  }

  private static InventedArticle football(String id, String language) {
    return InventedArticle.of(id, language, "2031-03-05")
        .says("[varonia:Varonia] beat [lunde:Lunde] in the cup.", "topic.football", "topic.cup")
        .says("[sani-bero:Bero] scored twice for [lunde:Lunde].", "topic.football", "topic.goal")
        .says("[lunde:Lunde] will play at home next.", "topic.football");
  }

  @Test
  void stay_apart() {
    assertThat(
            Scenario.dossier(
                    dam("d1", "en"), football("f1", "en"), dam("d2", "fa"), football("f2", "sw"))
                .stories())
        .extracting(Story::articles)
        .containsExactlyInAnyOrder(java.util.List.of("d1", "d2"), java.util.List.of("f1", "f2"));
  }
}
