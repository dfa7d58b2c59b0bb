package org.khabar.story;

import java.util.HashMap;
import java.util.Map;
import org.khabar.story.ArticleEvidence.Counted;

/**
 * How much a feature tells, by how few articles have it.
 *
 * <p>Counted within the article's language and over all, the commoner counting: a German noun in
 * many German articles is common however few other languages have it. What few articles cannot show
 * is made up for by what such features usually are (states stand in many articles, people in few),
 * with the weight of {@value #ASSUMED} articles.
 *
 * <p>A sound that one language alone has is a word of that language rather than a name. It weighs
 * less, so that it does not hide what an article has in common with those of other languages.
 */
final class Rarity {
  /** Stands for all languages. */
  private static final String ALL = "";

  private static final double ASSUMED = 20;

  /** What is left of a sound that no other language has, where there are very many articles. */
  private static final double ONLY_HERE = 0.4;

  private final FeatureCounts found;
  private final Map<String, Integer> sizes;

  Rarity() {
    this(new FeatureCounts(), Map.of());
  }

  Rarity(FeatureCounts found, Map<String, Integer> sizes) {
    this.found = found;
    this.sizes = new HashMap<>(sizes);
  }

  /** Counts an article. */
  void add(ArticleEvidence article) {
    sizes.merge(ALL, 1, Integer::sum);
    sizes.merge(article.language(), 1, Integer::sum);
    for (int feature : article.features().keySet()) {
      found.add(FeatureCounts.key(ALL, feature));
      found.add(FeatureCounts.key(article.language(), feature));
    }
    for (int word : article.words().keySet()) {
      found.add(FeatureCounts.key(article.language(), word));
    }
  }

  FeatureCounts counts() {
    return found;
  }

  /** Number of articles by language. */
  Map<String, Integer> sizes() {
    return Map.copyOf(sizes);
  }

  /** The weighted features of an article in a language. */
  Weights weigh(String language, Map<Integer, Counted> counts) {
    int[] features = new int[counts.size()];
    double[] weights = new double[features.length];
    int i = 0;
    for (Map.Entry<Integer, Counted> entry : counts.entrySet()) {
      int feature = entry.getKey();
      Counted counted = entry.getValue();
      features[i] = feature;
      weights[i++] =
          kind(feature)
              * reach(language, feature)
              * (1 + Math.log(counted.times()))
              * rarity(language, feature, counted.expected());
    }
    return Weights.of(features, weights);
  }

  /** The share of its weight that a feature keeps: all, but for sounds of one language alone. */
  private double reach(String language, int feature) {
    if (!Feature.is(feature, Feature.Kind.SOUND)
        || found.of(FeatureCounts.key(ALL, feature))
            > found.of(FeatureCounts.key(language, feature))) {
      return 1;
    }
    double others = sizes.getOrDefault(ALL, 0) - sizes.getOrDefault(language, 0);
    return 1 - (1 - ONLY_HERE) * others / (others + ASSUMED);
  }

  private double rarity(String language, int feature, double expected) {
    double here = share(language, feature, expected);
    boolean ofOneLanguage = Feature.is(feature, Feature.Kind.WORD);
    return -Math.log(ofOneLanguage ? here : Math.max(here, share(ALL, feature, expected)));
  }

  private double share(String language, int feature, double expected) {
    int size = sizes.getOrDefault(language, 0);
    int count = found.of(FeatureCounts.key(language, feature));
    return Math.min(1, (count + ASSUMED * expected) / (size + ASSUMED));
  }

  private static double kind(int feature) {
    return switch (Feature.kind(feature)) {
      case ENTITY -> 0.7;
      case SOUND -> 0.6;
      case NUMBER, DAY -> 1.4;
      case CONCEPT -> 0.5;
      case WORD -> 1;
    };
  }
}
