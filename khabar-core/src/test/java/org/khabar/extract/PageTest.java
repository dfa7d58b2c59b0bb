package org.khabar.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabar.model.Article;

class PageTest {
  private static final String FIRST =
      "The governments of Marana and Tulia will reopen the rail link between their capitals in"
          + " autumn.";
  private static final String SECOND =
      "The line was closed nine years ago after a quarrel over fees that both sides now call"
          + " settled.";
  private static final String THIRD =
      "Farmers on both sides of the border had asked for years that trains should run again.";

  private final Extractor extractor;

  PageTest() {
    SmallKnowledge knowledge = new SmallKnowledge();
    extractor = new Extractor(knowledge, new DatelineReader(knowledge::language));
  }

  @Test
  void keeps_paragraphs_headings_lists_and_quotations_and_nothing_beside() {
    Article article =
        extract(
            """
            <html lang="en"><head><title>Rail link to reopen | The Kosa Times</title>
            <meta property="og:title" content="Rail link to reopen"><meta property="og:site_name" content="The Kosa Times">
            <meta property="article:published_time" content="2023-07-03T16:15:00+03:00"></head><body>
            <nav><a href="/">Home</a> <a href="/world">World</a></nav>
            <article><h1>Rail link to reopen</h1><p class="byline">By Daniel Okello</p>
            <figure><img src="x.jpg"><figcaption>A train. Photo: Jane Doe/Reuters</figcaption></figure>
            <div class="text"><p>%s</p><div class="related-links"><p>Read more: <a href="/a">Harvest fails</a></p></div>
            <h2>A long dispute</h2><p>%s</p><blockquote><p>"This line feeds two nations," the minister said.</p></blockquote>
            <ul><li>The line is 400 kilometres long</li><li>It has nine stations</li></ul><p>%s</p></div>
            <div class="share-bar"><p>Share this article on all the networks that you can think of today</p></div></article>
            <aside><h3>Most read</h3><p>Something else altogether that people like to read on this site.</p></aside>
            <footer><p>Copyright 2023 The Kosa Times. All rights reserved, and so on and so forth.</p></footer>
            </body></html>
            """
                .formatted(FIRST, SECOND, THIRD));
    assertThat(article.title().map(span -> span.of(article.text())))
        .contains("Rail link to reopen");
    assertThat(article.published().map(date -> date.day().toString())).contains("2023-07-03");
    assertThat(article.outlet().map(outlet -> outlet.name())).contains("The Kosa Times");
    assertThat(paragraphs(article))
        .containsExactly(
            FIRST,
            "A long dispute",
            SECOND,
            "\"This line feeds two nations,\" the minister said.",
            "The line is 400 kilometres long",
            "It has nine stations",
            THIRD);
    assertThat(article.text())
        .startsWith("Rail link to reopen\n\nBy Daniel Okello\n\n" + FIRST + "\n\n");
    assertThat(article.byline().map(span -> span.of(article.text()))).contains("Daniel Okello");
  }

  @Test
  void reads_structured_data_in_a_graph() {
    Article article =
        extract(
            """
            <html><head><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},
            {"@type":["NewsArticle"],"headline":"Rail link to reopen","datePublished":"2023-07-03","dateModified":"2023-07-05T08:00Z"}]}</script>
            </head><body><h1>Rail link to reopen</h1><p>%s</p><p>%s</p></body></html>
            """
                .formatted(FIRST, SECOND));
    assertThat(article.published().map(date -> date.day().toString())).contains("2023-07-03");
    assertThat(article.modified().map(Object::toString)).contains("2023-07-05");
  }

  @Test
  void takes_the_body_from_structured_data_when_the_page_shows_none() {
    Article article =
        extract(
            """
            <html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"Rail link to reopen",
            "articleBody":"%s\\n\\n%s"}</script></head><body><div id="app"></div></body></html>
            """
                .formatted(FIRST, SECOND));
    assertThat(paragraphs(article)).containsExactly(FIRST, SECOND);
  }

  @Test
  void takes_the_day_from_the_address_when_nothing_else_has_it() throws NoArticleException {
    String html =
        "<html><body><h1>Rail link to reopen</h1><p>"
            + FIRST
            + "</p><p>"
            + SECOND
            + "</p></body></html>";
    Article article =
        extractor.extract(
            RawDocument.page("p", html).withUrl("https://www.example.org/2023/07/03/rail.html"));
    assertThat(article.published().map(date -> date.day().toString())).contains("2023-07-03");
    assertThat(article.outlet().map(outlet -> outlet.id())).contains("example.org");
  }

  @Test
  void says_that_a_page_holds_no_article() {
    assertThatThrownBy(
            () ->
                extractor.extract(
                    RawDocument.page("p", "<html><body><h1>Not found</h1></body></html>")))
        .isInstanceOf(NoArticleException.class)
        .hasMessageContaining("no article found");
    assertThatThrownBy(() -> extractor.extract(RawDocument.page("p", "")))
        .isInstanceOf(NoArticleException.class);
  }

  @Test
  void survives_broken_pages() {
    String deep = "<div>".repeat(20_000) + "<p>" + FIRST + "</p><p>" + SECOND + "</p>";
    assertThat(paragraphs(extract(deep))).isNotEmpty();
    assertThat(paragraphs(extract("<p><b><table><td>" + FIRST + "<p>" + SECOND + "<p>" + THIRD)))
        .isNotEmpty();
    String json =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":[{\"</script>";
    assertThat(paragraphs(extract(json + "<p>" + FIRST + "</p><p>" + SECOND + "</p>"))).hasSize(2);
  }

  private static List<String> paragraphs(Article article) {
    return article.body().stream().map(span -> span.of(article.text())).toList();
  }

  private Article extract(String html) {
    try {
      return extractor.extract(RawDocument.page("test", html));
    } catch (NoArticleException e) {
      throw new AssertionError(e);
    }
  }
}
