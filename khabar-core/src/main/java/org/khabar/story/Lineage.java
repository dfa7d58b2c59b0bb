package org.khabar.story;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khabar.model.LineageLink;

/**
 * Where articles come from, and which of them go back to one source.
 *
 * @param links copies and credits
 * @param sources a key by article id; articles with one key go back to one source
 */
public record Lineage(List<LineageLink> links, Map<String, String> sources) {
  public Lineage {
    links = List.copyOf(links);
    sources = Map.copyOf(sources);
  }

  /** The source of an article: a key that it shares with those that have it from the same one. */
  public String sourceOf(String article) {
    return sources.getOrDefault(article, article);
  }

  /** By the id of a translation that of the article that it translates. */
  public Map<String, String> translations() {
    return links.stream()
        .filter(link -> link.kind() == LineageLink.Kind.TRANSLATION)
        .collect(
            Collectors.toMap(LineageLink::article, LineageLink::from, (first, second) -> first));
  }

  /** How many independent sources these articles are. */
  public int independent(Collection<String> articles) {
    return (int) articles.stream().map(this::sourceOf).distinct().count();
  }
}
