package org.khabar.dossier.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabar.dossier.scenario.Scenario.story;

import org.junit.jupiter.api.Test;
import org.khabar.model.Act;
import org.khabar.model.LineageLink;
import org.khabar.model.StatementReport;
import org.khabar.model.Story;

class A25_TranslatedReportTest {
  /** Of what is said the lexicon of the one language knows other words than that of the other. */
  private static InventedArticle article(String id, String language, String day, String known) {
    return InventedArticle.of(id, language, day)
        .says("[varonia:Varonia] [keldan:Keldan] " + id, "topic.dam", "topic.water")
        .says("[sarm:Sarm] {2031-03-09:x} 120 " + id, "topic.election", "event.withdraw")
        .says("[osmara:Osmara] {2031-04:x} 74 " + id, "topic.peace")
        .says("[ilan-doresh:Doresh] 31 [tavi-orel:Orel] " + id, known)
        .statement("ilan-doresh", Act.SAY, "")
        .says("[keldan:Keldan] {2030:x} 5200 " + id, "topic.school")
        .says("[nerith-vale:Vale] {P3D:x} " + id, "topic.bank", "topic.market")
        .says("[osmara:Osmara] [varonia:Varonia] 89 " + id, "topic.forest", "topic.gold")
        .says("[sarm:Sarm] {2031-03-11:x} 640 " + id, "topic.port", "topic.ship");
  }

  @Test
  void is_no_source_of_its_own_and_says_what_the_original_says() {
    Story story =
        story(
            article("a", "en", "2031-03-05", "topic.fire"),
            article("b", "fa", "2031-03-06", "topic.road"));
    assertThat(story.lineage())
        .containsExactly(new LineageLink("b", "a", LineageLink.Kind.TRANSLATION));
    assertThat(story.statements())
        .singleElement()
        .satisfies(
            s -> {
              assertThat(s.reports())
                  .extracting(StatementReport::article)
                  .containsExactly("a", "b");
              assertThat(s.independentSources()).isEqualTo(1);
            });
  }
}
