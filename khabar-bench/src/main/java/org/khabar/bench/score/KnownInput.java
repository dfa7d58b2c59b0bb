package org.khabar.bench.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.khabar.extract.RawDocument;

/**
 * A saved page or text that this project wrote, with what its author expects to be read from it.
 *
 * @param name name of its file, without the ending
 * @param html whether it is a page
 */
record KnownInput(String name, boolean html, String content, JsonObject expected) {
  /** The inputs of a folder in the order of their names; beside each stands a JSON. */
  static List<KnownInput> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(file -> file.endsWith(".html") || file.endsWith(".txt"))
          .sorted()
          .map(file -> read(folder, file))
          .toList();
    }
  }

  private static KnownInput read(Path folder, String file) {
    String name = file.substring(0, file.lastIndexOf('.'));
    try {
      return new KnownInput(
          name,
          file.endsWith(".html"),
          Files.readString(folder.resolve(file)),
          JsonObject.parse(Files.readString(folder.resolve(name + ".json"))));
    } catch (IOException e) {
      throw new IllegalArgumentException(folder + "/" + file + ": " + e.getMessage(), e);
    }
  }

  /** The input as the program gets it. */
  RawDocument document() {
    RawDocument bare = html ? RawDocument.page(name, content) : RawDocument.text(name, content);
    Optional<String> url = expected.findText("url");
    return url.map(bare::withUrl).orElse(bare);
  }
}
