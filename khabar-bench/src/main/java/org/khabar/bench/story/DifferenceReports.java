package org.khabar.bench.story;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.khabar.Khabar;
import org.khabar.app.source.Problem;
import org.khabar.app.source.SourceListener;
import org.khabar.app.source.SourceOptions;
import org.khabar.app.source.Sources;
import org.khabar.extract.NoArticleException;
import org.khabar.extract.RawDocument;
import org.khabar.knowledge.BundledKnowledge;
import org.khabar.knowledge.Knowledge;
import org.khabar.model.Contradiction;
import org.khabar.model.Reading;

/**
 * Compares the accounts of the stories in {@code khabar-bench/stories} and writes {@code
 * reports/differences.md}: which of the planted differences are told, and what is told besides.
 */
public final class DifferenceReports {
  private static final String HEAD =
      """
      # Differences

      Written by `reports/differences.sh`. Stories in several languages, written for this project and invented, in which
      differing accounts and disputes were planted and listed before anything read them (`khabar-bench/stories`). *Recall*: of
      the differences planted, how many are told, on the slot or figure and with the values of both sides. *Precision*: of those
      told, how many were planted; one told twice is false once. *As one*: told of what was planted as no difference (other words,
      a rising toll, a rounded number). *Statements*: planted in several articles, of which two reports at least are joined;
      *reports*, how many of their reports; *mixed*, rows that hold two of them. Of a story kept aside only figures are shown.

      | story | recall | precision | as one | statements | reports | mixed |
      |---|--:|--:|--:|--:|--:|--:|
      """;

  private DifferenceReports() {}

  /** The sheets of the stories by the names of their folders. */
  static Map<String, DifferenceSheet> compare(Knowledge knowledge, Path stories)
      throws IOException {
    Khabar khabar = Khabar.open(knowledge);
    Map<String, DifferenceSheet> sheets = new TreeMap<>();
    for (Path folder : folders(stories)) {
      List<Reading> readings = read(khabar, folder.resolve("articles.jsonl"));
      sheets.put(
          String.valueOf(folder.getFileName()),
          DifferenceSheet.of(gold(folder), khabar.compare(readings)));
    }
    return sheets;
  }

  /** The report of what was compared. */
  static String text(Map<String, DifferenceSheet> sheets, Path stories) throws IOException {
    StringBuilder out = new StringBuilder(HEAD);
    sheets.forEach((name, sheet) -> out.append(row(name, List.of(sheet))));
    out.append(row("all", List.copyOf(sheets.values())));
    for (Map.Entry<String, DifferenceSheet> entry : sheets.entrySet()) {
      if (!gold(stories.resolve(entry.getKey())).aside()) {
        out.append("\n## ").append(entry.getKey()).append('\n');
        list(out, "missed", entry.getValue().missed());
        list(out, "false", entry.getValue().falsely().stream().map(c -> words(c)).toList());
        list(out, "not joined", entry.getValue().parted());
        list(out, "mixed", entry.getValue().mixed().stream().map(s -> s.gist()).toList());
      }
    }
    return out.toString();
  }

  private static String row(String name, List<DifferenceSheet> sheets) {
    return "| %s | %s | %s | %d | %s | %s | %d |\n"
        .formatted(
            name,
            share(sheets, s -> s.found().size(), s -> s.found().size() + s.missed().size()),
            share(sheets, s -> s.told().size() - s.falsely().size(), s -> s.told().size()),
            sum(sheets, s -> s.onSame().size()),
            share(sheets, s -> s.joined().size(), s -> s.joined().size() + s.parted().size()),
            share(sheets, DifferenceSheet::reports, DifferenceSheet::allReports),
            sum(sheets, s -> s.mixed().size()));
  }

  private static String share(
      List<DifferenceSheet> sheets,
      ToIntFunction<DifferenceSheet> part,
      ToIntFunction<DifferenceSheet> whole) {
    return sum(sheets, part) + " of " + sum(sheets, whole);
  }

  private static int sum(List<DifferenceSheet> sheets, ToIntFunction<DifferenceSheet> count) {
    return sheets.stream().mapToInt(count).sum();
  }

  private static void list(StringBuilder out, String title, List<?> items) {
    if (!items.isEmpty()) {
      out.append("\n- ").append(title).append(":\n");
      items.forEach(item -> out.append("  - ").append(item).append('\n'));
    }
  }

  private static String words(Contradiction told) {
    return told.about() + " " + told.values();
  }

  private static DifferenceGold gold(Path folder) throws IOException {
    return DifferenceGold.parse(Files.readString(folder.resolve("expected.json")));
  }

  private static List<Path> folders(Path stories) throws IOException {
    List<Path> folders = new ArrayList<>();
    try (Stream<Path> entries = Files.list(stories)) {
      for (Path folder : entries.sorted().toList()) {
        Path expected = folder.resolve("expected.json");
        if (Files.exists(expected) && DifferenceGold.isIn(Files.readString(expected))) {
          folders.add(folder);
        }
      }
    }
    return folders;
  }

  private static List<Reading> read(Khabar khabar, Path articles) {
    List<Reading> readings = new ArrayList<>();
    SourceListener listener =
        new SourceListener() {
          @Override
          public void document(RawDocument document) {
            try {
              readings.add(khabar.read(khabar.extract(document)));
            } catch (NoArticleException e) {
              throw new IllegalArgumentException(document.id(), e);
            }
          }

          @Override
          public void lost(Problem problem) {
            throw new IllegalArgumentException(problem.toString());
          }

          @Override
          public void notice(Problem problem) {
            // nothing is lost by it
          }
        };
    new Sources(SourceOptions.none(), new ByteArrayInputStream(new byte[0]), listener)
        .read(List.of(articles.toString()));
    return readings;
  }

  /** {@code args}: the folder of the project; writes the report. */
  public static void main(String[] args) throws IOException {
    Path home = Path.of(args[0]);
    Path stories = home.resolve("khabar-bench").resolve("stories");
    Files.writeString(
        home.resolve("reports").resolve("differences.md"),
        text(compare(BundledKnowledge.open(), stories), stories));
  }
}
