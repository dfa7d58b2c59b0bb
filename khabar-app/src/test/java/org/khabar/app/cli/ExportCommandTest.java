package org.khabar.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportCommandTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final String LINES =
      """
      {"id": "one", "published": "2021-12-31", "url": "https://example.org/1", \
      "text": "President Vladimir Putin spoke with President Joe Biden by phone on 30 December 2021."}
      {"id": "two", "published": "2022-01-11", \
      "text": "\uD83D\uDCF0 The foreign minister of Kenya met his counterpart in Geneva on Monday."}
      """;

  @TempDir Path folder;

  private record Answer(int status, String out, String err) {}

  @Test
  void plover_has_codes_of_actors_on_the_day() {
    Answer answer = export("plover", LINES);
    assertThat(answer.err).isEmpty();
    assertThat(answer.status).isZero();
    List<JsonNode> events = answer.out.lines().map(line -> (JsonNode) JSON.readTree(line)).toList();
    JsonNode call =
        events.stream()
            .filter(e -> e.get("id").stringValue().startsWith("one#"))
            .findFirst()
            .orElseThrow();
    assertThat(call.get("event").toString()).isEqualTo("[\"CONSULT\"]");
    assertThat(call.get("mode").toString()).isEqualTo("[\"phone\"]");
    assertThat(call.get("date").stringValue()).isEqualTo("2021-12-30");
    assertThat(call.get("source").valueStream().map(ExportCommandTest::coded))
        .containsExactlyInAnyOrder("RUS GOV president", "USA GOV president");
    JsonNode meeting =
        events.stream()
            .filter(e -> e.get("id").stringValue().startsWith("two#"))
            .findFirst()
            .orElseThrow();
    assertThat(meeting.at("/event_loc/cc3").asString()).isEqualTo("CHE");
    assertThat(meeting.at("/event_loc/latitude").doubleValue()).isBetween(46.0, 46.4);
  }

  @Test
  void gdelt_is_a_table_of_61_columns() {
    Answer answer = export("gdelt", LINES);
    assertThat(answer.status).isZero();
    List<String[]> rows = answer.out.lines().map(line -> line.split("\t", -1)).toList();
    assertThat(rows).hasSizeGreaterThan(2).allMatch(row -> row.length == 61);
    assertThat(rows.get(1)[60]).isEqualTo("https://example.org/1");
    assertThat(rows.get(1)[1]).isEqualTo("20211230");
    assertThat(answer.out).doesNotContain("\r");
  }

  @Test
  void timex3_is_one_document_for_all_articles() throws Exception {
    Answer answer = export("timex3", LINES);
    assertThat(answer.status).isZero();
    Element root =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(answer.out)))
            .getDocumentElement();
    assertThat(root.getElementsByTagName("DOC").getLength()).isEqualTo(2);
    assertThat(root.getElementsByTagName("TEXT").item(1).getTextContent())
        .startsWith("\uD83D\uDCF0 The foreign minister");
    assertThat(answer.out).contains("value=\"2021-12-30\">30 December 2021</TIMEX3>");
  }

  @Test
  void annotations_are_one_collection_a_line() {
    Answer answer = export("annotations", LINES);
    assertThat(answer.status).isZero();
    List<JsonNode> collections =
        answer.out.lines().map(line -> (JsonNode) JSON.readTree(line)).toList();
    assertThat(collections).hasSize(2);
    assertThat(collections.get(0).at("/first/items/0/target/0/source").stringValue())
        .isEqualTo("https://example.org/1");
    assertThat(collections.get(1).at("/first/items/0/target/0/source").stringValue())
        .isEqualTo("two");
  }

  @Test
  void writes_to_a_file_and_nothing_to_the_terminal() throws IOException {
    Path file = folder.resolve("events.tsv");
    Answer answer =
        run(
            LINES,
            "export",
            "--as",
            "gdelt",
            "--plain",
            "--language",
            "en",
            "--out",
            file.toString(),
            "-");
    assertThat(answer.status).isZero();
    assertThat(answer.out).isEmpty();
    assertThat(Files.readString(file)).isEqualTo(export("gdelt", LINES).out);
  }

  @Test
  void a_format_stays_whole_when_an_input_is_lost() {
    String missing = folder.resolve("missing.txt").toString();
    Answer timex = run("", "export", "--as", "timex3", missing);
    assertThat(timex.status).isEqualTo(3);
    assertThat(timex.err).startsWith("khabar: " + missing);
    assertThat(timex.out).startsWith("<?xml").endsWith("</TimeML>\n");
    Answer gdelt = run("", "export", "--as", "gdelt", missing);
    assertThat(gdelt.out.lines()).hasSize(1);
    assertThat(run("", "export", "--as", "plover", missing).out).isEmpty();
  }

  @Test
  void answers_2_with_one_line_to_wrong_usage() {
    for (String[] wrong :
        new String[][] {
          {"export"},
          {"export", "x"},
          {"export", "--as", "gdelt"},
          {"export", "--as", "GDELT9", "x"},
          {"export", "--as", "gdelt", "--out", folder.toString(), "x"},
          {"export", "--as", "gdelt", "--out", folder.resolve("no/such/file").toString(), "x"},
          {"export", "--as", "gdelt", "--published", "yesterday", "x"}
        }) {
      Answer answer = run("", wrong);
      assertThat(answer.status).as(String.join(" ", wrong)).isEqualTo(2);
      assertThat(answer.err.lines()).as(String.join(" ", wrong)).hasSize(1);
      assertThat(answer.out).isEmpty();
    }
    assertThat(run("", "export", "--as", "csv", "x").err)
        .contains("'csv' is no format: plover, gdelt, timex3 or annotations");
  }

  @Test
  void tells_of_its_formats() {
    assertThat(run("", "export", "--help").out)
        .contains("plover ")
        .contains("gdelt ")
        .contains("timex3 ")
        .contains("annotations ");
    assertThat(run("", "--help").out).contains("export");
  }

  @Test
  void stops_when_nobody_takes_the_output() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("closed");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        CommandLineInterface.run(
            console(LINES, new PrintStream(closed, true, StandardCharsets.UTF_8), err),
            "export",
            "--as",
            "plover",
            "-");
    assertThat(status).isEqualTo(3);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("khabar: standard output cannot be written to" + System.lineSeparator());
  }

  private static String coded(JsonNode actor) {
    return actor.get("code").asString()
        + " "
        + actor.get("sector").asString()
        + " "
        + actor.get("office").asString();
  }

  private static Answer export(String format, String input) {
    return run(input, "export", "--as", format, "--plain", "--language", "en", "-");
  }

  private static Answer run(String input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream to = new PrintStream(out, true, StandardCharsets.UTF_8);
    int status = CommandLineInterface.run(console(input, to, err), arguments);
    return new Answer(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static Console console(String input, PrintStream out, ByteArrayOutputStream err) {
    return new Console(
        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
        out,
        new PrintStream(err, true, StandardCharsets.UTF_8),
        false,
        100);
  }
}
