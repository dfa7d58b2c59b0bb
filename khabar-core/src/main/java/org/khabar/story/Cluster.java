package org.khabar.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A chapter in the making: articles and the sum of their evidence. */
final class Cluster {
  final int number;
  final List<ArticleVectors> members = new ArrayList<>();
  private final Weights neutral = new Weights();
  private final Map<String, Weights> words = new HashMap<>();
  private final Map<String, Integer> languages = new HashMap<>();

  Cluster(int number, ArticleVectors first) {
    this.number = number;
    add(first);
  }

  void add(ArticleVectors article) {
    members.add(article);
    sum(article, 1);
  }

  void remove(ArticleVectors article) {
    members.remove(article);
    sum(article, -1);
  }

  void addAll(Cluster other) {
    other.members.forEach(this::add);
  }

  private void sum(ArticleVectors article, int sign) {
    String language = article.evidence().language();
    neutral.add(article.neutral(), sign);
    words.computeIfAbsent(language, k -> new Weights()).add(article.words(), sign);
    languages.merge(language, sign, Integer::sum);
  }

  /**
   * Likeness of two articles, one of each, on average: by what is of no one language, and where
   * both are of one language by the words too.
   */
  double likeness(Cluster other) {
    double pairs = (double) members.size() * other.members.size();
    double alike = neutral.dot(other.neutral) / pairs;
    double inWords = 0;
    double oneLanguage = 0;
    for (Map.Entry<String, Integer> entry : languages.entrySet()) {
      int theirs = other.languages.getOrDefault(entry.getKey(), 0);
      if (entry.getValue() > 0 && theirs > 0) {
        oneLanguage += (double) entry.getValue() * theirs;
        inWords += words(entry.getKey()).dot(other.words(entry.getKey()));
      }
    }
    if (oneLanguage == 0) {
      return alike;
    }
    double wordsAlike = inWords / oneLanguage;
    return alike + Math.max(0, wordsAlike - alike) / 2 * oneLanguage / pairs;
  }

  private Weights words(String language) {
    return words.getOrDefault(language, new Weights());
  }

  /** Likeness of two of its articles on average; 0 when there is only one. */
  double cohesion() {
    int n = members.size();
    return n < 2 ? 0 : (neutral.dot(neutral) - n) / (n * (n - 1.0));
  }

  Optional<LocalDate> first() {
    return members.stream().flatMap(m -> m.evidence().day().stream()).min(LocalDate::compareTo);
  }

  Optional<LocalDate> last() {
    return members.stream().flatMap(m -> m.evidence().day().stream()).max(LocalDate::compareTo);
  }
}
