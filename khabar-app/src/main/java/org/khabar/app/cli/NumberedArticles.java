package org.khabar.app.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khabar.model.Article;
import org.khabar.model.Dossier;
import org.khabar.model.Reading;
import org.khabar.model.Story;

/** The articles of a story, each with the number that stands for it. */
final class NumberedArticles {
  private final List<String> order = new ArrayList<>();
  private final Map<String, Article> articles = new HashMap<>();

  NumberedArticles(Dossier dossier, Story story) {
    for (Reading reading : dossier.articles()) {
      articles.put(reading.article().id(), reading.article());
    }
    order.addAll(story.articles());
  }

  /** In the order of their numbers. */
  List<Article> list() {
    return order.stream().map(this::get).toList();
  }

  /** The article with this id, as it was read last. */
  Article get(String id) {
    Article article = articles.get(id);
    if (article == null) {
      throw new IllegalArgumentException("the dossier lacks the article " + id);
    }
    return article;
  }

  /** {@code [2]}. */
  String number(String id) {
    int place = order.indexOf(id);
    return place < 0 ? "[" + Shown.text(id) + "]" : "[" + (place + 1) + "]";
  }

  /** A text in which articles are called by their numbers instead of their ids. */
  String numbered(String text) {
    String numbered = text;
    for (String id :
        order.stream().sorted(Comparator.comparing(String::length).reversed()).toList()) {
      numbered = numbered.replace(id, number(id));
    }
    return numbered;
  }

  String numbers(Collection<String> ids) {
    return ids.stream().distinct().map(this::number).collect(Collectors.joining(" "));
  }
}
