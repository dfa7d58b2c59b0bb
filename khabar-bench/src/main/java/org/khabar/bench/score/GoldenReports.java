package org.khabar.bench.score;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.khabar.Khabar;
import org.khabar.app.json.ReadingJson;
import org.khabar.extract.NoArticleException;
import org.khabar.extract.RawDocument;
import org.khabar.knowledge.BundledKnowledge;
import org.khabar.knowledge.Knowledge;

/** Reads the golden articles and writes their figures to {@code reports/}. */
public final class GoldenReports {
  /** Name of the report on confidence. */
  static final String CONFIDENCE = "confidence";

  private GoldenReports() {}

  /**
   * The report of every language that has golden articles, by its code, and that of the confidence
   * over all of them, by {@link #CONFIDENCE}.
   *
   * @param knowledge what the articles are read with
   * @param languages the folder of the language folders
   * @throws IllegalArgumentException when an expected reading does not fit its article
   */
  public static SortedMap<String, String> of(Knowledge knowledge, Path languages)
      throws IOException {
    SortedMap<String, String> reports = new TreeMap<>();
    SortedMap<String, List<ScoredArticle>> scored = score(knowledge, languages);
    scored.forEach((code, articles) -> reports.put(code, new Report(code, articles).text()));
    reports.put(CONFIDENCE, ConfidenceReport.of(scored.values()));
    return reports;
  }

  /** Every figure that differs between two reports of one language, as it was and as it is. */
  public static List<String> differences(String old, String now) {
    return Report.differences(old, now);
  }

  static SortedMap<String, List<ScoredArticle>> score(Knowledge knowledge, Path languages)
      throws IOException {
    Khabar khabar = Khabar.open(knowledge);
    SortedMap<String, List<ScoredArticle>> scored = new TreeMap<>();
    for (List<GoldenArticle> articles : GoldenArticle.list(languages).values()) {
      List<ScoredArticle> own = new ArrayList<>();
      for (GoldenArticle article : articles) {
        ScoreSheet sheet = ReadingScorer.score(article.expected(), read(khabar, article));
        own.add(new ScoredArticle(article.slug(), article.set(), sheet));
      }
      scored.put(articles.getFirst().language(), own);
    }
    return scored;
  }

  private static JsonObject read(Khabar khabar, GoldenArticle article) {
    try {
      RawDocument document = RawDocument.text(article.slug(), article.text());
      return JsonObject.parse(ReadingJson.line(khabar.read(khabar.extract(document))));
    } catch (NoArticleException e) {
      throw new IllegalArgumentException(article.language() + "/" + article.slug(), e);
    }
  }

  /**
   * Writes the reports.
   *
   * @param arguments the folder of the language folders and the folder of the reports; with {@code
   *     --show} behind them, what was missing, extra or wrong is printed as well, save for articles
   *     that are kept aside
   */
  public static void main(String[] arguments) throws IOException {
    Path languages = Path.of(arguments[0]);
    Path reports = Path.of(arguments[1]);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    SortedMap<String, List<ScoredArticle>> scored = score(BundledKnowledge.open(), languages);
    Files.writeString(reports.resolve(CONFIDENCE + ".md"), ConfidenceReport.of(scored.values()));
    for (Map.Entry<String, List<ScoredArticle>> language : scored.entrySet()) {
      Report report = new Report(language.getKey(), language.getValue());
      Files.writeString(reports.resolve(language.getKey() + ".md"), report.text());
      if (List.of(arguments).contains("--show")) {
        for (ScoredArticle article : language.getValue()) {
          if (article.set() != GoldenSet.ASIDE) {
            article.sheet().remarks().forEach(r -> out.println(article.slug() + " " + r));
          }
        }
      }
    }
  }
}
