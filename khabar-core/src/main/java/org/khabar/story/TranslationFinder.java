package org.khabar.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabar.model.Reading;

/**
 * Finds articles that tell the same facts in the same order as one in another language:
 * translations of it, whole or abridged, whether or not they say so.
 *
 * <p>Independent reports of one event share its names and figures, but not the order in which all
 * of them are told. Where an article is so short that the order could be chance, nothing is said.
 * Figures on which this rests are in {@code reports/measured.md}.
 */
final class TranslationFinder {
  /** The least share of the shorter article's facts that a translation tells in the same order. */
  static final double CONTAINED = 0.5;

  /** The least share of the facts in common that stand in the same order. */
  static final double ORDERED = 0.9;

  /** The fewest aligned sentences from which the order is no chance. */
  static final int SENTENCES = 7;

  /** The least weight of facts in the same order: nine names, say. */
  static final double EVIDENCE = 9;

  /** In one of so many aligned sentences figures may differ: they are misread or turned over. */
  static final int SENTENCES_PER_CONFLICT = 12;

  /** A report is translated while it is news. */
  private static final int DAYS = 4;

  /** A fact that more articles of a chapter hold brings none of them together. */
  private static final int COMMON = 60;

  /** How many articles an article is compared with: those that share most facts with it. */
  private static final int CANDIDATES = 16;

  private record Told(FactSequence facts, Optional<LocalDate> day, int length) {}

  /**
   * The translations among the articles of a chapter.
   *
   * @param readings the articles; of two of one day the longer one, and then the one that stands
   *     first, is taken for the original
   * @param copies ids of copies, which are not looked at
   * @return by the id of a translation that of the first article that it has the facts of
   */
  Map<String, String> find(List<Reading> readings, Map<String, String> copies) {
    if (readings.stream().map(r -> r.article().language()).distinct().count() < 2) {
      return Map.of();
    }
    List<Told> told = new ArrayList<>();
    for (Reading reading : readings) {
      if (!copies.containsKey(reading.article().id()) && reading.sentences().size() >= SENTENCES) {
        told.add(
            new Told(
                FactSequence.of(reading), Meetings.dayOf(reading), reading.sentences().size()));
      }
    }
    told.sort(
        Comparator.comparing((Told t) -> t.day().orElse(LocalDate.MAX))
            .thenComparing(Comparator.comparingInt(Told::length).reversed()));
    Map<String, String> found = new LinkedHashMap<>();
    Map<String, List<Integer>> holders = new HashMap<>();
    for (int i = 0; i < told.size(); i++) {
      Told article = told.get(i);
      original(article, told, candidates(article, holders))
          .ifPresent(original -> found.put(article.facts().article(), original.facts().article()));
      for (String fact : article.facts().places().keySet()) {
        holders.computeIfAbsent(fact, f -> new ArrayList<>()).add(i);
      }
    }
    return found;
  }

  /** Earlier articles that share most facts with this one. */
  private static List<Integer> candidates(Told article, Map<String, List<Integer>> holders) {
    Tally shared = new Tally();
    for (String fact : article.facts().places().keySet()) {
      List<Integer> holding = holders.getOrDefault(fact, List.of());
      if (holding.size() <= COMMON) {
        holding.forEach(holder -> shared.add(holder, 1));
      }
    }
    return shared.most(CANDIDATES).stream().sorted().toList();
  }

  private static Optional<Told> original(Told article, List<Told> told, List<Integer> candidates) {
    return candidates.stream()
        .map(told::get)
        .filter(t -> !t.facts().language().equals(article.facts().language()))
        .filter(t -> isNear(t.day(), article.day()))
        .filter(t -> isTranslation(FactAlignment.of(t.facts(), article.facts())))
        .findFirst();
  }

  private static boolean isNear(Optional<LocalDate> before, Optional<LocalDate> after) {
    return before.isEmpty()
        || after.isEmpty()
        || ChronoUnit.DAYS.between(before.get(), after.get()) <= DAYS;
  }

  static boolean isTranslation(FactAlignment alignment) {
    return alignment.sentences() >= SENTENCES
        && alignment.ordered() >= EVIDENCE
        && alignment.contained() >= CONTAINED
        && alignment.order() >= ORDERED
        && alignment.conflicts() * SENTENCES_PER_CONFLICT <= alignment.sentences();
  }
}
