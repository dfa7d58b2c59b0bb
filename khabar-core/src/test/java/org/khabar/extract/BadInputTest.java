package org.khabar.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.khabar.model.Article;
import org.khabar.model.Span;

class BadInputTest {
  private final Extractor extractor;

  BadInputTest() {
    SmallKnowledge knowledge = new SmallKnowledge();
    extractor = new Extractor(knowledge, new DatelineReader(knowledge::language));
  }

  @Test
  void an_empty_text_is_no_article() {
    for (String text : new String[] {"", " \n\n", "\t\r\n"}) {
      assertThatThrownBy(() -> extractor.extract(RawDocument.text("t", text)))
          .isInstanceOf(NoArticleException.class);
    }
  }

  @Test
  void says_which_dates_do_not_exist() throws NoArticleException {
    Article article =
        extractor.extract(
            RawDocument.text(
                "t",
                "Viongozi wa nchi hizo walikutana tarehe 31 Februari 2022 katika mji mkuu wa"
                    + " Tulia."));
    assertThat(article.notes()).containsExactly("no such date: 31 Februari 2022");
    assertThat(article.published()).isEmpty();
  }

  @Test
  void says_that_no_language_is_known() throws NoArticleException {
    Article article = extractor.extract(RawDocument.text("t", "1 2 3\n***\n"));
    assertThat(article.language()).isEqualTo("und");
    assertThat(article.notes()).anyMatch(note -> note.contains("no known language"));
  }

  @Test
  void plain_text_is_all_body() throws NoArticleException {
    String text = "Share\nPicha: AFP\n31 Desemba 2021\n";
    RawDocument plain =
        new RawDocument(
            "t",
            text,
            false,
            true,
            java.util.Optional.empty(),
            java.util.Optional.of("sw"),
            java.util.Optional.empty(),
            java.util.Optional.empty(),
            java.util.Optional.empty(),
            java.util.Optional.empty(),
            java.util.List.of());
    Article article = extractor.extract(plain);
    assertThat(article.body()).hasSize(3);
    assertThat(article.boilerplate()).isEmpty();
    assertThat(article.published()).isEmpty();
  }

  @Test
  void a_very_long_line_is_read() throws NoArticleException {
    String line = "Rais wa nchi alisema kwamba mkutano huo utafanyika wiki ijayo. ".repeat(80_000);
    assertThat(extractor.extract(RawDocument.text("t", line)).body()).hasSize(1);
  }

  @Test
  void random_text_never_breaks_it() throws NoArticleException {
    String signs = "ab Cd\n.؟،«»\u200C\u200E\uD800\uDC00اب۱2/-:()|©کهو\u0000漢字。ア\r\u2028";
    Random random = new Random(42);
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder("x");
      for (int i = 0; i < 400; i++) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      Article article = extractor.extract(RawDocument.text("t", text.toString()));
      int end = 0;
      for (Span span : article.body()) {
        assertThat(span.start()).isGreaterThanOrEqualTo(end);
        end = span.end();
      }
      assertThat(end).isLessThanOrEqualTo(text.length());
    }
  }
}
