package org.khabar.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khabar.bench.score.RuleReport.Row;
import org.khabar.knowledge.BundledKnowledge;

/** The report names the rules that fire in fewer than two texts. */
class RuleReportTest {
  private static final Path HOME = Path.of("..");

  @Test
  void names_the_rules_of_today() throws IOException {
    assertThat(RuleReport.text(RuleReport.count(BundledKnowledge.open(), HOME)))
        .as("reports/rules.md is not today's; reports/rules.sh writes it anew")
        .isEqualTo(Files.readString(HOME.resolve("reports").resolve("rules.md")));
  }

  @Test
  void tells_rare_rules_from_others() {
    String text =
        RuleReport.text(
            Map.of(
                "xx",
                List.of(
                    new Row("xx.a", 2, 0, 0, 0),
                    new Row("xx.b", 0, 1, 1, 0),
                    new Row("xx.c", 1, 0, 0, 3),
                    new Row("xx.d", 0, 0, 0, 1),
                    new Row("xx.e", 0, 0, 0, 0))));

    assertThat(text.lines())
        .contains(
            "| xx | 5 | 1 | 2 | 1 | 2 | 1 |",
            "- in one: xx.c",
            "- in none: xx.d",
            "- nowhere: xx.e");
  }
}
