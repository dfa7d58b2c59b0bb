package org.khabar.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabar.find.name.Latin;
import org.khabar.model.Article;
import org.khabar.model.Articles;
import org.khabar.model.CalendarSystem;
import org.khabar.model.DatedText;
import org.khabar.model.EntityType;
import org.khabar.model.Mention;
import org.khabar.model.Reading;
import org.khabar.model.Span;

/** Readings of articles whose sentences and names are given. */
final class MarkedArticle {
  private MarkedArticle() {}

  /** An article of these sentences, in which the names stand in brackets. */
  static Reading of(String id, String language, LocalDate day, List<String> marked) {
    StringBuilder text = new StringBuilder();
    List<Span> sentences = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    for (String sentence : marked) {
      int start = text.length();
      mark(sentence, text, mentions);
      sentences.add(new Span(start, text.length()));
      text.append('\n');
    }
    Article article =
        Articles.published(
            id,
            language,
            text.toString(),
            Optional.of(new DatedText(day, Optional.empty(), CalendarSystem.GREGORIAN)));
    Reading reading = Articles.reading(article, mentions, List.of());
    return new Reading(
        article,
        sentences,
        reading.times(),
        reading.quantities(),
        mentions,
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        Map.of());
  }

  /** Adds a sentence to a text, and the names in brackets: of one word a body, of more somebody. */
  static void mark(String sentence, StringBuilder text, List<Mention> mentions) {
    int open = 0;
    for (char c : sentence.toCharArray()) {
      if (c == '[') {
        open = text.length();
      } else if (c == ']') {
        mentions.add(mention(new Span(open, text.length()), text.substring(open)));
      } else {
        text.append(c);
      }
    }
  }

  private static Mention mention(Span span, String name) {
    return new Mention(
        span,
        name.contains(" ") ? EntityType.PER : EntityType.ORG,
        Latin.slug(name),
        name,
        Optional.empty(),
        Optional.empty(),
        "test",
        0.7);
  }
}
