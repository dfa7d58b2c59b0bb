package org.khabar.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabar.knowledge.BundledKnowledge;

/** The committed report tells what is extracted today: no figure changes unseen. */
class ExtractionReportTest {
  private static final Path INPUTS = Path.of("../khabar-knowledge/src/test/resources");
  private static final Path REPORT = Path.of("../reports/extraction.md");

  @Test
  void figures_are_those_of_the_report() throws IOException {
    List<Path> folders = List.of(INPUTS.resolve("pages"), INPUTS.resolve("texts"));
    assertThat(ExtractionReport.of(BundledKnowledge.open(), folders))
        .as("reports/extraction.md is not today's; reports/extraction.sh writes it anew")
        .isEqualTo(Files.readString(REPORT));
  }

  @Test
  void shingles_count_runs_of_four_words() {
    Shingles one = Shingles.of("The bridge will reopen in May.");
    Shingles other = Shingles.of("They say: the bridge will reopen in May, at last.");
    assertThat(one.shareIn(one)).isEqualTo(1);
    assertThat(one.shareIn(other)).isEqualTo(2 / 3.0);
    assertThat(Shingles.of("").shareIn(one)).isZero();
    assertThat(Shingles.of("May").shareIn(Shingles.of("May"))).isEqualTo(1);
  }
}
