package org.khabar.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A chapter in the making: articles, or some of very many, and the sum of their evidence. */
final class Cluster {
  private static final int FEATURES = 400;

  final int number;
  final List<ArticleVectors> members = new ArrayList<>();

  /** Ids of its articles of which somebody has said where they belong. */
  final Set<String> spoken = new HashSet<>();

  private final Map<String, Integer> languages = new HashMap<>();
  private final Map<String, Weights> words = new HashMap<>();
  private Weights neutral = Weights.NONE;
  private Optional<LocalDate> first = Optional.empty();
  private Optional<LocalDate> last = Optional.empty();

  Cluster(int number) {
    this.number = number;
  }

  void add(ArticleVectors article) {
    members.add(article);
    neutral = neutral.plus(article.neutral());
    words.merge(article.language(), article.words(), Weights::plus);
    languages.merge(article.language(), 1, Integer::sum);
    include(article.day(), article.day());
  }

  void addAll(Cluster other) {
    members.addAll(other.members);
    spoken.addAll(other.spoken);
    neutral = neutral.plus(other.neutral);
    other.words.forEach((language, theirs) -> words.merge(language, theirs, Weights::plus));
    other.languages.forEach((language, n) -> languages.merge(language, n, Integer::sum));
    include(other.first, other.last);
  }

  /** Leaves out the lightest features, where there are very many. */
  void lighten() {
    neutral = neutral.heaviest(FEATURES);
  }

  private void include(Optional<LocalDate> from, Optional<LocalDate> to) {
    first = from.filter(day -> first.isEmpty() || day.isBefore(first.get())).or(() -> first);
    last = to.filter(day -> last.isEmpty() || day.isAfter(last.get())).or(() -> last);
  }

  /** What it has in common with another. */
  Likeness likeness(Cluster other) {
    double inWords = 0;
    double oneLanguage = 0;
    for (Map.Entry<String, Weights> entry : words.entrySet()) {
      Weights theirs = other.words.get(entry.getKey());
      if (theirs != null) {
        oneLanguage += (double) count(entry.getKey()) * other.count(entry.getKey());
        inWords += entry.getValue().dot(theirs);
      }
    }
    return new Likeness(neutral.dot(other.neutral), inWords, oneLanguage);
  }

  /** Whether the two have no language in common. */
  boolean isStrangeTo(Cluster other) {
    return Collections.disjoint(languages.keySet(), other.languages.keySet());
  }

  /** Days between what the two tell; 0 where they overlap, or one has no day. */
  long daysFrom(Cluster other) {
    return span().flatMap(mine -> other.span().map(mine::daysFrom)).orElse(0L);
  }

  private int count(String language) {
    return languages.getOrDefault(language, 0);
  }

  /** Days from the first day of another to what this tells; 0 where either has no day. */
  long daysFromFirstOf(Cluster other) {
    return daysFrom(other.first);
  }

  /** Days from the last day of another to what this tells; 0 where either has no day. */
  long daysFromLastOf(Cluster other) {
    return daysFrom(other.last);
  }

  private long daysFrom(Optional<LocalDate> day) {
    if (day.isEmpty() || first.isEmpty() || last.isEmpty()) {
      return 0;
    }
    long at = day.get().toEpochDay();
    return Math.max(0, Math.max(first.get().toEpochDay() - at, at - last.get().toEpochDay()));
  }

  /** Likeness by what is of no one language alone. */
  double neutralLikeness(ArticleVectors article) {
    return neutral.dot(article.neutral()) / members.size();
  }

  /** Likeness of two of its articles on average; 0 when there is only one. */
  double cohesion() {
    int n = members.size();
    return n < 2 ? 0 : (neutral.squares() - n) / (n * (n - 1.0));
  }

  /** From its first day to its last; empty where no article has a day. */
  Optional<DateValue> span() {
    return first.flatMap(from -> last.map(to -> new DateValue(from, to, DateValue.Grain.INTERVAL)));
  }

  Optional<LocalDate> first() {
    return first;
  }
}
