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
import org.khabar.model.Span;
import org.khabar.model.TimeMention;
import org.khabar.model.TimeType;

/** The committed report tells how times are read today: no figure changes unseen. */
class TimeReportTest {
  private static final Path LANGUAGES = Path.of("../khabar-knowledge/knowledge/languages");
  private static final Path REPORT = Path.of("../reports/times.md");

  @Test
  void figures_are_those_of_the_report() throws IOException {
    assertThat(TimeReport.of(BundledKnowledge.open(), LANGUAGES))
        .as("reports/times.md is not today's; reports/times.sh writes it anew")
        .isEqualTo(Files.readString(REPORT));
  }

  @Test
  void counts_what_overlaps_what_is_exact_and_what_is_right(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("times.tsv");
    Files.writeString(
        file,
        "# comment\npublished\ttext\n"
            + "2021-12-31\tFor [about an hour=DURATION PT1H APPROX] on [Friday=DATE 2021-12-31].\n");
    TimeGold gold = TimeGold.list(file).getFirst();
    TimeTally tally = new TimeTally();

    tally.add(gold, List.of(mention(gold, "an hour", TimeType.DURATION, "PT1H")));
    assertThat(gold.text()).isEqualTo("For about an hour on Friday.");
    assertThat(tally.row()).isEqualTo("1 | 2 | 0.666 | 0.000 | 0.666 | 0.666 | 0.000");
    assertThat(tally.remarks()).hasSize(2).anyMatch(r -> r.startsWith("MISSING [Friday="));
  }

  @Test
  void names_the_line_that_is_none(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("times.tsv");
    Files.writeString(file, "published\ttext\n-\tOn [Friday=DATE.\n");

    assertThatThrownBy(() -> TimeGold.list(file)).hasMessageContaining("times.tsv:2: ");
  }

  private static TimeMention mention(TimeGold gold, String words, TimeType type, String value) {
    int start = gold.text().indexOf(words);
    return new TimeMention(
        new Span(start, start + words.length()),
        type,
        value,
        Optional.empty(),
        Optional.empty(),
        "rule");
  }
}
