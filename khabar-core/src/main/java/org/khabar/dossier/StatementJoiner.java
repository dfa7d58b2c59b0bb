package org.khabar.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khabar.story.EntityRelations;

/**
 * Groups reports of one statement, across articles and languages: the surest pairs first, and of
 * one article only what stands in one sentence.
 */
final class StatementJoiner {
  private static final int COMPARED = 64;

  private record Pair(int a, int b, double score) {}

  private final EntityRelations relations;
  private final StatementLikeness likeness;

  StatementJoiner(EntityRelations relations, StatementLikeness likeness) {
    this.relations = relations;
    this.likeness = likeness;
  }

  /** The groups in the order of their first report. */
  List<List<Utterance>> join(List<Utterance> utterances) {
    List<Pair> pairs = pairs(utterances);
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
