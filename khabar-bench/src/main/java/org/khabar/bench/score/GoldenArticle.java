package org.khabar.bench.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An article that this project wrote, with the reading that its author expects.
 *
 * @param language the folder that it stands in
 * @param slug its name there
 */
record GoldenArticle(String language, String slug, String text, JsonObject expected) {
  /**
   * The golden articles of every language folder that has some, each list in the order of names.
   *
   * @throws IllegalArgumentException when an expected span is not the text at its place
   */
  static SortedMap<String, List<GoldenArticle>> list(Path languages) throws IOException {
    SortedMap<String, List<GoldenArticle>> golden = new TreeMap<>();
    for (Path language : folders(languages)) {
      String code = String.valueOf(language.getFileName());
      List<GoldenArticle> articles = new ArrayList<>();
      for (Path folder : folders(language.resolve("golden"))) {
        if (Files.exists(folder.resolve("expected.json"))) {
          articles.add(read(code, folder));
        }
      }
      if (!articles.isEmpty()) {
        golden.put(code, Collections.unmodifiableList(articles));
      }
    }
    return golden;
  }

  /** For what it is kept. */
  GoldenSet set() {
    return GoldenSet.of(expected);
  }

  private static List<Path> folders(Path parent) throws IOException {
    if (!Files.isDirectory(parent)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(parent)) {
      return entries.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static GoldenArticle read(String language, Path folder) throws IOException {
    String text = Files.readString(folder.resolve("article.txt"));
    JsonObject expected = JsonObject.parse(Files.readString(folder.resolve("expected.json")));
    check(expected, text.codePoints().toArray(), folder.toString());
    return new GoldenArticle(language, String.valueOf(folder.getFileName()), text, expected);
  }

  /** Every span, wherever it stands, must select its text. */
  private static void check(Object value, int[] text, String where) {
    if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        check(list.get(i), text, where + "[" + i + "]");
      }
    } else if (value instanceof JsonObject object) {
      if (object.has("text") && object.has("start") && object.has("end")) {
        checkSpan(object, text, where);
      }
      object.fields().forEach((name, inner) -> check(inner, text, where + ": " + name));
    }
  }

  private static void checkSpan(JsonObject span, int[] text, String where) {
    Stretch at = span.stretch();
    Optional<String> there =
        0 <= at.start() && at.start() < at.end() && at.end() <= text.length
            ? Optional.of(new String(text, at.start(), at.length()))
            : Optional.empty();
    if (!there.equals(span.findText("text"))) {
      throw new IllegalArgumentException(
          where + ": " + at + " is " + there + " and not " + span.findText("text"));
    }
  }
}
