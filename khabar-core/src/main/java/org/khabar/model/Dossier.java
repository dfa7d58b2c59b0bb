package org.khabar.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All stories found in a set of articles.
 *
 * @param articles the readings that the stories name by article id, in input order
 */
public record Dossier(List<Reading> articles, List<Story> stories) {
  public Dossier {
    articles = List.copyOf(articles);
    stories = List.copyOf(stories);
  }

  /** These stories of it, and the articles that they name. */
  public Dossier withStories(List<Story> chosen) {
    Set<String> named = new HashSet<>();
    chosen.forEach(story -> named.addAll(story.articles()));
    return new Dossier(
        articles.stream().filter(r -> named.contains(r.article().id())).toList(), chosen);
  }
}
