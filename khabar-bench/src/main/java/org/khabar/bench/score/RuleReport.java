package org.khabar.bench.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.khabar.bench.score.RuleCounter.Kind;
import org.khabar.knowledge.BundledKnowledge;
import org.khabar.knowledge.FrameRule;
import org.khabar.knowledge.Knowledge;
import org.khabar.knowledge.LanguageTable;
import org.khabar.knowledge.PatternRule;

/**
 * Counts in how many texts each rule of the grammars fires and writes {@code reports/rules.md}.
 *
 * <p>A rule that fires in fewer than {@value #ENOUGH} articles is rare: it must stand in {@code
 * reports/rare-rules.tsv} with the reason why it stays.
 */
public final class RuleReport {
  /** In how many articles a rule must fire. */
  static final int ENOUGH = 2;

  private static final String HEAD =
      """
      # Rules

      Written by `reports/rules.sh`. In how many texts each rule of `languages/<code>/grammar` fires: a pattern whose match is
      taken, a frame that is the best of its cue. *articles*: samples and golden articles; *pages*: saved pages and texts that
      are kept for their layout; *texts*: short texts in which names are marked (`languages/<code>/names`), of more than one
      line; *told*: those of all three in which a finding names the rule as its finder (rules of parties, rules that others
      compose or that only silence others never are); *sentences*: single ones in which names or times are marked, which do
      not count. A rule should fire in two of *articles*, *pages* and *texts* together. One that does not is rare and stands in
      `rare-rules.tsv` with the reason why it stays; `und` are the rules of all languages.
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
    report.read(home.resolve("samples"), module.resolve("src/test/resources"));
    return report.rows();
  }

  /**
   * How often a rule fires.
   *
   * @param told in how many articles, pages and texts a finding names the rule
   */
  record Row(String rule, int articles, int pages, int texts, int told, int sentences) {
    int all() {
      return articles + pages + texts;
    }

    boolean rare() {
      return all() < ENOUGH;
    }
  }

  /** The report of what was counted. */
  static String text(Map<String, List<Row>> counted) {
    StringBuilder out = new StringBuilder(HEAD);
    out.append("\n| language | rules | in none | in one | in two or more | in two articles |\n");
    out.append("|---|--:|--:|--:|--:|--:|\n");
    counted.forEach((code, rows) -> out.append(summary(code, rows)));
    out.append(summary("all", counted.values().stream().flatMap(Collection::stream).toList()));
    counted.forEach(
        (code, rows) -> {
          out.append("\n## ").append(code).append("\n\n");
          out.append("| rule | articles | pages | texts | told | sentences |\n");
          out.append("|---|--:|--:|--:|--:|--:|\n");
          rows.forEach(row -> out.append(line(row)));
        });
    return out.toString();
  }

  /** What is wrong with the list of rare rules; empty if each of its rules is rare and all are. */
  static List<String> faults(Map<String, List<Row>> counted, Collection<String> listed) {
    Set<String> known = new LinkedHashSet<>(listed);
    List<String> faults = new ArrayList<>();
    for (List<Row> rows : counted.values()) {
      for (Row row : rows) {
        boolean excused = known.remove(row.rule());
        if (row.rare() && !excused) {
          faults.add(row.rule() + " fires in " + row.all() + " and is not listed");
        } else if (!row.rare() && excused) {
          faults.add(row.rule() + " fires in " + row.all() + " and is listed");
        }
      }
    }
    known.forEach(rule -> faults.add(rule + " is listed and no rule"));
    return faults;
  }

  /** The rules in the list of rare ones, each with its reason. */
  static SortedMap<String, String> listed(Path file) throws IOException {
    SortedMap<String, String> listed = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split("\t", -1);
      if (!line.startsWith("#") && !cells[0].equals("rule")) {
        if (cells.length != 2 || cells[1].isBlank() || listed.put(cells[0], cells[1]) != null) {
          throw new IllegalArgumentException(file + ": no rule with one reason: " + line);
        }
      }
    }
    return listed;
  }

  private static String summary(String code, List<Row> rows) {
    return "| %s | %d | %d | %d | %d | %d |\n"
        .formatted(
            code,
            rows.size(),
            rows.stream().filter(r -> r.all() == 0).count(),
            rows.stream().filter(r -> r.all() == 1).count(),
            rows.stream().filter(r -> !r.rare()).count(),
            rows.stream().filter(r -> r.articles() >= ENOUGH).count());
  }

  private static String line(Row row) {
    return "| %s | %d | %d | %d | %d | %d |\n"
        .formatted(
            row.rule(), row.articles(), row.pages(), row.texts(), row.told(), row.sentences());
  }

  private void read(Path samples, Path saved) throws IOException {
    counter.articles(Kind.ARTICLE, samples);
    counter.articles(Kind.PAGE, saved.resolve("texts"));
    counter.articles(Kind.PAGE, saved.resolve("pages"));
    for (String code : codes()) {
      Path folder = languages.resolve(code);
      for (Path golden : folders(folder.resolve("golden"))) {
        counter.articles(Kind.ARTICLE, golden);
      }
      for (String file : List.of("train.txt", "held-out.txt")) {
        counter.texts(code, folder.resolve("names").resolve(file));
      }
      for (String file : List.of("times.tsv", "times-2.tsv")) {
        counter.times(code, folder.resolve("golden").resolve(file));
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
        counter.told(rule),
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

  /** {@code args}: the folder of the project; writes the report and prints faults of the list. */
  public static void main(String[] args) throws IOException {
    Path home = Path.of(args[0]);
    Path reports = home.resolve("reports");
    Map<String, List<Row>> counted = count(BundledKnowledge.open(), home);
    Files.writeString(reports.resolve("rules.md"), text(counted));
    faults(counted, listed(reports.resolve("rare-rules.tsv")).keySet())
        .forEach(System.out::println);
  }
}
