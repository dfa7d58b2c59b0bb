package org.khabar.bench.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Answers set against required items first, then against optional ones.
 *
 * @param pairs with required items
 * @param optionalPairs with optional items
 * @param missing required items without an answer
 * @param extra answers that nobody asked for
 */
record Match(
    List<Pair> pairs, List<Pair> optionalPairs, List<JsonObject> missing, List<JsonObject> extra) {

  /**
   * @param neutral answers that count neither way when they fit nothing
   */
  static Match of(
      List<JsonObject> required,
      List<JsonObject> optional,
      List<JsonObject> answers,
      Likeness likeness,
      Predicate<JsonObject> neutral) {
    Set<JsonObject> used = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Pair> pairs = Pairing.of(required, answers, likeness);
    pairs.forEach(pair -> used.addAll(List.of(pair.wanted(), pair.answer())));
    List<JsonObject> rest = without(answers, used);
    List<Pair> optionalPairs = Pairing.of(optional, rest, likeness);
    optionalPairs.forEach(pair -> used.add(pair.answer()));
    List<JsonObject> extra = new ArrayList<>(without(rest, used));
    extra.removeIf(neutral);
    return new Match(pairs, optionalPairs, without(required, used), extra);
  }

  private static List<JsonObject> without(List<JsonObject> items, Set<JsonObject> used) {
    return items.stream().filter(item -> !used.contains(item)).toList();
  }
}
