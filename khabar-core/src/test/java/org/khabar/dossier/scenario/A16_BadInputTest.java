package org.khabar.dossier.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabar.dossier.DossierMaker;
import org.khabar.model.Dossier;
import org.khabar.model.Reading;
import org.khabar.model.Status;

class A16_BadInputTest {
  @Test
  void takes_articles_without_text_names_or_day() {
    Dossier dossier =
        Scenario.dossier(
            InventedArticle.undated("empty", "und"), InventedArticle.undated("empty too", "und"));
    assertThat(dossier.stories()).hasSize(2);
    assertThat(dossier.stories().getFirst().title()).isNotEmpty();
  }

  @Test
  void takes_dates_that_do_not_exist() {
    Dossier dossier =
        Scenario.dossier(
            InventedArticle.of("a", "en", "2031-03-05")
                .says("[ilan-doresh:Doresh] met [mira-kadesh:Kadesh].", "topic.dam")
                .meeting(Status.HELD, "", "2031-02-31", "", "PXM", "ilan-doresh", "mira-kadesh"));
    assertThat(dossier.stories().getFirst().encounters()).hasSize(1);
  }

  @Test
  void a_review_of_everything_glues_no_stories_together() {
    InventedArticle dam =
        InventedArticle.of("dam", "en", "2031-12-20")
            .says("[varonia:Varonia] and [keldan:Keldan] argue over the dam.", "topic.dam")
            .says("[ilan-doresh:Doresh] wrote to [mira-kadesh:Kadesh].", "topic.water");
    InventedArticle cup =
        InventedArticle.of("cup", "en", "2031-12-20")
            .says("[lunde:Lunde] won the cup.", "topic.football")
            .says("[sani-bero:Bero] of [lunde:Lunde] scored.", "topic.football");
    InventedArticle review = InventedArticle.of("review", "en", "2031-12-21");
    for (int i = 0; i < 200; i++) {
      review.says("[person-" + i + ":Person] of [place-" + i + ":Place].", "topic.t" + i);
    }
    review.says(
        "[varonia:Varonia], [keldan:Keldan], [lunde:Lunde], [sani-bero:Bero].", "topic.dam");
    assertThat(Scenario.dossier(dam, cup, review).stories()).hasSize(3);
  }

  @Test
  void one_report_under_many_ids_takes_no_quadratic_time() {
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      readings.add(
          InventedArticle.of("n" + i, "en", "2031-03-05")
              .says(
                  "[ilan-doresh:Doresh] met [mira-kadesh:Kadesh] on {2031-03-04:Tuesday} to talk about"
                      + " the dam and the water of the river that both of their countries share.",
                  "topic.dam")
              .meeting(Status.HELD, "", "2031-03-04", "", "", "ilan-doresh", "mira-kadesh")
              .reading());
    }
    Dossier dossier = new DossierMaker(InventedWorld.table()).make(readings);
    assertThat(dossier.stories()).hasSize(1);
    assertThat(dossier.stories().getFirst().encounters().getFirst().reports()).hasSize(3000);
  }
}
