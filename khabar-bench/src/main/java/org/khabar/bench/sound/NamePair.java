package org.khabar.bench.sound;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.khabar.find.sound.NameSound;

/**
 * Two names, and whether they are one.
 *
 * @param row counted from 1
 * @param same whether they are one name
 * @param kind what makes the pair hard
 */
record NamePair(int row, String a, String b, boolean same, String kind) {
  static List<NamePair> list(Path table) throws IOException {
    List<NamePair> pairs = new ArrayList<>();
    for (String line : Files.readAllLines(table)) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t");
        if (cells.length != 5) {
          throw new IllegalArgumentException(table + ": not five columns: " + line);
        }
        pairs.add(
            new NamePair(pairs.size() + 1, cells[0], cells[1], cells[2].equals("yes"), cells[3]));
      }
    }
    return pairs;
  }

  /** Whether the code was made with this row in sight. */
  boolean isSeen() {
    return row % 2 == 1;
  }

  boolean isRight() {
    return NameSound.of(a).isLike(NameSound.of(b)) == same;
  }

  boolean sharesKey() {
    return !Collections.disjoint(NameSound.of(a).keys(), NameSound.of(b).keys());
  }

  /** The scripts of the two names, in the order of the alphabet. */
  String scripts() {
    return String.join(" and ", Stream.of(script(a), script(b)).sorted().toList());
  }

  private static String script(String name) {
    return name.codePoints()
        .filter(Character::isLetter)
        .mapToObj(Character.UnicodeScript::of)
        .map(s -> s.name().charAt(0) + s.name().substring(1).toLowerCase(java.util.Locale.ROOT))
        .findFirst()
        .orElse("none");
  }
}
