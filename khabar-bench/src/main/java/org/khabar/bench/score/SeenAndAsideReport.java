package org.khabar.bench.score;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khabar.Khabar;
import org.khabar.knowledge.BundledKnowledge;
import org.khabar.knowledge.Knowledge;

/**
 * A report on gold of which one half may be seen and the other is kept aside: a table with a row
 * for each half of each language.
 *
 * @param head the text before the rows
 * @param names of the files of gold, as {@link SeenOrAside#list} has them
 * @param ending of the files
 */
record SeenAndAsideReport(String head, List<String> names, String ending, Scorer scorer) {

  /** What was counted in one file. */
  interface Figures {
    /** The figures in the order of the report's columns. */
    String row();

    /** What was missing, extra or wrong. */
    List<String> remarks();
  }

  /** Reads the gold of a file and counts. */
  interface Scorer {
    Figures score(Khabar khabar, SeenOrAside gold) throws IOException;
  }

  /** The report of all languages that have such gold. */
  String of(Knowledge knowledge, Path languages) throws IOException {
    StringBuilder report = new StringBuilder(head);
    score(knowledge, languages)
        .forEach(
            (gold, figures) -> report.append("| %s | %s |\n".formatted(row(gold), figures.row())));
    return report.toString();
  }

  /**
   * The first cells of a row; where there is more than one set, the further ones by their names.
   */
  private String row(SeenOrAside gold) {
    return gold.name().equals(names.getFirst()) ? gold.row() : gold.row() + ", " + gold.name();
  }

  private Map<SeenOrAside, Figures> score(Knowledge knowledge, Path languages) throws IOException {
    Khabar khabar = Khabar.open(knowledge);
    Map<SeenOrAside, Figures> all = new LinkedHashMap<>();
    for (String name : names) {
      for (SeenOrAside gold : SeenOrAside.list(languages, name, ending)) {
        all.put(gold, scorer.score(khabar, gold));
      }
    }
    return all;
  }

  /**
   * Writes the report.
   *
   * @param arguments the folder of the language folders and the report; with {@code --show} behind
   *     them, what was missing, extra or wrong in what may be seen is printed as well
   */
  void write(String[] arguments) throws IOException {
    Path languages = Path.of(arguments[0]);
    Knowledge knowledge = BundledKnowledge.open();
    Files.writeString(Path.of(arguments[1]), of(knowledge, languages));
    if (List.of(arguments).contains("--show")) {
      PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
      score(knowledge, languages)
          .forEach(
              (gold, figures) -> {
                if (!gold.aside()) {
                  figures.remarks().forEach(remark -> out.println(row(gold) + ": " + remark));
                }
              });
    }
  }
}
