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
import org.khabar.model.Act;
import org.khabar.model.Span;
import org.khabar.model.Statement;
import org.khabar.model.StatementForm;

/** The committed report tells how attributions are read today: no figure changes unseen. */
class AttributionReportTest {
  private static final Path LANGUAGES = Path.of("../khabar-knowledge/knowledge/languages");
  private static final Path REPORT = Path.of("../reports/attributions.md");
  private static final String TEXT = "\"It rains,\" said Ann. Bob said that it had stopped.";

  @Test
  void figures_are_those_of_the_report() throws IOException {
    assertThat(AttributionReport.of(BundledKnowledge.open(), LANGUAGES))
        .as("reports/attributions.md is not today's; reports/attributions.sh writes it anew")
        .isEqualTo(Files.readString(REPORT));
  }

  @Test
  void counts_contents_that_overlap_those_that_are_exact_and_sources(@TempDir Path folder)
      throws IOException {
    AttributionGold gold =
        list(
                folder,
                """
                {"text": "%s", "attributions": [
                  {"source": "Ann", "cue": "said", "content": ["It rains"]},
                  {"source": "Bob", "cue": "said", "content": ["it had stopped"]}]}
                """
                    .formatted(TEXT.replace("\"", "\\\""))
                    .replace("\n", " "))
            .getFirst();
    AttributionTally tally = new AttributionTally();

    tally.add(
        gold,
        List.of(said("Ann", "It rains"), said("Ann", "that it had stopped"), said("Bob", "Ann")));

    assertThat(tally.row()).isEqualTo("1 | 2 | 0.333 | 0.500 | 0.400 | 0.400 | 0.500");
    assertThat(tally.remarks())
        .hasSize(2)
        .anyMatch(r -> r.startsWith("SPEAKER"))
        .anyMatch(r -> r.startsWith("EXTRA"));
  }

  @Test
  void names_the_line_that_is_none(@TempDir Path folder) {
    assertThatThrownBy(
            () ->
                list(
                    folder,
                    "{\"text\": \"It rains.\", \"attributions\":"
                        + " [{\"source\": \"Ann\", \"cue\": \"rains\", \"content\": [\"It\"]}]}"))
        .hasMessageContaining("attributions.jsonl:1: ")
        .hasMessageContaining("Ann");
  }

  private static List<AttributionGold> list(Path folder, String lines) throws IOException {
    return AttributionGold.list(Files.writeString(folder.resolve("attributions.jsonl"), lines));
  }

  private static Statement said(String speaker, String content) {
    return new Statement(
        "id",
        speaker,
        Optional.of(span(speaker)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        StatementForm.INDIRECT,
        Act.SAY,
        Optional.empty(),
        Optional.empty(),
        Optional.of(span(content)),
        new Span(0, TEXT.length()),
        "rule",
        0.9);
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}
