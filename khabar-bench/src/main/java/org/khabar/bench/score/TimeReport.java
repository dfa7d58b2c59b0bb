package org.khabar.bench.score;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.khabar.Khabar;
import org.khabar.extract.RawDocument;
import org.khabar.knowledge.BundledKnowledge;
import org.khabar.knowledge.Knowledge;
import org.khabar.model.TimeMention;

/** Reads the golden times of every language and writes {@code reports/times.md}. */
public final class TimeReport {
  private static final String HEAD =
      """
      # Times in sentences written for this project

      Written by `reports/times.sh`; `reports/times.sh --show` prints what is missing, extra or wrong. The sentences and phrases stand
      in `languages/<code>/golden/times.tsv`. They were written by people who had not seen the rules, before the rules; every
      second one was then shown to those who wrote the rules (*seen*), the others were not (*kept aside*); but those of Swahili and
      Indonesian saw other lines too, so their figures are not blind. So it is with a second set,
      `times-2.tsv`, whose writers thought of forms that others might have missed; what it showed at first sight stands in `README.md`.
      They are a safety net: what a sentence of a paper needs that nobody here thought of is not in them.

      Scored as TempEval-3 does: *relaxed* F1 counts a time that overlaps the one wanted, *strict* one of the same extent, *type* and
      *value* are relaxed F1 of those with the right type or value; *mod* is the share of those found with the right modifier, none
      included. Figures are cut, not rounded.

      | language | set | lines | times | relaxed | strict | type | value | mod |
      |---|---|---|---|---|---|---|---|---|
      """;

  /** Names of the sets and their files. */
  private static final SortedMap<String, String> SETS =
      new TreeMap<>(Map.of("first", "times.tsv", "second", "times-2.tsv"));

  private TimeReport() {}

  /** The two halves of a language: lines of odd number, and of even. */
  private record Halves(TimeTally seen, TimeTally aside) {}

  /** The report of all languages that have golden times. */
  public static String of(Knowledge knowledge, Path languages) throws IOException {
    StringBuilder report = new StringBuilder(HEAD);
    score(knowledge, languages)
        .forEach(
            (set, halves) -> {
              report.append("| ").append(set).append(", seen | ").append(halves.seen().row());
              report.append(" |\n| ").append(set).append(", kept aside | ");
              report.append(halves.aside().row()).append(" |\n");
            });
    return report.toString();
  }

  private static SortedMap<String, Halves> score(Knowledge knowledge, Path languages)
      throws IOException {
    Khabar khabar = Khabar.open(knowledge);
    SortedMap<String, Halves> all = new TreeMap<>();
    try (Stream<Path> folders = Files.list(languages)) {
      for (Path folder : folders.sorted().toList()) {
        String code = folder.getFileName().toString();
        for (Map.Entry<String, String> set : SETS.entrySet()) {
          Path file = folder.resolve("golden").resolve(set.getValue());
          if (Files.exists(file)) {
            all.put(code + " | " + set.getKey(), score(khabar, code, TimeGold.list(file)));
          }
        }
      }
    }
    return all;
  }

  private static Halves score(Khabar khabar, String code, List<TimeGold> gold) {
    Halves halves = new Halves(new TimeTally(), new TimeTally());
    for (int i = 0; i < gold.size(); i++) {
      TimeTally half = i % 2 == 0 ? halves.seen() : halves.aside();
      half.add(gold.get(i), times(khabar, code, gold.get(i)));
    }
    return halves;
  }

  private static List<TimeMention> times(Khabar khabar, String code, TimeGold gold) {
    RawDocument document =
        RawDocument.body("gold", gold.text(), Optional.of(code), gold.published())
            .withPublishedAt(gold.at());
    return ShortText.read(khabar, document, gold.text()).times();
  }

  /**
   * Writes the report.
   *
   * @param arguments the folder of the language folders and the report; with {@code --show} behind
   *     them, what was missing, extra or wrong is printed as well
   */
  public static void main(String[] arguments) throws IOException {
    Path languages = Path.of(arguments[0]);
    Knowledge knowledge = BundledKnowledge.open();
    Files.writeString(Path.of(arguments[1]), of(knowledge, languages));
    if (List.of(arguments).contains("--show")) {
      PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
      score(knowledge, languages)
          .forEach(
              (set, halves) -> {
                halves.seen().remarks().forEach(r -> out.println(set + ", seen: " + r));
                halves.aside().remarks().forEach(r -> out.println(set + ", aside: " + r));
              });
    }
  }
}
