package org.khabar.bench.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file of gold of a language, of which there are two: one that whoever writes rules may see, and
 * one that is kept aside.
 *
 * @param language its code
 * @param name of the two files, without their ending
 */
record SeenOrAside(String language, String name, boolean aside, Path file) {

  /**
   * The files {@code languages/<code>/golden/<name>.<ending>} and {@code <name>-aside.<ending>}
   * that are there, in the order of languages, those that may be seen first.
   */
  static List<SeenOrAside> list(Path languages, String name, String ending) throws IOException {
    List<SeenOrAside> files = new ArrayList<>();
    try (Stream<Path> folders = Files.list(languages)) {
      for (Path folder : folders.sorted().toList()) {
        String code = folder.getFileName().toString();
        Path golden = folder.resolve("golden");
        files.add(new SeenOrAside(code, name, false, golden.resolve(name + "." + ending)));
        files.add(new SeenOrAside(code, name, true, golden.resolve(name + "-aside." + ending)));
      }
    }
    files.removeIf(gold -> !Files.exists(gold.file()));
    return files;
  }

  /** The cells of a report's row that tell which file it is. */
  String row() {
    return language + " | " + (aside ? "kept aside" : "seen");
  }
}
