package org.khabar.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.app.json.Contract;
import tools.jackson.databind.JsonNode;

class DossierCommandTest {
  @TempDir Path folder;
  private Path articles;

  private record Answer(int status, String out, String err) {}

  @BeforeEach
  void writeArticles() throws IOException {
    articles = Files.createDirectory(folder.resolve("articles"));
    Files.writeString(
        articles.resolve("a-announced.txt"),
        """
        Putin and Biden to meet in Geneva

        3 May 2021

        Russian President Vladimir Putin will meet US President Joe Biden in Geneva on 16 June, \
        the Kremlin said on Monday.
        """);
    Files.writeString(
        articles.resolve("b-held.txt"),
        """
        Putin and Biden met in Geneva

        17 June 2021

        Russian President Vladimir Putin met US President Joe Biden in Geneva on Wednesday, \
        the Kremlin said. The two presidents talked for three hours.
        """);
    Files.writeString(
        articles.resolve("c-other.txt"),
        """
        Bei ya mahindi yapanda Kisumu

        4 Mei 2021

        Waziri wa kilimo wa Kenya alisema Jumanne kwamba bei ya mahindi imepanda mjini Kisumu.
        """);
  }

  private Answer dossier(String... arguments) {
    List<String> all = new ArrayList<>(List.of("dossier"));
    all.addAll(List.of(arguments));
    all.add(articles.toString());
    return run(all.toArray(new String[0]));
  }

  private static Answer run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            100);
    int status = CommandLineInterface.run(console, arguments);
    return new Answer(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static JsonNode json(Answer answer) {
    return Contract.check(answer.out.strip(), "dossier.schema.json");
  }

  @Test
  void knows_on_a_day_only_what_was_published_by_then() {
    JsonNode before = json(dossier("--json", "--as-of", "2021-06-01"));
    JsonNode later = json(dossier("--json", "--as-of", "2021-06-18"));

    assertThat(before.get("articles").size()).isEqualTo(2);
    assertThat(before.toString()).contains("\"status\":\"scheduled\"");
    assertThat(before.toString()).contains("\"agenda\":[{");
    assertThat(later.get("articles").size()).isEqualTo(3);
    assertThat(later.toString()).doesNotContain("\"agenda\":[{");
  }

  @Test
  void compares_articles_in_one_language_alone() {
    JsonNode swahili = json(dossier("--json", "--only-language", "sw"));

    assertThat(swahili.at("/articles").findValuesAsString("language")).containsExactly("sw");
    assertThat(swahili.get("stories").size()).isEqualTo(1);
  }

  @Test
  void shows_the_stories_that_speak_of_somebody() {
    Answer answer = dossier("--entity", "joe-biden", "--entity", "Putin");

    assertThat(answer.status).isZero();
    assertThat(answer.out).contains("Biden").doesNotContain("Kisumu");
  }

  @Test
  void says_that_no_story_is_as_asked_for() {
    Answer answer = dossier("--since", "2030-01-01");

    assertThat(answer.status).isZero();
    assertThat(answer.err).contains("no story is as asked for, of 2 stories");
    assertThat(answer.out).contains("There is no story to show.");
  }

  @Test
  void answers_3_and_names_a_story_that_is_not_there() {
    Answer answer = dossier("--story", "story-of-nobody");

    assertThat(answer.status).isEqualTo(3);
    assertThat(answer.err).contains("--story: no story has the id story-of-nobody");
  }

  @Test
  void writes_pages_a_calendar_and_a_table() throws IOException {
    Path pages = folder.resolve("pages");
    Path calendar = folder.resolve("agenda.ics");
    Path table = folder.resolve("dossier.csv");

    Answer answer =
        dossier(
            "--as-of", "2021-06-01",
            "--html-folder", pages.toString(),
            "--ics", calendar.toString(),
            "--csv", table.toString());

    assertThat(answer.status).isZero();
    assertThat(pages).isDirectoryContaining("glob:**/index.html");
    try (var files = Files.list(pages)) {
      assertThat(files.count()).isEqualTo(3);
    }
    assertThat(Files.readString(calendar)).contains("DTSTART;VALUE=DATE:20210616");
    assertThat(Files.readString(table)).contains(",encounter,", "a-announced.txt");
  }

  @Test
  void tells_titles_in_the_language_of_the_reader_under_the_same_ids() throws IOException {
    Path page = folder.resolve("page.html");
    JsonNode english = json(dossier("--json"));
    JsonNode swahili = json(dossier("--json", "--gloss", "sw"));

    dossier("--gloss", "fa", "--html", page.toString());

    assertThat(english.at("/stories/0/title").stringValue())
        .isEqualTo("Putin\u2013Biden meeting in Geneva, 16 June 2021");
    assertThat(swahili.at("/stories/0/title").stringValue())
        .isEqualTo("Vladimir Putin na Joe Biden wakutana mjini Geneva, 16 Juni 2021");
    assertThat(swahili.at("/told_in").stringValue()).isEqualTo("sw");
    assertThat(swahili.at("/stories/0/id")).isEqualTo(english.at("/stories/0/id"));
    assertThat(Files.readString(page))
        .contains("<h2 lang=\"fa\" dir=\"rtl\">")
        .contains("دیدار ولادیمیر پوتین و جو بایدن در ژنو");
    assertThat(dossier("--gloss", "tlh").status).isEqualTo(2);
  }

  @Test
  void answers_2_before_anything_is_read_when_a_file_cannot_be_written() {
    Path nowhere = folder.resolve("missing").resolve("x");

    assertThat(dossier("--ics", nowhere.toString()).err).contains("--ics: no file can be written");
    assertThat(dossier("--csv", folder.toString()).status).isEqualTo(2);
    assertThat(dossier("--html-folder", nowhere.toString()).err)
        .contains("--html-folder: no folder can be made at");
  }

  @Test
  void goes_on_with_a_state_and_tells_what_has_come() throws IOException {
    Path state = folder.resolve("state");
    Path held = articles.resolve("b-held.txt");
    String text = Files.readString(held);
    Files.delete(held);
    JsonNode first = json(dossier("--json", "--state", state.toString()));
    Files.writeString(held, text);

    JsonNode second = json(dossier("--json", "--state", state.toString(), "--since-last"));
    JsonNode third = json(dossier("--json", "--state", state.toString(), "--since-last"));

    assertThat(second.get("stories").size()).isEqualTo(1);
    JsonNode story = second.at("/stories/0");
    assertThat(first.at("/stories").findValuesAsString("id"))
        .contains(story.get("id").stringValue());
    assertThat(story.at("/since_last/begun").booleanValue()).isFalse();
    assertThat(story.at("/since_last/articles").size()).isEqualTo(1);
    assertThat(story.at("/since_last/articles/0").stringValue()).endsWith("b-held.txt");
    assertThat(third.get("stories").size()).isZero();
  }

  @Test
  void shows_a_state_without_inputs_but_reads_nothing_from_nowhere() {
    Path state = folder.resolve("state");
    dossier("--state", state.toString());

    assertThat(json(run("dossier", "--json", "--state", state.toString())).get("articles").size())
        .isEqualTo(3);
    assertThat(run("dossier").status).isEqualTo(2);
    assertThat(run("dossier").err).contains("Missing required parameter: 'INPUT...'");
    assertThat(dossier("--since-last").err).contains("--since-last needs a --state");
  }

  @Test
  void honours_corrections_and_says_what_it_cannot_follow() throws IOException {
    String a = articles.resolve("a-announced.txt").toString();
    Path corrections =
        Files.writeString(
            folder.resolve("corrections.tsv"),
            "2026-11-30\tamina\tapart\t%s\t%s%n"
                    .formatted(a, articles.resolve("b-held.txt").toString())
                + "2026-11-30\tamina\tnot\t%s\tjoe-biden\tjoe-other%n".formatted(a)
                + "2026-11-30\tamina\tsame\tx\tnobody-at-all%n".formatted());

    Answer answer = dossier("--json", "--corrections", corrections.toString());

    assertThat(answer.err).contains("corrections.tsv:3: nobody-at-all is no id");
    JsonNode json = json(answer);
    assertThat(json.get("stories").size()).isEqualTo(3);
    assertThat(json.at("/articles/0/entities").findValuesAsString("id"))
        .contains("joe-other")
        .doesNotContain("joe-biden");
    assertThat(json.at("/articles/1/entities").findValuesAsString("id")).contains("joe-biden");
    assertThat(dossier("--corrections", folder.resolve("missing").toString()).status).isEqualTo(3);
  }
}
