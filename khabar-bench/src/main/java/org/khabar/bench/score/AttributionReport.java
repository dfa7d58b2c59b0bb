package org.khabar.bench.score;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabar.Khabar;
import org.khabar.extract.NoArticleException;
import org.khabar.extract.RawDocument;
import org.khabar.knowledge.BundledKnowledge;
import org.khabar.knowledge.Knowledge;
import org.khabar.model.Statement;

/**
 * Reads the passages with attributions of every language and writes {@code
 * reports/attributions.md}.
 */
public final class AttributionReport {
  private static final String HEAD =
      """
      # Attributions

      Written by `reports/attributions.sh`; `reports/attributions.sh --show` prints what is missing, extra or wrong in those that may be
      seen. The passages stand in `languages/<code>/golden/attributions.jsonl` (*seen*) and `attributions-aside.jsonl` (*kept aside*). They were
      written, and marked as corpora of attribution are (source, cue and content; thoughts and reports of things too), by people who had
      not seen the rules; every second one was then shown to those who mend the rules. At first sight the figures were those told in `README.md`.

      *P*, *R* and *F1* count an attribution as found when its content and a statement's overlap by half of both (Dice, in letters) and the
      sources overlap; *exact* is F1 when no letter of the content differs; *source* is the share of overlapping contents with the right
      source. Figures are cut, not rounded.

      | language | set | passages | attributions | P | R | F1 | exact | source |
      |---|---|--:|--:|--:|--:|--:|--:|--:|
      """;

  private AttributionReport() {}

  /** The report of all languages that have passages with attributions. */
  public static String of(Knowledge knowledge, Path languages) throws IOException {
    StringBuilder report = new StringBuilder(HEAD);
    score(knowledge, languages)
        .forEach(
            (set, tally) ->
                report
                    .append("| ")
                    .append(set.row())
                    .append(" | ")
                    .append(tally.row())
                    .append(" |\n"));
    return report.toString();
  }

  private static Map<SeenOrAside, AttributionTally> score(Knowledge knowledge, Path languages)
      throws IOException {
    Khabar khabar = Khabar.open(knowledge);
    Map<SeenOrAside, AttributionTally> all = new LinkedHashMap<>();
    for (SeenOrAside set : SeenOrAside.list(languages, "attributions", "jsonl")) {
      AttributionTally tally = new AttributionTally();
      for (AttributionGold gold : AttributionGold.list(set.file())) {
        tally.add(gold, statements(khabar, set.language(), gold));
      }
      all.put(set, tally);
    }
    return all;
  }

  private static List<Statement> statements(Khabar khabar, String code, AttributionGold gold) {
    RawDocument document =
        RawDocument.body("gold", gold.text(), Optional.of(code), Optional.empty());
    try {
      return khabar.read(khabar.extract(document)).statements();
    } catch (NoArticleException e) {
      throw new IllegalArgumentException(code + ": " + gold.text(), e);
    }
  }

  /**
   * Writes the report.
   *
   * @param arguments the folder of the language folders and the report; with {@code --show} behind
   *     them, what was missing, extra or wrong in the sentences that may be seen is printed as well
   */
  public static void main(String[] arguments) throws IOException {
    Path languages = Path.of(arguments[0]);
    Knowledge knowledge = BundledKnowledge.open();
    Files.writeString(Path.of(arguments[1]), of(knowledge, languages));
    if (List.of(arguments).contains("--show")) {
      PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
      score(knowledge, languages)
          .forEach(
              (set, tally) -> {
                if (!set.aside()) {
                  tally.remarks().forEach(remark -> out.println(set.row() + ": " + remark));
                }
              });
    }
  }
}
