package org.khabar.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a chapter, or a story of several, is about: its parties, names, matter and encounters. */
final class StoryProfile {
  private static final int KEPT_SIDES = 24;
  private static final int KEPT_NAMES = 64;
  private static final int KEPT_MATTER = 32;
  private static final int KEPT_LEADS = 60;
  private static final double HUNDRED = 100;

  private final Map<String, Double> sides = new HashMap<>();
  private final List<Lead> leads = new ArrayList<>();
  private Weights names = Weights.NONE;
  private Weights matter = Weights.NONE;
  private int articles;
  private Optional<LocalDate> first = Optional.empty();
  private Optional<LocalDate> last = Optional.empty();

  static StoryProfile of(StoryTrace trace) {
    StoryProfile profile = new StoryProfile();
    trace.sides().forEach((side, share) -> profile.sides.put(side, share / HUNDRED));
    profile.leads.addAll(trace.leads());
    profile.names = Weights.of(trace.names()).times(trace.articles());
    profile.matter = Weights.of(trace.matter()).times(trace.articles());
    profile.articles = trace.articles();
    profile.include(trace.first(), trace.last());
    return profile;
  }

  void add(ArticleVectors article) {
    articles++;
    article.sides().forEach((side, share) -> sides.merge(side, share, Double::sum));
    names = names.plus(article.neutral().only(f -> Feature.is(f, Feature.Kind.ENTITY)));
    matter = matter.plus(article.neutral().only(f -> Feature.is(f, Feature.Kind.CONCEPT)));
    leads.addAll(article.leads());
    include(article.day(), article.day());
  }

  private void include(Optional<LocalDate> from, Optional<LocalDate> to) {
    first = from.filter(day -> first.isEmpty() || day.isBefore(first.get())).or(() -> first);
    last = to.filter(day -> last.isEmpty() || day.isAfter(last.get())).or(() -> last);
  }

  /** What stays of it. */
  StoryTrace trace(int number, List<Integer> chapters) {
    Map<String, Integer> most = new HashMap<>();
    sides.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(KEPT_SIDES)
        .forEach(e -> most.put(e.getKey(), (int) Math.round(e.getValue() * HUNDRED)));
    return new StoryTrace(
        number,
        chapters,
        articles,
        most,
        packed(names, KEPT_NAMES),
        packed(matter, KEPT_MATTER),
        leads.subList(Math.max(0, leads.size() - KEPT_LEADS), leads.size()),
        first,
        last);
  }

  /** Kept as what an article has on average, which the packing can hold. */
  private byte[] packed(Weights weights, int most) {
    return weights.heaviest(most).times(1.0 / Math.max(1, articles)).bytes();
  }

  /** The share of all mentions that a side has. */
  double share(String side) {
    return sides.getOrDefault(side, 0.0) / Math.max(1, articles);
  }

  /** How many articles it is of; at least one. */
  int articles() {
    return Math.max(1, articles);
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

  List<Lead> leads() {
    return leads;
  }

  Optional<LocalDate> first() {
    return first;
  }

  Optional<LocalDate> last() {
    return last;
  }
}
