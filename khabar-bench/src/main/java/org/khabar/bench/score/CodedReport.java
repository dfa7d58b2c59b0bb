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
import org.khabar.model.Event;

/** Reads the coded sentences of every language and writes {@code reports/coded.md}. */
public final class CodedReport {
  private static final String HEAD =
      """
      # Events in single sentences

      Written by `reports/coded.sh`; `reports/coded.sh --show` prints what is missing, extra or wrong in those that may be seen.
      The sentences stand in `languages/<code>/golden/coded.tsv` (*seen*) and `coded-aside.tsv` (*kept aside*). They were written, and
      coded with PLOVER's types as data of political events are, by people who had not seen the rules; every second one was then shown to
      those who mend the rules, the others were not. At first sight the figures were those told in `README.md`.

      *found* is the share of sentences in which the main event's type is read, *first* that in which it is the type of the
      first event told (what the sentence recalls behind the rest); *P* and *F1* are of all types of a sentence; *actors* and *recipients* are
      F1 and *status* the share right, of main events found; *silent* tells in how many sentences without an event none is read. Actors
      are compared by the words of their names: the Kenyan police are *police*, and judges there *Kenya*. Figures are cut, not rounded.

      | language | set | sentences | found | first | P | F1 | actors | recipients | status | silent |
      |---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|
      """;

  private CodedReport() {}

  /** The report of all languages that have coded sentences. */
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

  private static Map<SeenOrAside, CodedTally> score(Knowledge knowledge, Path languages)
      throws IOException {
    Khabar khabar = Khabar.open(knowledge);
    Map<SeenOrAside, CodedTally> all = new LinkedHashMap<>();
    for (SeenOrAside set : SeenOrAside.list(languages, "coded", "tsv")) {
      CodedTally tally = new CodedTally();
      for (CodedSentence gold : CodedSentence.list(set.file())) {
        tally.add(gold, events(khabar, set.language(), gold));
      }
      all.put(set, tally);
    }
    return all;
  }

  private static List<Event> events(Khabar khabar, String code, CodedSentence gold) {
    RawDocument document =
        RawDocument.body("gold", gold.text(), Optional.of(code), Optional.empty());
    try {
      return khabar.read(khabar.extract(document)).events();
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
