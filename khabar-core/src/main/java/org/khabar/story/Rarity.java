package org.khabar.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.khabar.knowledge.Entity;
import org.khabar.model.EntityType;

/**
 * How much a feature tells, by how few articles have it.
 *
 * <p>Counted within the article's language and over all, the commoner counting: a German noun in
 * many German articles is common however few other languages have it. What few articles cannot show
 * is made up for by what such features usually are (states stand in many articles, people in few),
 * with the weight of {@value #ASSUMED} articles.
 */
final class Rarity {
  private static final double ASSUMED = 20;

  private final EntityRelations relations;
  private final Map<String, Integer> sizes = new HashMap<>();
  private final Map<String, Map<String, Integer>> found = new HashMap<>();

  Rarity(EntityRelations relations, Collection<ArticleEvidence> articles) {
    this.relations = relations;
    for (ArticleEvidence article : articles) {
      count("", article.counts());
      count(article.language(), article.counts());
      count(article.language(), article.words());
      sizes.merge("", 1, Integer::sum);
      sizes.merge(article.language(), 1, Integer::sum);
    }
  }

  private void count(String language, Map<String, Integer> features) {
    Map<String, Integer> counts = found.computeIfAbsent(language, k -> new HashMap<>());
    features.keySet().forEach(f -> counts.merge(f, 1, Integer::sum));
  }

  /** The weighted features of an article that are of no one language. */
  Weights neutral(ArticleEvidence article) {
    return weigh(article.language(), article.counts());
  }

  /** The weighted words of an article. */
  Weights words(ArticleEvidence article) {
    return weigh(article.language(), article.words());
  }

  private Weights weigh(String language, Map<String, Integer> counts) {
    Weights weights = new Weights();
    counts.forEach((f, n) -> weights.add(f, kind(f) * (1 + Math.log(n)) * rarity(language, f)));
    return weights;
  }

  private double rarity(String language, String feature) {
    double expected = expected(feature);
    double here = share(language, feature, expected);
    return -Math.log(feature.startsWith("w") ? here : Math.max(here, share("", feature, expected)));
  }

  private double share(String language, String feature, double expected) {
    int size = sizes.getOrDefault(language, 0);
    int count = found.getOrDefault(language, Map.of()).getOrDefault(feature, 0);
    return Math.min(1, (count + ASSUMED * expected) / (size + ASSUMED));
  }

  private static double kind(String feature) {
    return switch (feature.charAt(0)) {
      case 'e' -> 0.7;
      case 'k' -> 0.6;
      case 'n', 't' -> 1.4;
      case 'c' -> 0.5;
      default -> 1;
    };
  }

  private double expected(String feature) {
    return switch (feature.charAt(0)) {
      case 'e' -> relations.find(feature.substring(2)).map(Rarity::expected).orElse(0.01);
      case 'c' -> 0.1;
      case 'w' -> 0.05;
      default -> 0.03;
    };
  }

  private static double expected(Entity entity) {
    if (entity.type() == EntityType.PER) {
      return 0.02;
    }
    return switch (entity.kind()) {
      case "state", "continent" -> 0.15;
      case "city" -> 0.04;
      default -> 0.05;
    };
  }
}
