package org.khabar.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.khabar.knowledge.BundledKnowledge;

/** The committed report tells what is found today in texts that are no news. */
class UnsuitableReportTest {
  private static final Path TEXTS = Path.of("../khabar-knowledge/src/test/resources/unsuitable");
  private static final Path REPORT = Path.of("../reports/unsuitable.md");

  @Test
  void figures_are_those_of_the_report() throws IOException {
    assertThat(UnsuitableReport.of(BundledKnowledge.open(), TEXTS))
        .as("reports/unsuitable.md is not today's; reports/unsuitable.sh writes it anew")
        .isEqualTo(Files.readString(REPORT));
  }
}
