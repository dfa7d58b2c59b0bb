package org.khabar.model;

import java.util.List;

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
}
