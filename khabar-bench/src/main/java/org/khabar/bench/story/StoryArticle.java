package org.khabar.bench.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khabar.bench.score.JsonObject;
import org.khabar.extract.RawDocument;

/**
 * An article with the chapter and the story in which its author puts it.
 *
 * @param document the article as the program gets it
 */
record StoryArticle(RawDocument document, String chapter, String story) {
  /** The article of a line of {@code articles.jsonl}. */
  static StoryArticle of(String line, JsonObject chapters) {
    JsonObject article = JsonObject.parse(line);
    String id = text(article, "id");
    JsonObject own =
        chapters
            .findObject(id)
            .orElseThrow(() -> new IllegalArgumentException("no chapter of " + id));
    RawDocument document =
        new RawDocument(
            id,
            text(article, "text"),
            false,
            false,
            article.findText("title"),
            article.findText("language"),
            article.findText("published").map(LocalDate::parse),
            Optional.empty(),
            article.findText("outlet"),
            Optional.empty(),
            List.of());
    return new StoryArticle(document, text(own, "chapter"), text(own, "story"));
  }

  private static String text(JsonObject object, String name) {
    return object
        .findText(name)
        .orElseThrow(() -> new IllegalArgumentException("no " + name + " in " + object));
  }

  String id() {
    return document.id();
  }

  String language() {
    return document.language().orElse("und");
  }
}
