package org.khabar.dossier.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabar.dossier.scenario.Scenario.dossier;

import org.junit.jupiter.api.Test;
import org.khabar.model.Dossier;
import org.khabar.model.Revision;

class A13_RevisedArticleTest {
  private static InventedArticle version(String second) {
    return InventedArticle.of("page", "en", "2031-03-05")
        .says("[ilan-doresh:Doresh] wrote to [mira-kadesh:Kadesh].", "topic.dam")
        .says(second, "topic.water");
  }

  @Test
  void tells_which_sentences_came_and_went() {
    InventedArticle before = version("The dam is half full.");
    InventedArticle after = version("The dam is full.");
    Dossier dossier = dossier(before, after);
    assertThat(dossier.articles()).hasSize(1);
    Revision revision = dossier.stories().getFirst().revisions().getFirst();
    assertThat(revision.article()).isEqualTo("page");
    assertThat(revision.appeared().getFirst().of(after.reading().article().text()))
        .isEqualTo("The dam is full.");
    assertThat(revision.vanished().getFirst().of(before.reading().article().text()))
        .isEqualTo("The dam is half full.");
  }

  @Test
  void is_none_for_the_same_text_twice() {
    Dossier dossier = dossier(version("The dam is full."), version("The dam is full."));
    assertThat(dossier.stories().getFirst().revisions()).isEmpty();
  }
}
