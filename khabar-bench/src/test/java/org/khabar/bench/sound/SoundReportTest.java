package org.khabar.bench.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The committed report tells how names are compared today: no figure changes unseen. */
class SoundReportTest {
  private static final Path PAIRS =
      Path.of("../khabar-core/src/test/resources/org/khabar/find/name/pairs.tsv");
  private static final Path REPORT = Path.of("../reports/sound.md");

  @Test
  void figures_are_those_of_the_report() throws IOException {
    assertThat(SoundReport.of(PAIRS))
        .as("reports/sound.md is not today's; reports/sound.sh writes it anew")
        .isEqualTo(Files.readString(REPORT));
  }
}
