package org.khabar.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a chapter, or a story of several, is about: its parties, names, matter and encounters. */
final class StoryProfile {
  final List<List<ArticleVectors>> chapters = new ArrayList<>();
  private final Map<String, Double> sides = new HashMap<>();
  private final Weights names = new Weights();
  private final Weights matter = new Weights();
  private final List<ToldEvent> meetings = new ArrayList<>();

  void add(List<ArticleVectors> chapter) {
    chapters.add(chapter);
    for (ArticleVectors article : chapter) {
      article.evidence().sides().forEach((s, share) -> sides.merge(s, share, Double::sum));
      article.neutral().values().forEach(this::addFeature);
      meetings.addAll(article.evidence().meetings());
    }
  }

  /** All its articles. */
  List<ArticleVectors> articles() {
    return chapters.stream().flatMap(List::stream).toList();
  }

  private void addFeature(String feature, double weight) {
    if (feature.startsWith("e:")) {
      names.add(feature, weight);
    } else if (feature.startsWith("c:")) {
      matter.add(feature, weight);
    }
  }

  /** The share of all mentions that a side has. */
  double share(String side) {
    int articles = chapters.stream().mapToInt(List::size).sum();
    return sides.getOrDefault(side, 0.0) / Math.max(1, articles);
  }

  Map<String, Double> sides() {
    return sides;
  }

  Weights names() {
    return names;
  }

  Weights matter() {
    return matter;
  }

  List<ToldEvent> meetings() {
    return meetings;
  }

  Optional<LocalDate> first() {
    return days().min(LocalDate::compareTo);
  }

  Optional<LocalDate> last() {
    return days().max(LocalDate::compareTo);
  }

  private java.util.stream.Stream<LocalDate> days() {
    return chapters.stream().flatMap(List::stream).flatMap(a -> a.evidence().day().stream());
  }
}
