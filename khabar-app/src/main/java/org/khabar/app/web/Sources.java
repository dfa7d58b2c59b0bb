package org.khabar.app.web;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khabar.model.Article;
import org.khabar.model.Dossier;
import org.khabar.model.Reading;
import org.khabar.model.Span;

/** The articles that a dossier rests on, by id; of revisions the last one. */
final class Sources {
  private final Map<String, Reading> readings = new HashMap<>();
  private final List<String> byLength;

  Sources(Dossier dossier) {
    dossier.articles().forEach(r -> readings.put(r.article().id(), r));
    byLength =
        readings.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
  }

  boolean knows(String id) {
    return readings.containsKey(id);
  }

  Reading reading(String id) {
    Reading reading = readings.get(id);
    if (reading == null) {
      throw new IllegalArgumentException("the dossier names an article that it has not: " + id);
    }
    return reading;
  }

  /** A short name for a source: its outlet, else the last part of its id, and the language. */
  String name(String id) {
    if (!knows(id)) {
      return id;
    }
    Article article = reading(id).article();
    String file = id.substring(id.lastIndexOf('/') + 1).replaceFirst("\\.(txt|html?)$", "");
    return article.outlet().map(o -> o.name()).orElse(file) + " (" + article.language() + ")";
  }

  /** A text in which articles are called by their short names instead of their ids. */
  String named(String text) {
    String named = text;
    for (String id : byLength) {
      named = named.replace(id, name(id));
    }
    return named;
  }

  /** A sentence in the original, with its source and language. */
  Map<String, Object> evidence(String article, Span sentence) {
    Article source = reading(article).article();
    Map<String, Object> view = new HashMap<>();
    view.put("language", source.language());
    view.put("text", sentence.of(source.text()));
    view.put("source", name(article));
    return view;
  }
}
