package org.khabar.bench.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/** Pairs expected items with answers, each used once: the most alike first, then as many as can. */
final class Pairing {
  private record Fit(int wanted, int answer, double likeness) {}

  private final List<List<Fit>> fits = new ArrayList<>();
  private final Map<Integer, Integer> holders = new HashMap<>();

  private Pairing(List<JsonObject> wanted, List<JsonObject> answers, Likeness likeness) {
    for (int w = 0; w < wanted.size(); w++) {
      List<Fit> own = new ArrayList<>();
      for (int a = 0; a < answers.size(); a++) {
        OptionalDouble like = likeness.of(wanted.get(w), answers.get(a));
        if (like.isPresent()) {
          own.add(new Fit(w, a, like.getAsDouble()));
        }
      }
      own.sort(Comparator.comparingDouble(Fit::likeness).reversed().thenComparing(Fit::answer));
      fits.add(own);
    }
  }

  /** The pairs in the order of the expected items. */
  static List<Pair> of(List<JsonObject> wanted, List<JsonObject> answers, Likeness likeness) {
    Pairing pairing = new Pairing(wanted, answers, likeness);
    pairing.takeBest();
    Map<Integer, Integer> byWanted = new TreeMap<>();
    pairing.holders.forEach((answer, holder) -> byWanted.put(holder, answer));
    return byWanted.entrySet().stream()
        .map(pair -> new Pair(wanted.get(pair.getKey()), answers.get(pair.getValue())))
        .toList();
  }

  private void takeBest() {
    Set<Integer> served = new HashSet<>();
    fits.stream()
        .flatMap(List::stream)
        .sorted(
            Comparator.comparingDouble(Fit::likeness)
                .reversed()
                .thenComparing(Fit::wanted)
                .thenComparing(Fit::answer))
        .forEachOrdered(
            fit -> {
              if (!holders.containsKey(fit.answer()) && served.add(fit.wanted())) {
                holders.put(fit.answer(), fit.wanted());
              }
            });
    for (int w = 0; w < fits.size(); w++) {
      if (!served.contains(w)) {
        place(w, new HashSet<>());
      }
    }
  }

  /** Finds an answer for an item left over, moving others where they have another choice. */
  private boolean place(int wanted, Set<Integer> tried) {
    for (Fit fit : fits.get(wanted)) {
      if (tried.add(fit.answer())) {
        Integer holder = holders.get(fit.answer());
        if (holder == null || place(holder, tried)) {
          holders.put(fit.answer(), wanted);
          return true;
        }
      }
    }
    return false;
  }
}
