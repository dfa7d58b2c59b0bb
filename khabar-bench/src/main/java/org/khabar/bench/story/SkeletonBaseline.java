package org.khabar.bench.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khabar.extract.RawDocument;
import org.khabar.find.name.SoundKey;

/**
 * Grouping without knowledge of any language, to compare with: the consonant skeletons of words
 * with a capital or in Arabic letters, and numbers, weighted by their rarity in the set; each
 * article joins the nearest group so far, when it is near enough.
 */
final class SkeletonBaseline {
  private static final int SHORTEST = 2;

  private final Map<String, Map<String, Double>> vectors = new HashMap<>();

  SkeletonBaseline(List<StoryArticle> articles) {
    Map<String, Set<String>> terms = new LinkedHashMap<>();
    Map<String, Integer> documents = new HashMap<>();
    for (StoryArticle article : articles) {
      Set<String> own = terms(article.document());
      terms.put(article.id(), own);
      own.forEach(term -> documents.merge(term, 1, Integer::sum));
    }
    terms.forEach(
        (id, own) -> {
          Map<String, Double> vector = new LinkedHashMap<>();
          own.forEach(
              term ->
                  vector.put(
                      term, Math.log((double) articles.size() / documents.getOrDefault(term, 1))));
          vectors.put(id, vector);
        });
  }

  /**
   * The group of each article, as they arrive.
   *
   * @param least cosine with the sum of a group from which on an article joins it
   */
  Map<String, String> groups(List<StoryArticle> arriving, double least) {
    List<Map<String, Double>> centroids = new ArrayList<>();
    Map<String, String> groups = new LinkedHashMap<>();
    for (StoryArticle article : arriving) {
      Map<String, Double> vector = vectors.getOrDefault(article.id(), Map.of());
      int nearest = -1;
      double best = least;
      for (int i = 0; i < centroids.size(); i++) {
        double likeness = cosine(vector, centroids.get(i));
        if (likeness >= best) {
          nearest = i;
          best = likeness;
        }
      }
      if (nearest < 0) {
        nearest = centroids.size();
        centroids.add(new HashMap<>());
      }
      Map<String, Double> centroid = centroids.get(nearest);
      vector.forEach((term, weight) -> centroid.merge(term, weight, Double::sum));
      groups.put(article.id(), "group-" + nearest);
    }
    return groups;
  }

  private static double cosine(Map<String, Double> one, Map<String, Double> other) {
    double product = 0;
    for (Map.Entry<String, Double> term : one.entrySet()) {
      product += term.getValue() * other.getOrDefault(term.getKey(), 0.0);
    }
    return product == 0 ? 0 : product / (length(one) * length(other));
  }

  private static double length(Map<String, Double> vector) {
    return Math.sqrt(vector.values().stream().mapToDouble(weight -> weight * weight).sum());
  }

  private static Set<String> terms(RawDocument document) {
    Set<String> terms = new HashSet<>();
    String text = document.title().orElse("") + "\n" + document.content();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
        word.append(text.charAt(i));
      } else if (!word.isEmpty()) {
        add(word.toString(), terms);
        word.setLength(0);
      }
    }
    return terms;
  }

  private static void add(String word, Set<String> terms) {
    char first = word.charAt(0);
    if (Character.isDigit(first)) {
      StringBuilder number = new StringBuilder();
      word.chars().filter(Character::isDigit).forEach(c -> number.append(Character.digit(c, 10)));
      terms.add(number.toString());
    } else if (Character.isUpperCase(first)
        || Character.UnicodeScript.of(first) == Character.UnicodeScript.ARABIC) {
      String skeleton = SoundKey.of(word);
      if (skeleton.length() >= SHORTEST) {
        terms.add(skeleton);
      }
    }
  }
}
