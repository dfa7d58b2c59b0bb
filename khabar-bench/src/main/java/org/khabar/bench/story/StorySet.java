package org.khabar.bench.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabar.bench.score.JsonObject;

/**
 * Articles that this project wrote, with their chapters and stories.
 *
 * @param name of its folder
 * @param aside whether it is kept from whoever changes the program, so that only figures are shown
 */
record StorySet(String name, boolean aside, List<StoryArticle> articles) {
  StorySet {
    articles = List.copyOf(articles);
  }

  private static final String TRUTH = "chapters.json";

  /**
   * The sets in those folders of {@code parent} that tell chapters, in the order of their names.
   */
  static List<StorySet> list(Path parent) throws IOException {
    try (Stream<Path> folders = Files.list(parent)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve(TRUTH)))
          .sorted()
          .map(StorySet::read)
          .toList();
    }
  }

  private static StorySet read(Path folder) {
    try {
      JsonObject truth = JsonObject.parse(Files.readString(folder.resolve(TRUTH)));
      JsonObject chapters =
          truth
              .findObject("articles")
              .orElseThrow(() -> new IllegalArgumentException("no articles in " + folder));
      return new StorySet(
          String.valueOf(folder.getFileName()),
          truth.find("aside").filter(Boolean.TRUE::equals).isPresent(),
          Files.readAllLines(folder.resolve("articles.jsonl")).stream()
              .map(line -> StoryArticle.of(line, chapters))
              .toList());
    } catch (IOException e) {
      throw new IllegalArgumentException(folder + ": " + e.getMessage(), e);
    }
  }

  Map<String, String> chapters() {
    return by(StoryArticle::chapter);
  }

  Map<String, String> stories() {
    return by(StoryArticle::story);
  }

  private Map<String, String> by(Function<StoryArticle, String> group) {
    return articles.stream().collect(Collectors.toMap(StoryArticle::id, group));
  }
}
