package org.khabar.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Articles and readings for tests that ask for little of them. */
public final class Articles {
  private Articles() {}

  /** An article that is all body, and of which nothing else is known. */
  public static Article bare(String id, String language, String text) {
    return published(id, language, text, Optional.empty());
  }

  /** The same, published on a day. */
  public static Article published(
      String id, String language, String text, Optional<DatedText> published) {
    return new Article(
        id,
        text,
        language,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        published,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(new Span(0, text.length())),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /** A reading that found names and statements alone. */
  public static Reading reading(
      Article article, List<Mention> mentions, List<Statement> statements) {
    return new Reading(
        article,
        article.body(),
        List.of(),
        List.of(),
        mentions,
        statements,
        List.of(),
        List.of(),
        Map.of(),
        Map.of());
  }
}
