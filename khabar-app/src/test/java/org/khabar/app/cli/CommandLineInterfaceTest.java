package org.khabar.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.app.json.Contract;
import tools.jackson.databind.JsonNode;

class CommandLineInterfaceTest {
  private static final String ARTICLE =
      """
      Ministers meet in Geneva

      3 May 2021

      The foreign minister of Kenya met his counterpart in Geneva on Monday. \
      He said that talks on the border would go on for two weeks.

      "We agreed to meet again," the minister said after the meeting.
      """;

  @TempDir Path folder;

  /** What a call answered. */
  private record Answer(int status, String out, String err) {
    List<String> complaints() {
      return err.lines().toList();
    }
  }

  @Test
  void answers_0_when_all_was_read() throws IOException {
    Path article = Files.writeString(folder.resolve("a.txt"), ARTICLE);

    Answer answer = run("", "read", "--json", article.toString());

    assertThat(answer.err).isEmpty();
    assertThat(answer.status).isZero();
    JsonNode json = Contract.check(answer.out.strip(), "reading.schema.json");
    assertThat(json.get("text").stringValue()).isEqualTo(ARTICLE);
    assertThat(json.get("language").stringValue()).isEqualTo("en");
    Contract.checkSpans(json, ARTICLE);
  }

  @Test
  void tells_findings_in_the_language_of_the_reader() throws IOException {
    Path article =
        Files.writeString(
            folder.resolve("a.txt"),
            "Officials warn\n\n3 May 2021\n\n"
                + "A senior US official warned Russia on Monday that new sanctions would follow.\n");

    Answer page = run("", "read", "--gloss", "sw", article.toString());
    Answer json = run("", "read", "--json", "--gloss", "sw", article.toString());

    String gloss = "Afisa mwandamizi wa Marekani aliionya Urusi (kuhusu: vikwazo)";
    assertThat(page.out.lines().map(String::strip)).contains(gloss);
    JsonNode reading = Contract.check(json.out.strip(), "reading.schema.json");
    assertThat(reading.get("statements").get(0).get("gloss").stringValue()).isEqualTo(gloss);
  }

  @Test
  void answers_2_and_says_in_which_languages_it_can_tell() throws IOException {
    Path article = Files.writeString(folder.resolve("a.txt"), ARTICLE);

    Answer answer = run("", "read", "--gloss", "tlh", article.toString());

    assertThat(answer.status).isEqualTo(2);
    assertThat(answer.complaints().getFirst()).contains("--gloss: 'tlh' is none of ar, en, fa, sw");
  }

  @Test
  void answers_3_and_names_what_was_lost_while_the_rest_is_read() throws IOException {
    Path article = Files.writeString(folder.resolve("a.txt"), ARTICLE);
    Path missing = folder.resolve("missing.txt");

    Answer answer = run("", "read", "--json", missing.toString(), article.toString());

    assertThat(answer.status).isEqualTo(3);
    assertThat(answer.complaints())
        .containsExactly("khabar: " + missing + ": no such file or folder");
    assertThat(answer.out.lines()).hasSize(1);
  }

  @Test
  void answers_2_with_one_line_to_wrong_usage() {
    for (String[] wrong :
        new String[][] {
          {},
          {"read"},
          {"frobnicate"},
          {"read", "--nonsense", "x"},
          {"read", "--published", "2021-02-31", "x"},
          {"read", "--language", "not a code", "x"},
          {"explain", "Habari"},
          {"dossier", "--html", folder.resolve("no/such/folder.html").toString(), "x"}
        }) {
      Answer answer = run("", wrong);
      assertThat(answer.status).as(String.join(" ", wrong)).isEqualTo(2);
      assertThat(answer.complaints()).as(String.join(" ", wrong)).hasSize(1);
      assertThat(answer.out).isEmpty();
    }
  }

  @Test
  void prints_readings_in_input_order() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      lines.append(
          "{\"id\": \"" + i + "\", \"text\": \"Talks number " + i + " were held in May.\"}\n");
    }

    Answer answer = run(lines.toString(), "read", "--json", "--plain", "--language", "en", "-");

    assertThat(answer.err).isEmpty();
    assertThat(answer.out.lines().map(line -> line.replaceAll(",.*", "")))
        .hasSize(30)
        .allMatch(line -> line.equals("{\"khabar\":1"));
    assertThat(
            answer
                .out
                .lines()
                .map(line -> Contract.check(line, "reading.schema.json").get("id").stringValue()))
        .containsExactlyElementsOf(
            java.util.stream.IntStream.range(0, 30).mapToObj(String::valueOf).toList());
  }

  @Test
  void overrides_what_the_article_says_of_itself() {
    Answer answer =
        run(
            "{\"id\": \"a\", \"text\": \"Mkutano ulifanyika jana.\"}",
            "read",
            "--json",
            "--plain",
            "--language",
            "sw",
            "--published",
            "2022-03-01",
            "-");

    JsonNode json = Contract.check(answer.out.strip(), "reading.schema.json");
    assertThat(json.get("language").stringValue()).isEqualTo("sw");
    assertThat(json.get("reference_date").stringValue()).isEqualTo("2022-03-01");
  }

  @Test
  void prints_a_dossier_that_keeps_the_contract() throws IOException {
    Path article = Files.writeString(folder.resolve("a.txt"), ARTICLE);

    Answer answer = run("", "dossier", "--json", article.toString());

    assertThat(answer.err).isEmpty();
    assertThat(answer.status).isZero();
    Contract.check(answer.out.strip(), "dossier.schema.json");
  }

  @Test
  void prints_an_empty_dossier_when_nothing_could_be_read() {
    Answer answer = run("", "dossier", "--json", folder.resolve("missing").toString());

    assertThat(answer.status).isEqualTo(3);
    Contract.check(answer.out.strip(), "dossier.schema.json");
  }

  @Test
  void shows_an_article_without_marks_of_colour_when_there_is_no_terminal() throws IOException {
    Path article = Files.writeString(folder.resolve("a.txt"), ARTICLE);

    Answer answer = run("", "read", article.toString());

    assertThat(answer.status).isZero();
    assertThat(answer.out).contains("Ministers meet in Geneva").doesNotContain("\u001B");
  }

  @Test
  void lists_the_languages() {
    assertThat(run("", "languages").out).contains("sw ").contains("Kiswahili");
    assertThat(run("", "languages", "--all").out)
        .containsPattern("sw +Swahili +rules +words +people, things, money +who said, who did")
        .containsPattern("is +Icelandic +CLDR +words +measures, money +-");
  }

  private static Answer run(String input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            100);
    int status = CommandLineInterface.run(console, arguments);
    return new Answer(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
