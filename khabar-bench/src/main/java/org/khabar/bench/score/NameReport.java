package org.khabar.bench.score;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.khabar.Khabar;
import org.khabar.find.name.tag.AnnotatedText;
import org.khabar.knowledge.BundledKnowledge;
import org.khabar.knowledge.Knowledge;
import org.khabar.model.Mention;

/** Reads the texts with marked names that are held out and writes {@code reports/names.md}. */
public final class NameReport {
  private static final String HEAD =
      """
      # Names in texts written for this project

      Written by `reports/names.sh`; `reports/names.sh --show` prints what is missing or extra. The texts stand in
      `languages/<code>/names/held-out.txt`: the taggers of names never see them. They were written by the people who wrote the
      texts that the taggers learn from, and save in ar, en, fa and sw the lexicons too, so they are easier than what a stranger writes; how names are found in such text stands in
      `measured.md`. *Without tagger* is what lists and rules find alone.

      A name is right when its extent and type are (CoNLL 2003); states and towns count as places. Figures are cut, not rounded.

      | language | reading | texts | names | P | R | F1 | PER | ORG | LOC |
      |---|---|---|---|---|---|---|---|---|---|
      """;

  private static final String METONYMY_HEAD =
      """

      ## Capitals that act

      Sentences in `languages/<code>/golden/metonymy.txt`, in which a capital acts for its state or is the place where something
      happens: how many capitals are found and rightly told.

      | language | right |
      |---|---|
      """;

  private NameReport() {}

  /** The report of all languages that have texts held out. */
  public static String of(Knowledge knowledge, Path languages) throws IOException {
    StringBuilder report = new StringBuilder(HEAD);
    score(knowledge, languages)
        .forEach((set, tally) -> report.append(set).append(tally.row()).append(" |\n"));
    report.append(METONYMY_HEAD);
    for (Path folder : folders(languages)) {
      Path file = folder.resolve("golden").resolve("metonymy.txt");
      if (Files.exists(file)) {
        report.append(metonymy(Khabar.open(knowledge), folder.getFileName().toString(), file));
      }
    }
    return report.toString();
  }

  private static String metonymy(Khabar khabar, String code, Path file) throws IOException {
    int all = 0;
    int right = 0;
    for (MetonymyGold gold : MetonymyGold.list(file)) {
      all += gold.capitals().size();
      right += gold.right(names(khabar, code, gold.text()));
    }
    return "| " + code + " | " + right + " of " + all + " |\n";
  }

  private static List<Path> folders(Path languages) throws IOException {
    try (Stream<Path> folders = Files.list(languages)) {
      return folders.sorted().toList();
    }
  }

  private static SortedMap<String, NameTally> score(Knowledge knowledge, Path languages)
      throws IOException {
    Khabar tagging = Khabar.open(knowledge);
    Khabar plain = Khabar.open(new UntaughtKnowledge(knowledge));
    SortedMap<String, NameTally> all = new TreeMap<>();
    for (Path folder : folders(languages)) {
      Path file = folder.resolve("names").resolve("held-out.txt");
      if (Files.exists(file)) {
        String code = folder.getFileName().toString();
        List<AnnotatedText> texts = AnnotatedText.list(Files.readAllLines(file));
        all.put("| " + code + " | whole | ", score(tagging, code, texts));
        all.put("| " + code + " | without tagger | ", score(plain, code, texts));
      }
    }
    return all;
  }

  private static NameTally score(Khabar khabar, String code, List<AnnotatedText> texts) {
    NameTally tally = new NameTally();
    texts.forEach(text -> tally.add(text, names(khabar, code, text.text())));
    return tally;
  }

  private static List<Mention> names(Khabar khabar, String code, String text) {
    return ShortText.read(khabar, code, text).entities();
  }

  /**
   * Writes the report.
   *
   * @param arguments the folder of the language folders and the report; with {@code --show} behind
   *     them, what was missing or extra is printed as well
   */
  public static void main(String[] arguments) throws IOException {
    Path languages = Path.of(arguments[0]);
    Knowledge knowledge = BundledKnowledge.open();
    Files.writeString(Path.of(arguments[1]), of(knowledge, languages));
    if (List.of(arguments).contains("--show")) {
      PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
      score(knowledge, languages)
          .forEach((set, tally) -> tally.remarks().forEach(r -> out.println(set + r)));
    }
  }
}
