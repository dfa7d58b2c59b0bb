package org.khabar.bench.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.knowledge.BundledKnowledge;
import org.khabar.model.Event;
import org.khabar.model.EventType;
import org.khabar.model.Span;
import org.khabar.model.Status;

/** The committed report tells how coded sentences are read today: no figure changes unseen. */
class CodedReportTest {
  private static final Path LANGUAGES = Path.of("../khabar-knowledge/knowledge/languages");
  private static final Path REPORT = Path.of("../reports/coded.md");

  @Test
  void figures_are_those_of_the_report() throws IOException {
    assertThat(CodedReport.of(BundledKnowledge.open(), LANGUAGES))
        .as("reports/coded.md is not today's; reports/coded.sh writes it anew")
        .isEqualTo(Files.readString(REPORT));
  }

  @Test
  void counts_the_main_event_its_place_among_others_and_its_parties(@TempDir Path folder)
      throws IOException {
    CodedTally tally = new CodedTally();
    List<CodedSentence> gold =
        list(
            folder,
            "# comment\n"
                + "Police held ten protesters.\tCOERCE,PROTEST\tpolice\tprotesters\theld\n"
                + "The league opens on Sunday.\tNONE\t\t\t\n");

    tally.add(
        gold.getFirst(),
        List.of(event(EventType.ASSAULT, "rebels", 0), event(EventType.COERCE, "police", 7)));
    tally.add(gold.getLast(), List.of());

    assertThat(tally.row())
        .isEqualTo("1 | 1.000 | 0.000 | 0.500 | 0.500 | 1.000 | 0.000 | 1.000 | 1 of 1");
    assertThat(tally.remarks())
        .hasSize(2)
        .anyMatch(r -> r.startsWith("SECOND"))
        .anyMatch(r -> r.startsWith("RECIPIENTS"));
  }

  @Test
  void names_the_line_that_is_none(@TempDir Path folder) {
    assertThatThrownBy(() -> list(folder, "# comment\nNo cells.\n"))
        .hasMessageContaining("coded.tsv:2: ");
    assertThatThrownBy(() -> list(folder, "They met.\tTALK\t\t\t\n"))
        .hasMessageContaining("coded.tsv:1: ")
        .hasMessageContaining("TALK");
  }

  private static List<CodedSentence> list(Path folder, String lines) throws IOException {
    return CodedSentence.list(Files.writeString(folder.resolve("coded.tsv"), lines));
  }

  private static Event event(EventType type, String actor, int at) {
    return new Event(
        "id",
        type,
        Optional.empty(),
        Optional.empty(),
        List.of(actor),
        List.of(),
        Status.HELD,
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new Span(at, at + 1),
        List.of(new Span(0, 20)),
        "rule",
        0.9,
        Optional.empty());
  }
}
