package org.khabar.bench.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.khabar.Khabar;
import org.khabar.extract.NoArticleException;
import org.khabar.knowledge.BundledKnowledge;
import org.khabar.knowledge.Knowledge;
import org.khabar.model.AgencyCredit;
import org.khabar.model.Article;
import org.khabar.model.Span;

/**
 * Extracts the pages and texts that this project wrote and writes how well to {@code
 * reports/extraction.md}.
 */
public final class ExtractionReport {
  private static final String HEAD =
      """
      # Pages and texts that this project wrote

      Written by `reports/extraction.sh`. Invented stories, in the markup of many kinds of site or with what
      is left of a page around them, written by people who did not look at the program. `body` is precision
      and recall of runs of four words; the other columns say whether the value is exactly the one expected
      (`-`: none is expected and none is given).
      """;
  private static final List<String> FIELDS =
      List.of("title", "published", "modified", "byline", "language", "agencies");

  private final Khabar khabar;
  private final StringBuilder text = new StringBuilder();
  private final List<String> wrong = new ArrayList<>();
  private double precision;
  private double recall;

  private ExtractionReport(Khabar khabar) {
    this.khabar = khabar;
  }

  /**
   * The report of the inputs in {@code folders}, each a section.
   *
   * @throws IllegalArgumentException when what is expected of an input cannot be read
   */
  public static String of(Knowledge knowledge, List<Path> folders) throws IOException {
    Khabar khabar = Khabar.open(knowledge);
    StringBuilder report = new StringBuilder(HEAD);
    for (Path folder : folders) {
      report.append("\n## ").append(folder.getFileName()).append("\n\n");
      report.append(new ExtractionReport(khabar).section(KnownInput.list(folder)));
    }
    return report.toString();
  }

  private String section(List<KnownInput> inputs) {
    text.append("| input | body P | body R | ").append(String.join(" | ", FIELDS)).append(" |\n");
    text.append("|---".repeat(FIELDS.size() + 3)).append("|\n");
    inputs.forEach(this::add);
    double p = precision / Math.max(1, inputs.size());
    double r = recall / Math.max(1, inputs.size());
    double f1 = p + r == 0 ? 0 : 2 * p * r / (p + r);
    text.append(
        "\n%d inputs: body P %s, R %s, F1 %s.\n".formatted(inputs.size(), cut(p), cut(r), cut(f1)));
    if (!wrong.isEmpty()) {
      text.append("\nWhat is wrong:\n\n");
      wrong.forEach(line -> text.append("- ").append(line).append('\n'));
    }
    return text.toString();
  }

  private void add(KnownInput input) {
    Optional<Article> article = extract(input);
    Shingles found = Shingles.of(article.map(ExtractionReport::body).orElse(""));
    Shingles wanted = Shingles.of(String.join("\n", input.expected().texts("body")));
    double p = found.shareIn(wanted);
    double r = wanted.shareIn(found);
    precision += p;
    recall += r;
    text.append("| %s | %s | %s |".formatted(input.name(), cut(p), cut(r)));
    for (String field : FIELDS) {
      column(input, field, article.flatMap(a -> value(a, field)));
    }
    text.append('\n');
  }

  private static Optional<String> value(Article article, String field) {
    return switch (field) {
      case "title" -> article.title().map(span -> span.of(article.text()));
      case "published" -> article.published().map(date -> date.day().toString());
      case "modified" -> article.modified().map(Object::toString);
      case "byline" -> article.byline().map(span -> span.of(article.text()));
      case "language" -> Optional.of(article.language());
      default -> joined(article.agencies().stream().map(AgencyCredit::id).toList());
    };
  }

  private static Optional<String> joined(List<String> ids) {
    return ids.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", new TreeSet<>(ids)));
  }

  private void column(KnownInput input, String field, Optional<String> found) {
    boolean agencies = field.equals("agencies");
    if (agencies && !input.expected().has(field)) {
      text.append(" |");
      return;
    }
    Optional<String> wanted =
        agencies ? joined(input.expected().texts(field)) : input.expected().findText(field);
    boolean right = found.equals(wanted);
    text.append(right ? found.isEmpty() ? " - |" : " yes |" : " no |");
    if (!right) {
      wrong.add(
          "%s, %s: %s, and %s was expected"
              .formatted(input.name(), field, shown(found), shown(wanted)));
    }
  }

  private static String shown(Optional<String> value) {
    return value.map(v -> "\"" + v + "\"").orElse("nothing");
  }

  private Optional<Article> extract(KnownInput input) {
    try {
      return Optional.of(khabar.extract(input.document()));
    } catch (NoArticleException e) {
      wrong.add(input.name() + ": " + e.getMessage());
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
   * @param arguments the file to write, then the folders of the inputs
   */
  public static void main(String[] arguments) throws IOException {
    List<Path> folders = List.of(arguments).stream().skip(1).map(Path::of).toList();
    Files.writeString(Path.of(arguments[0]), of(BundledKnowledge.open(), folders));
  }
}
