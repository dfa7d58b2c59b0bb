package org.khabar.story;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An article with its weighted evidence.
 *
 * @param neutral features of no one language, of length 1 at the most
 * @param words words of its language, likewise
 * @param sides its parties, by their share of all mentions
 * @param digest whether it tells of one thing after another, and so belongs with nothing
 */
record ArticleVectors(
    int number,
    String id,
    String language,
    Optional<LocalDate> day,
    Weights neutral,
    Weights words,
    Map<String, Double> sides,
    boolean digest,
    List<Lead> leads) {
  /** Lighter features of long articles are left out. */
  private static final int FEATURES = 120;

  /** What is kept of an article has fewer still. */
  private static final int KEPT_FEATURES = 64;

  private static final int KEPT_WORDS = 48;
  private static final int KEPT_SIDES = 8;
  private static final int KEPT_LEADS = 6;
  private static final double THOUSAND = 1000;

  static ArticleVectors of(int number, ArticleEvidence evidence, Rarity rarity) {
    return new ArticleVectors(
        number,
        evidence.id(),
        evidence.language(),
        evidence.day(),
        unit(rarity.weigh(evidence.language(), evidence.features())),
        unit(rarity.weigh(evidence.language(), evidence.words())),
        evidence.sides(),
        evidence.digest(),
        evidence.leads());
  }

  private static Weights unit(Weights weights) {
    return weights.isEmpty() ? weights : weights.times(1 / weights.norm()).heaviest(FEATURES);
  }

  /** What stays of it. */
  ArticleTrace trace(Sketch sketch) {
    Map<String, Integer> most = new HashMap<>();
    sides.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(KEPT_SIDES)
        .forEach(e -> most.put(e.getKey(), (int) Math.round(e.getValue() * THOUSAND)));
    return new ArticleTrace(
        number,
        id,
        language,
        day,
        Optional.empty(),
        neutral.heaviest(KEPT_FEATURES).bytes(),
        words.heaviest(KEPT_WORDS).bytes(),
        sketch.bytes(),
        most,
        digest,
        leads.stream().limit(KEPT_LEADS).toList());
  }

  static ArticleVectors of(ArticleTrace trace) {
    Map<String, Double> sides = new HashMap<>();
    trace.sides().forEach((side, share) -> sides.put(side, share / THOUSAND));
    return new ArticleVectors(
        trace.number(),
        trace.id(),
        trace.language(),
        trace.day(),
        Weights.of(trace.neutral()),
        Weights.of(trace.words()),
        sides,
        trace.digest(),
        trace.leads());
  }
}
