package org.khabar.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabar.model.Article;

/** What belongs to the article stays, though something in it looks like furniture. */
class ArticleTextStaysTest {
  private static final String FIRST =
      "The port of Selma will be dredged next year so that larger ships can berth at its old quay.";
  private static final String SECOND =
      "Fishermen fear for their grounds, since the sand is to be dumped two miles off the coast.";
  private static final String THIRD =
      "The harbour master said on Monday that a new survey of the sea bed had been ordered.";

  private final Extractor extractor;

  ArticleTextStaysTest() {
    SmallKnowledge knowledge = new SmallKnowledge();
    extractor = new Extractor(knowledge, new DatelineReader(knowledge::language));
  }

  @Test
  void a_headline_in_guillemets_is_no_menu() {
    String title = "«حماس» و«الجهاد» ترفضان المقترح الجديد";
    String body =
        "<p>قال المتحدث باسم الحركة إن المقترح الجديد لا يلبي شروط وقف إطلاق النار الدائم.</p><p>وأضاف أن"
            + " الوسطاء سيعودون إلى الدوحة في الأيام المقبلة لمواصلة المفاوضات بين الجانبين.</p>";
    Article page = article("<h1>" + title + "</h1>" + body);
    assertThat(page.title().map(span -> span.of(page.text()))).contains(title);
    Article saved = saved(title + "\n\n" + body.replaceAll("<[^>]*>", "\n"));
    assertThat(saved.title().map(span -> span.of(saved.text()))).contains(title);
  }

  @Test
  void a_lead_that_begins_like_the_headline_is_kept() {
    String lead = "Fire in Selma market kills ten people.";
    assertThat(body("<h1>Fire in Selma market</h1><p>" + lead + "</p>" + paragraphs()))
        .contains(lead);
  }

  @Test
  void a_list_or_table_at_the_end_is_kept_with_its_heading() {
    assertThat(
            body(
                "<h1>Selma dredges its port</h1>"
                    + paragraphs()
                    + "<h2>Results</h2><ul><li>Selma 2-1 Kosa</li><li>Marana 0-0 Tulia</li></ul>"))
        .endsWith("Results", "Selma 2-1 Kosa", "Marana 0-0 Tulia");
  }

  @Test
  void the_word_credit_in_a_sentence_is_no_picture_credit() {
    String sentence =
        "The deal gave the lenders of the port fresh credit: three billion shillings.";
    assertThat(body("<h1>Selma dredges its port</h1>" + paragraphs() + "<p>" + sentence + "</p>"))
        .contains(sentence);
  }

  @Test
  void a_sentence_with_a_dash_is_no_dateline() {
    for (String sentence :
        List.of(
            "On 3 May 2021 the talks began – and nobody in the harbour of the town took notice.",
            "London burns – that is what the people who watched it from the sea told us later.")) {
      assertThat(body("<h1>Selma dredges its port</h1><p>" + sentence + "</p>" + paragraphs()))
          .contains(sentence);
    }
  }

  @Test
  void a_headline_with_a_number_is_no_error_page() {
    assertThat(
            body(
                "<title>Quake death toll rises to 503</title><h1>Quake death toll rises to 503</h1>"
                    + paragraphs()))
        .hasSize(3);
  }

  @Test
  void headings_that_link_to_themselves_are_no_teasers() {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      list.append(
          "<section><h2><a href=\"https://news.example/a/1#p%d\">Place number %d</a></h2><p>Place %d: %s</p></section>"
              .formatted(i, i, i, FIRST));
    }
    Article article =
        article(
            "<link rel=canonical href=\"https://news.example/a/1\"><h1>Four places to see</h1>"
                + paragraphs()
                + list);
    assertThat(article.body()).hasSizeGreaterThanOrEqualTo(7);
  }

  @Test
  void a_chinese_article_in_a_form_is_read() {
    String text = "<p>港口管理局宣布，明年将开始疏浚旧码头，以便更大的船只能够靠泊。</p>".repeat(8);
    assertThat(article("<form id=aspnetForm><h1>港口明年开始疏浚旧码头</h1>" + text + "</form>").body())
        .isNotEmpty();
  }

  @Test
  void half_a_character_becomes_the_replacement_character() {
    Article article =
        article(
            "<h1>Selma dredges its port</h1>"
                + paragraphs()
                + "<p>End &#xD83D; of it all, they say.</p>");
    assertThat(article.text().chars().noneMatch(c -> Character.isSurrogate((char) c))).isTrue();
  }

  private static String paragraphs() {
    return "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>";
  }

  private List<String> body(String html) {
    Article article = article(html);
    return article.body().stream().map(span -> span.of(article.text())).toList();
  }

  private Article article(String html) {
    return extract(RawDocument.page("p", html));
  }

  private Article saved(String text) {
    return extract(RawDocument.text("t", text));
  }

  private Article extract(RawDocument document) {
    try {
      return extractor.extract(document);
    } catch (NoArticleException e) {
      throw new AssertionError(e);
    }
  }
}
