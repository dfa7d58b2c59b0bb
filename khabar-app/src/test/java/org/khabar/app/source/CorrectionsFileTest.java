package org.khabar.app.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.dossier.Corrections;
import org.khabar.story.Bonds;

class CorrectionsFileTest {
  @TempDir Path folder;
  private final List<String> problems = new ArrayList<>();

  private CorrectionsFile read(String text) throws IOException, UnreadableException {
    Path file = Files.writeString(folder.resolve("c.tsv"), text);
    return CorrectionsFile.read(file, p -> problems.add(p.line()));
  }

  @Test
  void reads_every_kind_with_its_notes() throws IOException, UnreadableException {
    Corrections corrections =
        read("""
                # ours
                2026-11-30\tamina\tsame\thalim\thleem\ta note

                2026-11-30\tamina\tnot\ta.txt\tkisumu\tkisumu-dal
                2026-11-30\tjuma\twrong\ta.txt\tstatement\t412
                2026-12-01\tjuma\tapart\ta.txt\tb.txt
                2026-12-01\tjuma\ttogether\ta.txt\tc.txt
                """)
            .corrections();

    assertThat(problems).isEmpty();
    assertThat(corrections)
        .isEqualTo(
            new Corrections(
                List.of(new Corrections.Same("halim", "hleem")),
                List.of(new Corrections.Instead("a.txt", "kisumu", "kisumu-dal")),
                List.of(new Corrections.Wrong("a.txt", Corrections.Kind.STATEMENT, 412)),
                new Bonds(
                    List.of(new Bonds.Pair("a.txt", "c.txt")),
                    List.of(new Bonds.Pair("a.txt", "b.txt")))));
  }

  @Test
  void names_the_line_that_cannot_be_understood_and_keeps_the_rest()
      throws IOException, UnreadableException {
    Corrections corrections =
        read("""
                yesterday\tamina\tsame\ta\tb
                2026-11-30\tamina\tmaybe\ta\tb
                2026-11-30\tamina\tsame\ta
                2026-11-30\tamina\twrong\ta.txt\tname\t1
                2026-11-30\tamina\twrong\ta.txt\tevent\tone
                2026-11-30 amina same a b
                2026-11-30\tamina\tsame\tc\td
                """)
            .corrections();

    assertThat(corrections.same()).containsExactly(new Corrections.Same("c", "d"));
    assertThat(problems)
        .satisfiesExactly(
            p -> assertThat(p).contains("c.tsv:1: 'yesterday' is no day written YYYY-MM-DD"),
            p -> assertThat(p).contains("c.tsv:2: 'maybe' is none of same, not, wrong, together"),
            p -> assertThat(p).contains("c.tsv:3: day, name, kind and what it is about"),
            p -> assertThat(p).contains("c.tsv:4: 'name' is none of statement, condition, event"),
            p -> assertThat(p).contains("c.tsv:5: 'one' is no number"),
            p -> assertThat(p).contains("c.tsv:6: day, name, kind and what it is about"));
  }

  @Test
  void tells_of_articles_and_ids_that_are_not_there() throws IOException, UnreadableException {
    read("2026-11-30\tamina\tnot\tmissing.txt\tnobody\tsomebody\n").tellUnknown(List.of());

    assertThat(problems)
        .satisfiesExactly(
            p -> assertThat(p).contains("c.tsv:1: missing.txt is no article"),
            p -> assertThat(p).contains("c.tsv:1: nobody is no id"));
  }

  @Test
  void says_why_a_file_cannot_be_read() throws IOException {
    Path binary = Files.write(folder.resolve("b"), new byte[] {(byte) 0xC3, (byte) 0x28});

    assertThatThrownBy(() -> CorrectionsFile.read(binary, p -> {}))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("no text in UTF-8");
    assertThatThrownBy(() -> CorrectionsFile.read(folder.resolve("missing"), p -> {}))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("cannot be read");
  }
}
