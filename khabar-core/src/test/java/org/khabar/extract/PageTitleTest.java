package org.khabar.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PageTitleTest {
  @Test
  void cuts_the_name_of_the_site_off() {
    assertThat(title("<title>Port to be dredged | The Kosa Times</title>"))
        .isEqualTo("Port to be dredged");
    assertThat(
            title(
                "<meta property=og:site_name content='Kosa Times'><meta property=og:title"
                    + " content='Port to be dredged - Kosa Times'>"))
        .isEqualTo("Port to be dredged");
    assertThat(title("<title>港口明年疏浚_科萨新闻</title><body><h1>港口明年疏浚</h1>")).isEqualTo("港口明年疏浚");
  }

  @Test
  void cuts_what_stands_before_a_line_that_the_page_shows() {
    assertThat(
            title(
                "<title>Kosa Times :: Coast :: Port to be dredged next year</title><body><b>Port to"
                    + " be dredged next year</b>"))
        .isEqualTo("Port to be dredged next year");
  }

  @Test
  void keeps_a_headline_with_a_dash_in_it() {
    assertThat(
            title(
                "<meta property=og:title content='Port to be dredged - and soon'><body><h1>Port to"
                    + " be dredged - and soon</h1>"))
        .isEqualTo("Port to be dredged - and soon");
  }

  @Test
  void prefers_the_heading_that_structured_data_confirm() {
    assertThat(
            title(
                "<meta property=og:title content='You will not believe this'><script"
                    + " type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Port to"
                    + " be dredged\"}</script><body><h1>Port to be dredged</h1>"))
        .isEqualTo("Port to be dredged");
  }

  @Test
  void does_without_the_kicker_where_the_shared_headline_does() {
    assertThat(
            title(
                "<meta property=og:title content='Port to be dredged next year'><script"
                    + " type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Coast:"
                    + " Port to be dredged next year\"}</script><body><h1><span>Coast:</span> Port"
                    + " to be dredged next year</h1>"))
        .isEqualTo("Port to be dredged next year");
  }

  @Test
  void passes_over_a_shared_headline_that_is_the_name_of_the_site() {
    assertThat(
            title(
                "<meta property=og:title content='Kosa Times'><meta property=og:site_name"
                    + " content='Kosa Times'><title>Port to be dredged</title><body><h1>Port to be"
                    + " dredged</h1>"))
        .isEqualTo("Port to be dredged");
  }

  private static String title(String html) {
    Document page = Jsoup.parse(html);
    return PageTitle.of(page, PageBlocks.of(page.body()), PageMetadata.of(page)).orElse("");
  }
}
