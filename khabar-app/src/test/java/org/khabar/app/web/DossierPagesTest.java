package org.khabar.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class DossierPagesTest {
  private final DossierPages pages = new DossierPages(SampleDossier.dossier(), SampleDossier.WORLD);

  @Test
  void leads_from_the_index_to_every_story_and_back() {
    Document index = Jsoup.parse(pages.index());

    List<String> links = index.select("a").eachAttr("href");
    assertThat(links).containsExactlyElementsOf(pages.names()).doesNotHaveDuplicates();
    Document first = Jsoup.parse(pages.story(0));
    assertThat(first.select("header a").eachAttr("href")).containsExactly(DossierPages.INDEX);
    assertThat(first.select("article.story").eachAttr("id")).containsExactly("talks");
  }

  @Test
  void tells_of_each_story_what_is_next_and_how_far_it_reaches() {
    Document index = Jsoup.parse(pages.index());

    assertThat(index.select("tbody tr").getFirst().select("th, td").eachText())
        .contains(
            "Talks of two ministers",
            "2",
            "fa sw",
            "2025-05-01",
            "2025-05-12 Meeting of Asha and Juma");
  }

  @Test
  void has_of_a_story_only_its_own_articles() {
    assertThat(pages.story(1)).contains("b.txt").doesNotContain("a.txt");
  }

  @Test
  void tells_who_announces_what_is_ahead_and_where_they_differ() {
    String agenda = Jsoup.parse(pages.story(0)).select(".agenda li").getFirst().text();

    assertThat(agenda).contains("a (fa), b (sw)", "Geneva: a (fa); Vienna: b (sw).");
  }
}
