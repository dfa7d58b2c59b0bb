package org.khabar.bench.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.khabar.bench.score.RuleCounter.Kind;
import org.khabar.knowledge.BundledKnowledge;
import org.khabar.knowledge.FrameRule;
import org.khabar.knowledge.Knowledge;
import org.khabar.knowledge.LanguageTable;
import org.khabar.knowledge.PatternRule;

/**
 * Counts in how many texts each rule of the grammars fires and writes {@code reports/rules.md},
 * with the names of those that fire in fewer than {@value #ENOUGH}.
 */
public final class RuleReport {
  /** In how many articles a rule must fire. */
  static final int ENOUGH = 2;

  private static final int WIDTH = 120;

  private static final String HEAD =
      """
      # Rules

      Written by `reports/rules.sh`. In how many texts the rules of `languages/<code>/grammar` fire: a pattern whose match is
      taken, a frame that is the best of its cue. A rule should fire in two texts: samples, golden articles and those of the
      stories, saved pages, texts that are kept for their layout, passages with attributions, and short texts of more than one
      line in which names are marked. Two *articles* are two of the first three alone. A rule's own examples do not count.
      *Nowhere* are the rules that fire in no text and in no sentence either of those that are coded with events or marked with
      times. Rules that fire in fewer than two texts are named below: each is one to merge with others, to drop, or to show
      in further articles. `und` are the rules of all languages.
      """;

  private final Knowledge knowledge;
  private final Path languages;
  private final RuleCounter counter;

  private RuleReport(Knowledge knowledge, Path languages) {
    this.knowledge = knowledge;
    this.languages = languages;
    counter = new RuleCounter(knowledge);
  }

  /** How often every rule fires, by language, in the order of the grammars. */
  static Map<String, List<Row>> count(Knowledge knowledge, Path home) throws IOException {
    Path module = home.resolve("khabar-knowledge");
    RuleReport report = new RuleReport(knowledge, module.resolve("knowledge").resolve("languages"));
    report.counter.articles(Kind.ARTICLE, home.resolve("samples"));
    report.counter.stories(home.resolve("khabar-bench").resolve("stories"));
    report.read(module.resolve("src/test/resources"));
    return report.rows();
  }

  /** In how many texts of each kind a rule fires. */
  record Row(String rule, int articles, int pages, int texts, int sentences) {
    int all() {
      return articles + pages + texts;
    }

    boolean nowhere() {
      return all() + sentences == 0;
    }

    boolean rare() {
      return all() < ENOUGH;
    }
  }

  /** The report of what was counted. */
  static String text(Map<String, List<Row>> counted) {
    StringBuilder out = new StringBuilder(HEAD);
    out.append(
        "\n| language | rules | nowhere | in none | in one | in two texts | in two articles |\n");
    out.append("|---|--:|--:|--:|--:|--:|--:|\n");
    counted.forEach((code, rows) -> out.append(summary(code, rows)));
    out.append(summary("all", counted.values().stream().flatMap(Collection::stream).toList()));
    counted.forEach(
        (code, rows) -> {
          out.append("\n## ").append(code).append('\n');
          named(out, "in one", rows.stream().filter(r -> r.all() == 1).toList());
          named(out, "in none", rows.stream().filter(r -> r.all() == 0 && !r.nowhere()).toList());
          named(out, "nowhere", rows.stream().filter(Row::nowhere).toList());
        });
    return out.toString();
  }

  /** Rules by their names, in lines of a readable length. */
  private static void named(StringBuilder out, String where, List<Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    StringBuilder line = new StringBuilder("- ").append(where).append(':');
    out.append('\n');
    for (Row row : rows) {
      if (line.length() + row.rule().length() >= WIDTH) {
        out.append(line).append('\n');
        line = new StringBuilder(" ");
      }
      line.append(' ').append(row.rule());
    }
    out.append(line).append('\n');
  }

  private static String summary(String code, List<Row> rows) {
    return "| %s | %d | %d | %d | %d | %d | %d |\n"
        .formatted(
            code,
            rows.size(),
            rows.stream().filter(Row::nowhere).count(),
            rows.stream().filter(r -> r.all() == 0).count(),
            rows.stream().filter(r -> r.all() == 1).count(),
            rows.stream().filter(r -> !r.rare()).count(),
            rows.stream().filter(r -> r.articles() >= ENOUGH).count());
  }

  private void read(Path saved) throws IOException {
    counter.articles(Kind.PAGE, saved.resolve("texts"));
    counter.articles(Kind.PAGE, saved.resolve("pages"));
    for (String code : codes()) {
      Path folder = languages.resolve(code);
      for (Path golden : folders(folder.resolve("golden"))) {
        counter.articles(Kind.ARTICLE, golden);
      }
      counter.shorter(code, folder.resolve("golden"));
      for (String file : List.of("train.txt", "held-out.txt")) {
        counter.texts(code, folder.resolve("names").resolve(file));
      }
    }
  }

  private Map<String, List<Row>> rows() throws IOException {
    Map<String, List<Row>> counted = new LinkedHashMap<>();
    for (String code : codes()) {
      // und has no table of its own: its rules lie under those of every language that has no other
      LanguageTable table = knowledge.language(code.equals("und") ? "en" : code);
      List<Row> rows =
          Stream.concat(
                  table.patterns().stream().map(PatternRule::id),
                  table.frames().stream().map(FrameRule::id))
              .distinct() // a frame in several orders of words is one rule
              .filter(rule -> rule.startsWith(code + ".") && !rule.startsWith(code + ".cldr."))
              .map(this::row)
              .toList();
      if (!rows.isEmpty()) {
        counted.put(code, rows);
      }
    }
    return counted;
  }

  private Row row(String rule) {
    return new Row(
        rule,
        counter.fired(Kind.ARTICLE, rule),
        counter.fired(Kind.PAGE, rule),
        counter.fired(Kind.TEXT, rule),
        counter.fired(Kind.SENTENCE, rule));
  }

  private List<String> codes() throws IOException {
    return folders(languages).stream()
        .filter(folder -> Files.isDirectory(folder.resolve("grammar")))
        .map(folder -> String.valueOf(folder.getFileName()))
        .toList();
  }

  private static List<Path> folders(Path parent) throws IOException {
    if (!Files.isDirectory(parent)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(parent)) {
      return entries.filter(Files::isDirectory).sorted().toList();
    }
  }

  /** {@code args}: the folder of the project; writes the report. */
  public static void main(String[] args) throws IOException {
    Path home = Path.of(args[0]);
    Files.writeString(
        home.resolve("reports").resolve("rules.md"), text(count(BundledKnowledge.open(), home)));
  }
}
