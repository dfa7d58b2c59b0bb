package org.khabar.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khabar.knowledge.WorldTable;
import org.khabar.model.Act;
import org.khabar.model.Article;
import org.khabar.model.Chapter;
import org.khabar.model.Dossier;
import org.khabar.model.JoinedStatement;
import org.khabar.model.Reading;
import org.khabar.model.Span;
import org.khabar.model.StatementForm;
import org.khabar.model.StatementReport;
import org.khabar.model.Story;

class DossierPageTest {
  private static final String TITLE = "<script>alert(1)</script> & سد";
  private static final String TEXT = TITLE + "\nقال الرئيس \"نعم\" <b>اليوم</b>.";

  private static String page() {
    Span title = new Span(0, TITLE.length());
    Span sentence = new Span(TITLE.length() + 1, TEXT.length());
    Article article =
        new Article(
            "a.txt",
            TEXT,
            "ar",
            Optional.of(title),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(sentence),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    Reading reading =
        new Reading(
            article,
            List.of(sentence),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            Map.of());
    JoinedStatement statement =
        new JoinedStatement(
            "a-president",
            Optional.empty(),
            Act.SAY,
            "A President says yes",
            List.of(new StatementReport("a.txt", sentence, StatementForm.MIXED)),
            1);
    Story story =
        new Story(
            "s1",
            "A story",
            List.of("a.txt"),
            List.of(
                new Chapter(
                    "c1", "A chapter", List.of("a.txt"), Optional.empty(), Optional.empty())),
            List.of(),
            List.of(),
            List.of(statement),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return DossierPage.html(
        new Dossier(List.of(reading), List.of(story)),
        new WorldTable(List.of(), List.of(), List.of(), List.of()));
  }

  @Test
  void shows_text_from_articles_as_text() {
    assertThat(page())
        .contains("&lt;script&gt;alert(1)&lt;&#x2F;script&gt;".replace("&#x2F;", "/"))
        .doesNotContain("<script>")
        .doesNotContain("<b>اليوم</b>");
  }

  @Test
  void isolates_the_direction_of_what_it_quotes() {
    assertThat(page()).contains("<bdi lang=\"ar\">").contains("lang=\"ar\" dir=\"auto\"");
  }

  @Test
  void names_people_that_nothing_knows_by_their_slug() {
    assertThat(page()).contains("<b>A President</b>");
  }

  @Test
  void loads_nothing_from_elsewhere() {
    assertThat(page())
        .contains("default-src 'none'")
        .doesNotContain("http://")
        .doesNotContain("https://");
  }
}
