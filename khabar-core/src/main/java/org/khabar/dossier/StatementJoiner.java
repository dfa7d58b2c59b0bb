package org.khabar.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khabar.model.Span;
import org.khabar.story.AlignedSentences;
import org.khabar.story.EntityRelations;

/**
 * Groups reports of one statement, across articles and languages: the surest pairs first, and of
 * one article only what stands in one sentence. In a translation a statement is the one that stands
 * in the same place of the original, whatever the words that a lexicon knows of it.
 */
final class StatementJoiner {
  private static final int COMPARED = 64;

  private record Pair(int a, int b, double score) {}

  private final EntityRelations relations;
  private final StatementLikeness likeness;
  private final Map<String, String> translations;

  /**
   * A joiner.
   *
   * @param translations by the id of an article that of the one that it translates
   */
  StatementJoiner(
      EntityRelations relations, StatementLikeness likeness, Map<String, String> translations) {
    this.relations = relations;
    this.likeness = likeness;
    this.translations = translations;
  }

  /** The groups in the order of their first report. */
  List<List<Utterance>> join(List<Utterance> utterances) {
    List<Pair> pairs = pairs(utterances);
    pairs.addAll(translated(utterances));
    pairs.sort(
        Comparator.comparingDouble(Pair::score)
            .reversed()
            .thenComparingInt(Pair::a)
            .thenComparingInt(Pair::b));
    List<List<Utterance>> groups = new ArrayList<>();
    utterances.forEach(u -> groups.add(new ArrayList<>(List.of(u))));
    int[] home = new int[utterances.size()];
    java.util.Arrays.setAll(home, i -> i);
    for (Pair pair : pairs) {
      int into = find(home, pair.a());
      int from = find(home, pair.b());
      if (into != from && fit(groups.get(into), groups.get(from))) {
        int first = Math.min(into, from);
        int second = Math.max(into, from);
        groups.get(first).addAll(groups.get(second));
        groups.get(second).clear();
        home[second] = first;
      }
    }
    return groups.stream().filter(g -> !g.isEmpty()).map(List::copyOf).toList();
  }

  private List<Pair> pairs(List<Utterance> utterances) {
    Map<String, List<Integer>> index = new HashMap<>();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < utterances.size(); i++) {
      Utterance utterance = utterances.get(i);
      Map<Integer, Boolean> seen = new HashMap<>();
      for (String voice : utterance.voices()) {
        for (String mark : utterance.marks().keySet()) {
          List<Integer> known =
              index.computeIfAbsent(sideOf(voice) + " " + mark, k -> new ArrayList<>());
          for (int other : known.subList(Math.max(0, known.size() - COMPARED), known.size())) {
            if (seen.putIfAbsent(other, true) == null) {
              double score = score(utterances.get(other), utterance);
              if (score >= StatementLikeness.ONE) {
                pairs.add(new Pair(other, i, score));
              }
            }
          }
          known.add(i);
        }
      }
    }
    return pairs;
  }

  /**
   * What one voice says in sentences of a report and of its translation that stand side by side.
   */
  private List<Pair> translated(List<Utterance> utterances) {
    Map<String, List<Integer>> byArticle = new HashMap<>();
    for (int i = 0; i < utterances.size(); i++) {
      byArticle.computeIfAbsent(utterances.get(i).article(), a -> new ArrayList<>()).add(i);
    }
    List<Pair> pairs = new ArrayList<>();
    translations.forEach(
        (translation, original) -> {
          List<Integer> here = byArticle.getOrDefault(original, List.of());
          List<Integer> there = byArticle.getOrDefault(translation, List.of());
          if (here.isEmpty() || there.isEmpty()) {
            return;
          }
          AlignedSentences sentences =
              AlignedSentences.of(
                  utterances.get(here.getFirst()).reading(),
                  utterances.get(there.getFirst()).reading());
          for (int i : here) {
            for (int j : there) {
              Utterance a = utterances.get(i);
              Utterance b = utterances.get(j);
              double voices = likeness.voices(a, b);
              if (voices > 0 && sentences.hold(place(a), place(b))) {
                pairs.add(new Pair(Math.min(i, j), Math.max(i, j), voices + likeness.score(a, b)));
              }
            }
          }
        });
    return pairs;
  }

  private static Span place(Utterance utterance) {
    return utterance.statement().cue().orElse(utterance.statement().sentence());
  }

  private String sideOf(String voice) {
    return Unnamed.is(voice) ? Unnamed.KEY : relations.sideOf(voice);
  }

  private double score(Utterance a, Utterance b) {
    boolean oneArticle = a.article().equals(b.article());
    if (oneArticle) {
      return a.statement().sentence().overlaps(b.statement().sentence())
              && relations.same(a.statement().speaker(), b.statement().speaker())
          ? likeness.score(a, b)
          : 0;
    }
    return likeness.score(a, b);
  }

  private static int find(int[] home, int at) {
    int i = at;
    while (home[i] != i) {
      i = home[i];
    }
    return i;
  }

  /** Whether no article has both say something in two places. */
  private static boolean fit(List<Utterance> a, List<Utterance> b) {
    for (Utterance x : a) {
      for (Utterance y : b) {
        if (x.article().equals(y.article())
            && !x.statement().sentence().overlaps(y.statement().sentence())) {
          return false;
        }
      }
    }
    return true;
  }
}
