package org.khabar.app.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.extract.RawDocument;

class SourcesTest {
  @TempDir Path folder;

  @Test
  void walks_folders_in_name_order_and_passes_over_what_is_no_article() throws IOException {
    write("b.txt", "Habari za pili");
    write("a/z.html", "<p>Habari</p>");
    write("README.md", "Not an article");
    write(".hidden.txt", "Not an article");
    write("c.jsonl", "{\"id\": \"line\", \"text\": \"Habari\"}");

    Heard heard = Heard.from(folder);

    assertThat(heard.ids()).containsExactly(folder + "/a/z.html", folder + "/b.txt", "line");
    assertThat(heard.lost).isEmpty();
    assertThat(heard.documents.getFirst().html()).isTrue();
    assertThat(heard.documents.get(1).html()).isFalse();
  }

  @Test
  void keeps_a_text_as_it_is() throws IOException {
    String text = "  Kichwa\r\n\r\nMwili wa habari \uD83D\uDE00\n";
    Heard heard = Heard.from(write("a.txt", text));

    assertThat(heard.documents.getFirst().content()).isEqualTo(text);
    assertThat(heard.documents.getFirst().textChanged()).isEmpty();
  }

  @Test
  void names_what_cannot_be_read_and_reads_the_rest() throws IOException {
    Path missing = folder.resolve("missing.txt");
    Path empty = write("empty.txt", "");
    Path blank = write("blank.txt", " \n\t\n");
    Path binary = folder.resolve("binary.txt");
    Files.write(binary, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
    Path kind = write("notes.pdf", "%PDF");
    Path good = write("good.txt", "Habari njema");

    Heard heard = Heard.from(missing, empty, blank, binary, kind, good);

    assertThat(heard.ids()).containsExactly(good.toString());
    assertThat(heard.lost)
        .containsExactly(
            missing + ": no such file or folder",
            empty + ": empty",
            blank + ": empty",
            binary + ": a PNG picture, not text",
            kind + ": not a kind of file that is read (" + SourceKind.ENDS + ")");
  }

  @Test
  void says_that_a_folder_holds_nothing() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    assertThat(Heard.from(empty).lost)
        .singleElement()
        .asString()
        .startsWith(empty + ": nothing to read in this folder");
  }

  @Test
  void passes_over_a_broken_line_and_reads_the_others() {
    Heard heard =
        Heard.fromLines(
            """
            {"id": "a", "text": "Habari"}
            {"id": "b", "text"

            ["id"]
            {"text": "no id"}
            {"id": "c"}
            {"id": "d", "text": 5}
            {"id": "e", "html": "<p>Habari</p>"}
            """);

    assertThat(heard.ids()).containsExactly("a", "e");
    assertThat(heard.lost).hasSize(5);
    assertThat(heard.lost.get(0)).startsWith("standard input, line 2: no JSON");
    assertThat(heard.lost.get(1)).isEqualTo("standard input, line 4: no JSON object");
    assertThat(heard.lost.get(2)).isEqualTo("standard input, line 5: no \"id\"");
    assertThat(heard.lost.get(3))
        .isEqualTo("standard input, line 6: neither \"text\" nor \"html\"");
    assertThat(heard.lost.get(4)).isEqualTo("standard input, line 7: \"text\" is no string");
  }

  @Test
  void takes_what_a_line_says_of_its_article() {
    RawDocument document =
        Heard.fromLines(
                """
                {"id": 7, "text": "Habari", "title": "Kichwa", "language": "sw", \
                "published": "2022-01-04T22:30:00+03:00", "url": "https://example.org/a", \
                "outlet": "Mfano", "more": {"x": [1]}}
                """)
            .documents
            .getFirst();

    assertThat(document.id()).isEqualTo("7");
    assertThat(document.title()).contains("Kichwa");
    assertThat(document.language()).contains("sw");
    assertThat(document.published()).contains(LocalDate.of(2022, 1, 4));
    assertThat(document.url()).contains("https://example.org/a");
    assertThat(document.outlet()).contains("Mfano");
    assertThat(document.notes()).isEmpty();
  }

  @Test
  void reads_an_article_whose_date_does_not_exist_and_says_so() {
    RawDocument document =
        Heard.fromLines("{\"id\": \"a\", \"text\": \"Habari\", \"published\": \"2022-02-31\"}")
            .documents
            .getFirst();

    assertThat(document.published()).isEmpty();
    assertThat(document.notes())
        .containsExactly("\"published\" of the input is no ISO date: 2022-02-31");
  }

  @Test
  void makes_lone_surrogates_replacement_characters() {
    RawDocument document =
        Heard.fromLines("{\"id\": \"a\\ud800\", \"text\": \"x\\udc00y\\ud83d\\ude00\"}")
            .documents
            .getFirst();

    assertThat(document.id()).isEqualTo("a\uFFFD");
    assertThat(document.content()).isEqualTo("x\uFFFDy\uD83D\uDE00");
    assertThat(document.textChanged()).contains("lone surrogates became U+FFFD");
  }

  @Test
  void skips_what_came_before_and_keeps_a_revision() {
    Heard heard =
        Heard.fromLines(
            """
            {"id": "a", "text": "Habari"}
            {"id": "a", "text": "Habari"}
            {"id": "a", "text": "Habari mpya"}
            """);

    assertThat(heard.documents)
        .extracting(RawDocument::content)
        .containsExactly("Habari", "Habari mpya");
    assertThat(heard.notices).containsExactly("a: came before with the same text, skipped");
    assertThat(heard.lost).isEmpty();
  }

  @Test
  void passes_over_a_line_that_is_longer_than_the_limit() {
    SourceOptions small = new SourceOptions(Optional.empty(), Optional.empty(), false, 1000);
    String lines =
        "{\"id\": \"a\", \"text\": \"Habari\"}\n"
            + "{\"id\": \"b\", \"text\": \""
            + "x".repeat(100_000)
            + "\"}\n"
            + "{\"id\": \"c\", \"text\": \"Habari\"}";

    Heard heard =
        Heard.from(
            small,
            new java.io.ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
            Sources.STANDARD_INPUT);

    assertThat(heard.ids()).containsExactly("a", "c");
    assertThat(heard.lost)
        .containsExactly(
            "standard input, line 2: a line of 100023 bytes,"
                + " larger than the limit of 1000 bytes");
  }

  @Test
  void passes_over_a_file_that_is_larger_than_the_limit() throws IOException {
    SourceOptions small = new SourceOptions(Optional.empty(), Optional.empty(), false, 1000);
    Path file = write("a.txt", "x".repeat(1001));

    Heard heard = Heard.from(small, InputStream.nullInputStream(), file.toString());

    assertThat(heard.lost)
        .containsExactly(file + ": a file of 1001 bytes, larger than the limit of 1000 bytes");
  }

  @Test
  void hands_on_what_the_call_says_of_all_inputs() throws IOException {
    SourceOptions options =
        new SourceOptions(
            Optional.of(LocalDate.of(2021, 12, 31)), Optional.of("sw"), true, 1 << 20);
    Path file = write("a.txt", "Habari");

    RawDocument document =
        Heard.from(options, InputStream.nullInputStream(), file.toString()).documents.getFirst();

    assertThat(document.published()).contains(LocalDate.of(2021, 12, 31));
    assertThat(document.language()).contains("sw");
    assertThat(document.plain()).isTrue();
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
