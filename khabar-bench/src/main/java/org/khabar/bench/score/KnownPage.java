package org.khabar.bench.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A saved page that this project wrote, with what its author expects to be read from it.
 *
 * @param name name of its file, without the ending
 */
record KnownPage(String name, String html, JsonObject expected) {
  private static final String ENDING = ".html";

  /** The pages of a folder in the order of their names; beside each {@code .html} is a JSON. */
  static List<KnownPage> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(file -> file.endsWith(ENDING))
          .map(file -> file.substring(0, file.length() - ENDING.length()))
          .sorted()
          .map(name -> read(folder, name))
          .toList();
    }
  }

  private static KnownPage read(Path folder, String name) {
    try {
      return new KnownPage(
          name,
          Files.readString(folder.resolve(name + ENDING)),
          JsonObject.parse(Files.readString(folder.resolve(name + ".json"))));
    } catch (IOException e) {
      throw new IllegalArgumentException(folder + "/" + name + ": " + e.getMessage(), e);
    }
  }
}
