package org.khabar.bench.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.khabar.knowledge.BundledKnowledge;

/** The committed report tells how articles are grouped today: no figure changes unseen. */
class ChapterReportsTest {
  private static final Path SETS = Path.of("stories");
  private static final Path REPORT = Path.of("../reports/chapters.md");

  @Test
  void figures_are_those_of_the_report() throws IOException {
    assertThat(ChapterReports.of(BundledKnowledge.open(), SETS))
        .as("reports/chapters.md is not today's; reports/chapters.sh writes it anew")
        .isEqualTo(Files.readString(REPORT));
  }
}
