package org.khabar.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All stories found in a set of articles.
 *
 * @param articles the readings that the stories name by article id, in input order
 * @param toldIn language of its titles and gists, BCP 47
 */
public record Dossier(List<Reading> articles, List<Story> stories, String toldIn) {
  /** The language in which every dossier is made. */
  public static final String ENGLISH = "en";

  public Dossier {
    articles = List.copyOf(articles);
    stories = List.copyOf(stories);
  }

  /** A dossier told in English. */
  public Dossier(List<Reading> articles, List<Story> stories) {
    this(articles, stories, ENGLISH);
  }

  /** These stories of it, and the articles that they name. */
  public Dossier withStories(List<Story> chosen) {
    Set<String> named = new HashSet<>();
    chosen.forEach(story -> named.addAll(story.articles()));
    return new Dossier(
        articles.stream().filter(r -> named.contains(r.article().id())).toList(), chosen, toldIn);
  }
}
