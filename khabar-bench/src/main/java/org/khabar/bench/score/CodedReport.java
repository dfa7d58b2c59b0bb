package org.khabar.bench.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.khabar.Khabar;
import org.khabar.knowledge.Knowledge;

/** Reads the coded sentences of every language and writes {@code reports/coded.md}. */
public final class CodedReport {
  private static final String HEAD =
      """
      # Events in single sentences

      Written by `reports/coded.sh`; `reports/coded.sh --show` prints what is missing, extra or wrong in those that may be seen.
      The sentences stand in `languages/<code>/golden/coded.tsv` (*seen*) and `coded-aside.tsv` (*kept aside*). They were written, and
      coded with PLOVER's types as data of political events are, by people who had not seen the rules; every second one was then shown to
      those who mend the rules, the others were not. At first sight the figures were those told in `README.md`. The sentences of
      `wire.tsv` and `wire-aside.tsv` (*wire*) are in the ordinary run of agency prose, those of `coded.tsv` go wide on purpose.

      *found* is the share of sentences in which the main event's type is read, *first* that in which it is the type of the
      first event told (what the sentence recalls behind the rest); *P* and *F1* are of all types of a sentence; *actors* and *recipients* are
      F1 and *status* the share right, of main events found; *silent* tells in how many sentences without an event none is read. Actors
      are compared by the words of their names: the Kenyan police are *police*, and judges there *Kenya*. Figures are cut, not rounded.

      | language | set | sentences | found | first | P | F1 | actors | recipients | status | silent |
      |---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|
      """;

  private static final SeenAndAsideReport REPORT =
      new SeenAndAsideReport(HEAD, List.of("coded", "wire"), "tsv", CodedReport::score);

  private CodedReport() {}

  /** The report of all languages that have coded sentences. */
  public static String of(Knowledge knowledge, Path languages) throws IOException {
    return REPORT.of(knowledge, languages);
  }

  private static CodedTally score(Khabar khabar, SeenOrAside set) throws IOException {
    CodedTally tally = new CodedTally();
    for (CodedSentence sentence : CodedSentence.list(set.file())) {
      tally.add(sentence, ShortText.read(khabar, set.language(), sentence.text()).events());
    }
    return tally;
  }

  /**
   * Writes the report.
   *
   * @param arguments as for {@link SeenAndAsideReport#write}
   */
  public static void main(String[] arguments) throws IOException {
    REPORT.write(arguments);
  }
}
