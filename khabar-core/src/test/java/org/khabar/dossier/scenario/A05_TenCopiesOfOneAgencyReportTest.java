package org.khabar.dossier.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabar.dossier.scenario.Scenario.story;
import static org.khabar.dossier.scenario.Scenario.verdict;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabar.model.Act;
import org.khabar.model.JoinedStatement;
import org.khabar.model.LineageLink;
import org.khabar.model.Slot;
import org.khabar.model.Status;
import org.khabar.model.Story;
import org.khabar.model.Verdict;

class A05_TenCopiesOfOneAgencyReportTest {
  private static InventedArticle report(String id, boolean credited) {
    InventedArticle article =
        InventedArticle.of(id, "en", "2031-03-05")
            .says(
                "President [ilan-doresh:Ilan Doresh] told his colleague [mira-kadesh:Mira Kadesh] in"
                    + " a call on {2031-03-04:Tuesday} that the dam above the border town would be"
                    + " filled before the summer whatever her government did.",
                "topic.dam",
                "topic.water")
            .meeting(Status.HELD, "PHONE", "2031-03-04", "", "", "ilan-doresh", "mira-kadesh")
            .statement("ilan-doresh", Act.SAY, "mira-kadesh")
            .says(
                "Engineers of both countries [varonia:Varonia] and [keldan:Keldan] expect low water"
                    + " for the next three years and ask for a fair share.",
                "topic.water");
    return credited ? article.credits("river-news") : article;
  }

  @Test
  void count_as_one_source() {
    List<InventedArticle> articles = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      articles.add(report("copy" + i, i < 5));
    }
    Story story = story(articles.toArray(InventedArticle[]::new));
    assertThat(story.chapters()).hasSize(1);
    assertThat(story.statements())
        .singleElement()
        .satisfies(
            s -> {
              assertThat(s.reports()).hasSize(10);
              assertThat(s.independentSources()).isEqualTo(1);
            });
    assertThat(verdict(story.encounters().getFirst(), Slot.DATE)).isEqualTo(Verdict.SINGLE_SOURCE);
    assertThat(story.lineage())
        .filteredOn(l -> l.kind() == LineageLink.Kind.COPY)
        .hasSize(9)
        .allSatisfy(l -> assertThat(l.from()).isEqualTo("copy0"));
    assertThat(story.lineage()).filteredOn(l -> l.kind() == LineageLink.Kind.CREDITED).hasSize(5);
  }

  @Test
  void agree_with_a_report_of_its_own_as_two() {
    InventedArticle own =
        InventedArticle.of("own", "sw", "2031-03-05")
            .says(
                "[ilan-doresh:Doresh] alimwambia [mira-kadesh:Kadesh] {2031-03-04:Jumanne} kuwa bwawa"
                    + " litajazwa.",
                "topic.dam",
                "topic.water")
            .meeting(Status.HELD, "PHONE", "2031-03-04", "", "", "ilan-doresh", "mira-kadesh")
            .statement("ilan-doresh", Act.SAY, "mira-kadesh")
            .says("[varonia:Varonia] na [keldan:Keldan] zinahitaji maji.", "topic.water");
    Story story = story(report("copy0", true), report("copy1", false), own);
    assertThat(story.statements())
        .extracting(JoinedStatement::independentSources)
        .containsExactly(2);
    assertThat(verdict(story.encounters().getFirst(), Slot.DATE)).isEqualTo(Verdict.AGREE);
  }
}
