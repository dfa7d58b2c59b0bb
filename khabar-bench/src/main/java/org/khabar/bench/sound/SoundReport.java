package org.khabar.bench.sound;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.khabar.find.sound.NameSound;

/** Compares hard pairs of names by sound and writes {@code reports/sound.md}. */
public final class SoundReport {
  private static final String HEAD =
      """
      # Names across scripts, by sound

      Written by `reports/sound.sh`. The pairs stand in `khabar-core/src/test/resources/org/khabar/find/name/pairs.tsv`; they were
      written for this project before the code, and to be hard. Half of them are one name in two spellings, half are two names. The odd
      rows were looked at while the code was made (*seen*), what it does to the even ones was not (*kept aside*); but one hand wrote
      both, and many names stand in both halves in different scripts, so the even half is no foreign text. At first sight 272 pairs of
      the even half were found and 271 non-pairs kept apart; it then showed two faults that were mended (pinyin names of one surname,
      long a and long i in Arabic).

      Sound alone decides here. In a story a name must also share company with the other (`NameJoiner`).

      """;

  private SoundReport() {}

  /** The report of a table of pairs. */
  public static String of(Path table) throws IOException {
    List<NamePair> pairs = NamePair.list(table);
    StringBuilder report = new StringBuilder(HEAD);
    report.append("| half | pairs found | non-pairs kept apart | pairs that share a key |\n");
    report.append("|---|---|---|---|\n");
    report.append(half("seen", pairs, NamePair::isSeen));
    report.append(half("kept aside", pairs, p -> !p.isSeen()));
    report.append("\n## Pairs found, by kind\n\n");
    report.append(table("kind", pairs, NamePair::same, NamePair::kind));
    report.append("\n## Non-pairs kept apart, by kind\n\n");
    report.append(table("kind", pairs, p -> !p.same(), NamePair::kind));
    report.append("\n## Pairs found, by scripts\n\n");
    report.append(table("scripts", pairs, NamePair::same, NamePair::scripts));
    report.append("\n## Non-pairs kept apart, by scripts\n\n");
    report.append(table("scripts", pairs, p -> !p.same(), NamePair::scripts));
    report.append("\n## Not found\n\n").append(wrong(pairs, true));
    report.append("\n## Taken for one\n\n").append(wrong(pairs, false));
    return report.toString();
  }

  private static String half(String name, List<NamePair> all, Predicate<NamePair> in) {
    List<NamePair> half = all.stream().filter(in).toList();
    List<NamePair> pairs = half.stream().filter(NamePair::same).toList();
    List<NamePair> others = half.stream().filter(p -> !p.same()).toList();
    return "| %s | %s | %s | %s |\n"
        .formatted(
            name,
            share(pairs, NamePair::isRight),
            share(others, NamePair::isRight),
            share(pairs, NamePair::sharesKey));
  }

  private static String share(List<NamePair> pairs, Predicate<NamePair> good) {
    return pairs.stream().filter(good).count() + " of " + pairs.size();
  }

  private static String table(
      String column,
      List<NamePair> pairs,
      Predicate<NamePair> wanted,
      Function<NamePair, String> by) {
    StringBuilder table =
        new StringBuilder("| " + column + " | seen | kept aside |\n|---|---|---|\n");
    pairs.stream()
        .filter(wanted)
        .collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()))
        .forEach(
            (name, group) -> {
              List<NamePair> seen = group.stream().filter(NamePair::isSeen).toList();
              List<NamePair> aside = group.stream().filter(p -> !p.isSeen()).toList();
              table.append("| ").append(name);
              table.append(" | ").append(share(seen, NamePair::isRight));
              table.append(" | ").append(share(aside, NamePair::isRight)).append(" |\n");
            });
    return table.toString();
  }

  private static String wrong(List<NamePair> pairs, boolean same) {
    StringBuilder table =
        new StringBuilder(
            "| row | names | | kind | likeness in hundredths |\n|---|---|---|---|---|\n");
    for (NamePair pair : pairs) {
      if (pair.same() == same && !pair.isRight()) {
        double likeness = NameSound.of(pair.a()).likeness(NameSound.of(pair.b()));
        table.append("| ").append(pair.row()).append(" | ").append(pair.a());
        table.append(" | ").append(pair.b()).append(" | ").append(pair.kind());
        table.append(" | ").append((int) (likeness * 100)).append(" |\n");
      }
    }
    return table.toString();
  }

  /**
   * Writes the report.
   *
   * @param arguments the table of pairs and the report
   */
  public static void main(String[] arguments) throws IOException {
    Files.writeString(Path.of(arguments[1]), of(Path.of(arguments[0])));
  }
}
