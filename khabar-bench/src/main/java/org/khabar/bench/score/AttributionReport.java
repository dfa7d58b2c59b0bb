package org.khabar.bench.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.khabar.Khabar;
import org.khabar.knowledge.Knowledge;

/** Reads passages with attributions and writes {@code reports/attributions.md}. */
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

  private static final SeenAndAsideReport REPORT =
      new SeenAndAsideReport(HEAD, List.of("attributions"), "jsonl", AttributionReport::score);

  private AttributionReport() {}

  /** The report of all languages that have passages with attributions. */
  public static String of(Knowledge knowledge, Path languages) throws IOException {
    return REPORT.of(knowledge, languages);
  }

  private static AttributionTally score(Khabar khabar, SeenOrAside set) throws IOException {
    AttributionTally tally = new AttributionTally();
    for (AttributionGold passage : AttributionGold.list(set.file())) {
      tally.add(passage, ShortText.read(khabar, set.language(), passage.text()).statements());
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
