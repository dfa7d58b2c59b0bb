package org.khabar.dossier.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabar.dossier.scenario.Scenario.story;

import org.junit.jupiter.api.Test;
import org.khabar.model.Act;
import org.khabar.model.JoinedStatement;
import org.khabar.model.StatementReport;
import org.khabar.model.Story;

class A12_OneStatementInThreeLanguagesTest {
  private static InventedArticle article(String id, String language) {
    return InventedArticle.of(id, language, "2031-03-05")
        .says("[varonia:Varonia] [keldan:Keldan] [ilan-doresh:Doresh] " + id, "topic.dam")
        .says("[ilan-doresh:Doresh] [keldan:Keldan] " + id, "topic.water", "event.withdraw")
        .statement("ilan-doresh", id.equals("b") ? Act.URGE : Act.DEMAND, "keldan");
  }

  @Test
  void is_one_row_with_three_reports() {
    InventedArticle c =
        article("c", "ar")
            .says("[ilan-doresh:Doresh] [osmara:Osmara].", "topic.election", "topic.peace")
            .statement("ilan-doresh", Act.SAY, "");
    Story story = story(article("a", "en"), article("b", "fa"), c);
    JoinedStatement first = story.statements().getFirst();
    assertThat(first.reports()).extracting(StatementReport::article).containsExactly("a", "b", "c");
    assertThat(first.independentSources()).isEqualTo(3);
    assertThat(first.gist()).startsWith("Ilan Doresh made a demand of Keldan").contains("water");
    assertThat(story.statements()).hasSize(2);
    assertThat(story.unique()).anySatisfy(u -> assertThat(u.gist()).contains("election"));
  }
}
