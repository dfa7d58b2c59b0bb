package org.khabar.bench.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khabar.Khabar;
import org.khabar.extract.NoArticleException;
import org.khabar.extract.RawDocument;
import org.khabar.knowledge.BundledKnowledge;
import org.khabar.knowledge.Knowledge;
import org.khabar.model.Article;
import org.khabar.model.Span;

/** Extracts the pages that this project wrote and writes how well to {@code reports/pages.md}. */
public final class PageReport {
  private static final String HEAD =
      """
      # Pages that this project wrote

      Written by `reports/pages.sh`. Invented stories in the markup of many kinds of site, with all that
      stands around an article. `body` is precision and recall of runs of four words; the other columns
      say whether the value is exactly the one expected (`-`: none is expected and none is given).

      | page | body P | body R | title | published | modified | byline | language |
      |---|---|---|---|---|---|---|---|
      """;

  private final Khabar khabar;
  private final StringBuilder text = new StringBuilder(HEAD);
  private final List<String> wrong = new ArrayList<>();
  private double precision;
  private double recall;

  private PageReport(Knowledge knowledge) {
    this.khabar = Khabar.open(knowledge);
  }

  /**
   * The report of the pages in {@code folder}.
   *
   * @throws IllegalArgumentException when what is expected of a page cannot be read
   */
  public static String of(Knowledge knowledge, Path folder) throws IOException {
    return new PageReport(knowledge).report(KnownPage.list(folder));
  }

  private String report(List<KnownPage> pages) {
    pages.forEach(this::add);
    double p = precision / Math.max(1, pages.size());
    double r = recall / Math.max(1, pages.size());
    text.append(
        "\n%d pages: body P %s, R %s, F1 %s.\n"
            .formatted(pages.size(), cut(p), cut(r), cut(p + r == 0 ? 0 : 2 * p * r / (p + r))));
    if (!wrong.isEmpty()) {
      text.append("\nWhat is wrong:\n\n");
      wrong.forEach(line -> text.append("- ").append(line).append('\n'));
    }
    return text.toString();
  }

  private void add(KnownPage page) {
    JsonObject expected = page.expected();
    Optional<Article> article = extract(page);
    String body = article.map(PageReport::body).orElse("");
    Shingles found = Shingles.of(body);
    Shingles wanted = Shingles.of(String.join("\n", expected.texts("body")));
    double p = found.shareIn(wanted);
    double r = wanted.shareIn(found);
    precision += p;
    recall += r;
    text.append("| %s | %s | %s |".formatted(page.name(), cut(p), cut(r)));
    column(page, "title", article.flatMap(a -> a.title().map(s -> s.of(a.text()))));
    column(page, "published", article.flatMap(a -> a.published().map(d -> d.day().toString())));
    column(page, "modified", article.flatMap(a -> a.modified().map(Object::toString)));
    column(page, "byline", article.flatMap(a -> a.byline().map(s -> s.of(a.text()))));
    column(page, "language", article.map(Article::language));
    text.append('\n');
  }

  private void column(KnownPage page, String field, Optional<String> found) {
    Optional<String> wanted = page.expected().findText(field);
    boolean right = found.equals(wanted);
    text.append(right ? found.isEmpty() ? " - |" : " yes |" : " no |");
    if (!right) {
      wrong.add(
          "%s, %s: %s, and %s was expected"
              .formatted(page.name(), field, shown(found), shown(wanted)));
    }
  }

  private static String shown(Optional<String> value) {
    return value.map(v -> "\"" + v + "\"").orElse("nothing");
  }

  private Optional<Article> extract(KnownPage page) {
    RawDocument bare = RawDocument.page(page.name(), page.html());
    try {
      return Optional.of(
          khabar.extract(page.expected().findText("url").map(bare::withUrl).orElse(bare)));
    } catch (NoArticleException e) {
      wrong.add(page.name() + ": " + e.getMessage());
      return Optional.empty();
    }
  }

  private static String body(Article article) {
    return article.body().stream()
        .map((Span span) -> span.of(article.text()))
        .collect(Collectors.joining("\n"));
  }

  /** Three figures, cut and not rounded. */
  private static String cut(double share) {
    return "%d.%03d".formatted((int) share, (int) (share * 1000) % 1000);
  }

  /**
   * Writes the report.
   *
   * @param arguments the folder of the pages, and the file to write
   */
  public static void main(String[] arguments) throws IOException {
    Files.writeString(Path.of(arguments[1]), of(BundledKnowledge.open(), Path.of(arguments[0])));
  }
}
