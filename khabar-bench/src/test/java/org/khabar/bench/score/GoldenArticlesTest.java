package org.khabar.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.khabar.knowledge.BundledKnowledge;

/** The committed reports tell what the program reads today: no figure changes unseen. */
class GoldenArticlesTest {
  private static final Path LANGUAGES = Path.of("../khabar-knowledge/knowledge/languages");
  private static final Path REPORTS = Path.of("../reports");

  @TestFactory
  Stream<DynamicTest> figures_are_those_of_the_report() throws IOException {
    SortedMap<String, String> reports = GoldenReports.of(BundledKnowledge.open(), LANGUAGES);
    return reports.entrySet().stream()
        .map(
            report ->
                DynamicTest.dynamicTest(
                    report.getKey(), () -> sameFigures(report.getKey(), report.getValue())));
  }

  private static void sameFigures(String code, String now) throws IOException {
    Path file = REPORTS.resolve(code + ".md");
    String old = Files.exists(file) ? Files.readString(file) : "";
    List<String> differences = Report.differences(old, now);
    assertThat(old.equals(now) ? List.of() : differences)
        .as("reports/%s.md is not what is read today; reports/golden.sh writes it anew", code)
        .isEmpty();
    assertThat(old).as("reports/%s.md; reports/golden.sh writes it anew", code).isEqualTo(now);
  }

  @Test
  void every_language_with_statements_has_golden_articles() throws IOException {
    assertThat(GoldenArticle.list(LANGUAGES).keySet()).contains("ar", "en", "fa", "sw");
  }
}
