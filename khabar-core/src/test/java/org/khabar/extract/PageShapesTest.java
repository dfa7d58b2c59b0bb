package org.khabar.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabar.model.Article;

/** What is told from the shape of a page and from what it states, one thing a test. */
class PageShapesTest {
  private static final String FIRST =
      "The port of Selma will be dredged next year so that larger ships can berth at its old quay.";
  private static final String SECOND =
      "Fishermen fear for their grounds, since the sand is to be dumped two miles off the coast.";
  private static final String THIRD =
      "The harbour master said on Monday that a new survey of the sea bed had been ordered.";

  private final Extractor extractor;

  PageShapesTest() {
    SmallKnowledge knowledge = new SmallKnowledge();
    extractor = new Extractor(knowledge, new DatelineReader(knowledge::language));
  }

  @Test
  void the_standfirst_between_headline_and_text_belongs_to_the_body() {
    String standfirst = "Work on the old quay is to begin in spring, and to last two years";
    assertThat(
            body(
                """
                <meta property="og:description" content="%1$s"></head><body><article><header>
                <h1>Selma dredges its port</h1><p class="x1">%1$s</p><div class="meta">12 May 2023</div></header>
                <div class="content"><p>%2$s</p><p>%3$s</p></div></article>
                """
                    .formatted(standfirst, FIRST, SECOND)))
        .containsExactly(standfirst, FIRST, SECOND);
  }

  @Test
  void a_list_of_links_goes_and_a_list_of_sentences_stays() {
    assertThat(
            body(
                """
                <body><h1>Selma dredges its port</h1><div><p>%s</p>
                <ul><li>Port: <a href="/a">Crane falls over</a></li><li>Sea: <a href="/b">Cod returns to the bay</a></li></ul>
                <p>%s</p><ul><li>The quay is 90 metres long.</li><li>It takes <a href="/q">four ships</a> at a time.</li></ul>
                <p>%s</p></div>
                """
                    .formatted(FIRST, SECOND, THIRD)))
        .containsExactly(
            FIRST, SECOND, "The quay is 90 metres long.", "It takes four ships at a time.", THIRD);
  }

  @Test
  void a_row_of_boxes_with_linked_headings_goes() {
    String box =
        "<div class=\"q\"><h3><a href=\"/%1$d\">Another story, number %1$d</a></h3>"
            + "<p>What happened in that story is told in this one sentence, number %1$d.</p></div>";
    assertThat(
            body(
                "<body><article><h1>Selma dredges its port</h1><p>%s</p><p>%s</p><p>%s</p><section>%s</section></article>"
                    .formatted(
                        FIRST,
                        SECOND,
                        THIRD,
                        box.formatted(1) + box.formatted(2) + box.formatted(3))))
        .containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void the_posts_of_a_live_page_stay_though_their_headings_are_linked() {
    StringBuilder posts = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      posts.append(
          "<div class=\"post\"><h2><a href=\"/live?post=%d\">Ships wait outside</a></h2><p>%s</p><p>%s</p><p>%s</p><p>%s</p><p>%s</p><p>%s</p></div>"
              .formatted(i, FIRST, SECOND, THIRD, SECOND, FIRST, THIRD));
    }
    Article article =
        extract(
            "<script type=\"application/ld+json\">{\"@type\":\"LiveBlogPosting\",\"headline\":\"Port live\"}</script></head>"
                + "<body><main><h1>Port live</h1>"
                + posts
                + "</main>");
    assertThat(article.body()).hasSizeGreaterThanOrEqualTo(24);
    assertThat(article.notes()).anyMatch(note -> note.contains("a live page"));
  }

  @Test
  void the_stated_body_speaks_against_what_it_does_not_hold() {
    String promo = "Get our morning briefing with all that matters on the coast, every day at six.";
    assertThat(
            body(
                """
                <script type="application/ld+json">{"@type":"NewsArticle","headline":"Selma dredges its port",
                "articleBody":"%1$s %2$s %3$s %1$s"}</script></head><body><article><h1>Selma dredges its port</h1>
                <p>%1$s</p><h2>Sand</h2><p>%2$s</p><p>%3$s</p><p>%1$s</p><div>%4$s</div></article>
                """
                    .formatted(FIRST, SECOND, THIRD, promo)))
        .contains("Sand")
        .doesNotContain(promo);
  }

  @Test
  void a_cut_stated_body_says_nothing_against_the_rest() {
    assertThat(
            body(
                """
                <script type="application/ld+json">{"@type":"NewsArticle","headline":"Selma dredges its port",
                "articleBody":"%1$s"}</script></head><body><article><h1>Selma dredges its port</h1>
                <p>%1$s</p><p>%2$s</p><p>%3$s</p></article>
                """
                    .formatted(FIRST, SECOND, THIRD)))
        .containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void a_row_of_a_table_is_one_line() {
    assertThat(
            body(
                """
                <body><article><h1>Selma dredges its port</h1><p>%s</p><table><tr><th>Quay</th><th>Depth</th></tr>
                <tr><td>Old quay</td><td>7 m</td></tr></table><p>%s</p></article>
                """
                    .formatted(FIRST, SECOND)))
        .containsExactly(FIRST, "Quay Depth", "Old quay 7 m", SECOND);
  }

  @Test
  void paragraphs_parted_by_line_breaks_are_paragraphs() {
    assertThat(
            body(
                "<body><table><tr><td><font size=2>%s<br>%s<br><br>%s</font></td></tr></table>"
                    .formatted(FIRST, SECOND, THIRD)))
        .containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void hidden_text_goes_unless_it_is_shown_on_wide_screens() {
    assertThat(
            body(
                """
                <body><article><h1>Selma dredges its port</h1><p>%1$s</p><p>%1$s</p><p>%1$s</p><p>%1$s</p>
                <div class="hidden"><p>%2$s</p></div><div class="hidden md:block"><p>%3$s</p></div><p>%1$s</p></article>
                """
                    .formatted(FIRST, SECOND, THIRD)))
        .contains(THIRD)
        .doesNotContain(SECOND);
  }

  @Test
  void says_that_only_the_beginning_is_there() {
    assertThat(
            extract(
                    """
                    <script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false,
                    "headline":"Selma dredges its port"}</script></head><body><h1>Selma dredges its port</h1><p>%s</p><p>%s</p>
                    """
                        .formatted(FIRST, SECOND))
                .notes())
        .anyMatch(note -> note.contains("for subscribers"));
  }

  @Test
  void refuses_an_error_page_and_a_list_of_articles() {
    assertRefused(
        "<title>404 Not Found</title></head><body><h1>404</h1><p>" + FIRST + "</p><p>" + SECOND,
        "an error page (404 Not Found)");
    StringBuilder cards = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      cards.append(
          "<div class=\"card\"><h2><a href=\"/%d\">The story of number %d</a></h2><p>A few words on it, no more than that.</p></div>"
              .formatted(i, i));
    }
    assertRefused(
        "<title>The Kosa Times</title></head><body><p>" + FIRST + "</p>" + cards,
        "a list of 12 other articles");
  }

  private void assertRefused(String html, String why) {
    assertThatThrownBy(() -> extractor.extract(RawDocument.page("p", "<html><head>" + html)))
        .isInstanceOf(NoArticleException.class)
        .hasMessageContaining(why);
  }

  private List<String> body(String html) {
    Article article = extract(html);
    return article.body().stream().map(span -> span.of(article.text())).toList();
  }

  private Article extract(String html) {
    try {
      return extractor.extract(RawDocument.page("test", "<html lang=\"en\"><head>" + html));
    } catch (NoArticleException e) {
      throw new AssertionError(e);
    }
  }
}
