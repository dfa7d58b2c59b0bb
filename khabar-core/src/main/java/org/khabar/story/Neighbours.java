package org.khabar.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds for each article those that share most of its heavy features.
 *
 * <p>A feature that very many articles have brings nobody together, so that the work grows with the
 * articles and not with their pairs.
 */
final class Neighbours {
  private static final int FEATURES = 48;
  private static final int MOST_ARTICLES = 120;
  private static final int NEIGHBOURS = 40;

  private final List<Weights> vectors;
  private final Map<String, List<Integer>> postings = new HashMap<>();

  Neighbours(List<Weights> vectors) {
    this.vectors = vectors;
    for (int i = 0; i < vectors.size(); i++) {
      for (String feature : vectors.get(i).heaviest(FEATURES)) {
        postings.computeIfAbsent(feature, k -> new ArrayList<>()).add(i);
      }
    }
  }

  /** Numbers of the articles before {@code article} or after it that share most, most first. */
  List<Integer> of(int article) {
    Map<Integer, Double> shared = new HashMap<>();
    for (String feature : vectors.get(article).heaviest(FEATURES)) {
      List<Integer> having = postings.getOrDefault(feature, List.of());
      int step = having.size() / MOST_ARTICLES + 1;
      double weight = vectors.get(article).get(feature);
      for (int i = article % step; i < having.size(); i += step) {
        int other = having.get(i);
        if (other != article) {
          shared.merge(other, weight * vectors.get(other).get(feature), Double::sum);
        }
      }
    }
    return shared.entrySet().stream()
        .sorted(
            Comparator.comparingDouble((Map.Entry<Integer, Double> e) -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(NEIGHBOURS)
        .map(Map.Entry::getKey)
        .toList();
  }
}
