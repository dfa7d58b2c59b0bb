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

/** Every rule fires in two articles, or is listed with the reason why it stays. */
class RuleReportTest {
  private static final Path HOME = Path.of("..");
  private static final Path REPORTS = HOME.resolve("reports");

  @Test
  void rules_fire_in_two_articles_or_are_listed() throws IOException {
    Map<String, List<Row>> counted = RuleReport.count(BundledKnowledge.open(), HOME);

    assertThat(
            RuleReport.faults(
                counted, RuleReport.listed(REPORTS.resolve("rare-rules.tsv")).keySet()))
        .as("reports/rare-rules.tsv lists the rules that fire in fewer than two articles")
        .isEmpty();
    assertThat(RuleReport.text(counted))
        .as("reports/rules.md is not today's; reports/rules.sh writes it anew")
        .isEqualTo(Files.readString(REPORTS.resolve("rules.md")));
  }

  @Test
  void tells_what_is_wrong_with_the_list() {
    Map<String, List<Row>> counted =
        Map.of("xx", List.of(row("xx.a", 2), row("xx.b", 1), row("xx.c", 0), row("xx.d", 3)));

    assertThat(RuleReport.faults(counted, List.of("xx.b", "xx.d", "xx.gone")))
        .containsExactly(
            "xx.c fires in 0 and is not listed",
            "xx.d fires in 3 and is listed",
            "xx.gone is listed and no rule");
  }

  private static Row row(String rule, int articles) {
    return new Row(rule, articles, 0, 0, 0, 0);
  }
}
