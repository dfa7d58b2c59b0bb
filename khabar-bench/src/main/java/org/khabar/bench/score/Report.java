package org.khabar.bench.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code reports/<language>.md}: the figures of the golden articles of one language. */
final class Report {
  private static final String ROW = "| ";

  private final String language;
  private final List<ScoredArticle> articles;

  Report(String language, List<ScoredArticle> articles) {
    this.language = language;
    this.articles = List.copyOf(articles);
  }

  /** The report in Markdown; nothing in it changes unless a figure does. */
  String text() {
    StringBuilder out = new StringBuilder();
    out.append("# Golden articles: ").append(language).append("\n\n");
    out.append("Written by `reports/golden.sh`; what the figures mean is told in [README.md]");
    out.append("(README.md).\n");
    for (GoldenSet set : GoldenSet.values()) {
      List<ScoredArticle> own = articles.stream().filter(a -> a.set() == set).toList();
      boolean single = set == GoldenSet.WHOLE && own.size() == 1;
      if (!own.isEmpty() && !single) {
        ScoreSheet all = new ScoreSheet();
        own.forEach(article -> all.add(article.sheet()));
        table(out, set.title() + " " + own.size(), all);
      }
    }
    articles.stream()
        .filter(article -> article.set() == GoldenSet.WHOLE)
        .forEach(article -> table(out, article.slug(), article.sheet()));
    return out.toString();
  }

  private static void table(StringBuilder out, String title, ScoreSheet sheet) {
    out.append("\n## ").append(title).append("\n\n");
    out.append("| figure | right | missing | extra | P | R | F1 |\n");
    out.append("|---|--:|--:|--:|--:|--:|--:|\n");
    sheet
        .tallies()
        .forEach(
            (figure, tally) ->
                out.append(ROW)
                    .append(
                        String.join(
                            " | ",
                            figure,
                            String.valueOf(tally.right()),
                            String.valueOf(tally.missing()),
                            tally.extra().map(String::valueOf).orElse(""),
                            tally.precision(),
                            tally.recall(),
                            tally.f1()))
                    .append(" |\n"));
  }

  /** Every figure that differs between two reports, as it was and as it is. */
  static List<String> differences(String old, String now) {
    Map<String, String> before = rows(old);
    Map<String, String> after = rows(now);
    List<String> lines = new ArrayList<>();
    after.forEach(
        (figure, row) -> {
          String was = before.getOrDefault(figure, "not there");
          if (!was.equals(row)) {
            lines.add(figure + ": was " + was + ", is " + row);
          }
        });
    before.forEach(
        (figure, row) -> {
          if (!after.containsKey(figure)) {
            lines.add(figure + ": was " + row + ", is gone");
          }
        });
    return lines;
  }

  /** Rows by article and figure. */
  private static Map<String, String> rows(String report) {
    Map<String, String> rows = new LinkedHashMap<>();
    String article = "";
    for (String line : report.lines().toList()) {
      if (line.startsWith("## ")) {
        article = line.substring(3);
      } else if (line.startsWith(ROW) && !line.startsWith("| figure")) {
        int end = line.indexOf('|', 2);
        rows.put(article + ", " + line.substring(2, end).strip(), line.substring(end + 1).strip());
      }
    }
    return rows;
  }
}
