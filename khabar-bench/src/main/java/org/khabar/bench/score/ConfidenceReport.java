package org.khabar.bench.score;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** {@code reports/confidence.md}: of the findings at each confidence, how many are right. */
final class ConfidenceReport {
  private static final List<String> PARTS = List.of("statements", "conditions", "events");

  /** Findings with one confidence, and those of them that are right. */
  private record Share(int right, int all) {
    Share plus(boolean rightToo) {
      return new Share(right + (rightToo ? 1 : 0), all + 1);
    }

    String text() {
      return all == 0
          ? "| | | |"
          : String.format(
              Locale.ROOT,
              "| %d | %d | %d.%02d |",
              right,
              all,
              right / all,
              right * 100 / all % 100);
    }
  }

  private ConfidenceReport() {}

  /** The report in Markdown, over all languages. */
  static String of(Collection<List<ScoredArticle>> articles) {
    StringBuilder out = new StringBuilder();
    out.append(
        "# Confidence\n\nWritten by `reports/golden.sh`. Findings in golden articles of all ");
    out.append("languages by the confidence that they carry: how many\nare right. A statement is ");
    out.append(
        "right when sentence and speaker are, a condition by its sentence, an event by type ");
    out.append("and sentence.\nShares are cut, not rounded.\n");
    for (String part : PARTS) {
      out.append("\n## ").append(part).append("\n\n");
      out.append("| confidence | right | found | share | kept aside: right | found | share |\n");
      out.append("|--:|--:|--:|--:|--:|--:|--:|\n");
      rows(part, articles).forEach((confidence, row) -> out.append(row(confidence, row)));
    }
    return out.toString();
  }

  private static String row(double confidence, Share[] row) {
    String seen = row[0].text();
    return "| " + confidence + " " + seen + row[1].text().substring(1) + "\n";
  }

  private static Map<Double, Share[]> rows(String part, Collection<List<ScoredArticle>> articles) {
    Map<Double, Share[]> rows = new TreeMap<>();
    for (List<ScoredArticle> language : articles) {
      for (ScoredArticle article : language) {
        int column = article.set() == GoldenSet.ASIDE ? 1 : 0;
        for (Judged judged : article.sheet().judged()) {
          if (judged.part().equals(part)) {
            Share[] row =
                rows.computeIfAbsent(
                    judged.confidence(), c -> new Share[] {new Share(0, 0), new Share(0, 0)});
            row[column] = row[column].plus(judged.right());
          }
        }
      }
    }
    return rows;
  }
}
