package org.khabar.bench.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khabar.find.name.tag.AnnotatedText;
import org.khabar.knowledge.BundledKnowledge;
import org.khabar.model.EntityType;
import org.khabar.model.Mention;
import org.khabar.model.Span;

/** The committed report tells how names are found today: no figure changes unseen. */
class NameReportTest {
  private static final Path LANGUAGES = Path.of("../khabar-knowledge/knowledge/languages");
  private static final Path REPORT = Path.of("../reports/names.md");

  @Test
  void figures_are_those_of_the_report() throws IOException {
    assertThat(NameReport.of(BundledKnowledge.open(), LANGUAGES))
        .as("reports/names.md is not today's; reports/names.sh writes it anew")
        .isEqualTo(Files.readString(REPORT));
  }

  @Test
  void counts_names_of_the_right_extent_and_type() {
    AnnotatedText text =
        AnnotatedText.parse("[PER:Ada Moyo] of [ORG:Zelford United] flew to [GPE:Geneva].");
    NameTally tally = new NameTally();

    tally.add(
        text,
        List.of(
            mention(text, "Ada Moyo", EntityType.PER),
            mention(text, "Zelford", EntityType.ORG),
            mention(text, "Geneva", EntityType.GPE)));

    assertThat(tally.row()).isEqualTo("1 | 3 | 0.666 | 0.666 | 0.666 | 1.000 | 0.000 | 1.000");
    assertThat(tally.remarks()).hasSize(2).anyMatch(r -> r.startsWith("MISSING [ORG:Zelford Un"));
  }

  @Test
  void names_the_text_with_a_broken_mark() {
    assertThatThrownBy(() -> AnnotatedText.list(List.of("# head", "", "On [PER Ada Moyo].")))
        .hasMessageContaining("line 3");
  }

  private static Mention mention(AnnotatedText text, String words, EntityType type) {
    int start = text.text().indexOf(words);
    return new Mention(
        new Span(start, start + words.length()),
        type,
        "id",
        words,
        Optional.empty(),
        Optional.empty(),
        "rule",
        1);
  }
}
