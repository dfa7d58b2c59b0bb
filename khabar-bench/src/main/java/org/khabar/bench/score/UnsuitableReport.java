package org.khabar.bench.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.khabar.Khabar;
import org.khabar.extract.RawDocument;
import org.khabar.knowledge.BundledKnowledge;
import org.khabar.knowledge.Knowledge;
import org.khabar.model.Reading;

/**
 * Reads texts that are no news (poems, results, recipes, terms of use) and writes what is found in
 * them, where nobody said or did anything, to {@code reports/unsuitable.md}.
 */
public final class UnsuitableReport {
  private static final String HEAD =
      """
      # Texts that are no news

      Written by `reports/unsuitable.sh`. Poems, tables of results, recipes and terms of use of our own, in which
      nobody said or did anything that a dossier should hold: all that is found in them is false.
      """;
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 6, 27);

  private UnsuitableReport() {}

  /** The report of all texts in {@code folder}, which has a folder for each language. */
  public static String of(Knowledge knowledge, Path folder) throws IOException {
    Khabar khabar = Khabar.open(knowledge);
    StringBuilder out = new StringBuilder(HEAD);
    out.append("\n| text | words | statements | conditions | events |\n|---|--:|--:|--:|--:|\n");
    int words = 0;
    int found = 0;
    for (Path text : texts(folder)) {
      String content = Files.readString(text);
      Path name = folder.relativize(text);
      String language = name.getName(0).toString();
      Reading reading = read(khabar, language, content);
      int own = content.strip().split("\\s+").length;
      words += own;
      found += reading.statements().size() + reading.conditions().size() + reading.events().size();
      out.append(
          "| %s | %d | %d | %d | %d |\n"
              .formatted(
                  name.toString().replace(".txt", ""),
                  own,
                  reading.statements().size(),
                  reading.conditions().size(),
                  reading.events().size()));
    }
    return out.append(
            String.format(
                Locale.ROOT,
                "\n%d false findings in %d words: %.1f in a thousand.\n",
                found,
                words,
                1000.0 * found / Math.max(1, words)))
        .toString();
  }

  private static List<Path> texts(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(p -> p.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static Reading read(Khabar khabar, String language, String content) {
    RawDocument document =
        RawDocument.body("unsuitable", content, Optional.of(language), Optional.of(PUBLISHED));
    return ShortText.read(khabar, document, content);
  }

  /** {@code args}: the report to write and the folder of the texts. */
  public static void main(String[] args) throws IOException {
    Files.writeString(Path.of(args[0]), of(BundledKnowledge.open(), Path.of(args[1])));
  }
}
