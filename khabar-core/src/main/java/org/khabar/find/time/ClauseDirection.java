package org.khabar.find.time;

import java.util.List;
import java.util.Optional;
import org.khabar.rules.Unit;
import org.khabar.text.Analysis;

/**
 * Where a clause points, by the word nearest to an expression that tells.
 *
 * <p>Verbs tell by their feature {@code tense}, others by what they mean (planned, since, until); a
 * present tells only when nothing else does, verbs of speaking aside. The search ends at
 * punctuation and at the word that opens a subordinate clause.
 */
final class ClauseDirection {
  private static final int FARTHEST = 14;

  private ClauseDirection() {}

  /** The direction around {@code units[from, to)}. */
  static Direction around(List<Unit> units, int from, int to) {
    boolean before = true;
    boolean after = true;
    boolean present = false;
    for (int distance = 1; distance <= FARTHEST && (before || after); distance++) {
      int left = from - distance;
      before = before && left >= 0 && !ends(units.get(left));
      if (before) {
        Optional<Direction> told = direction(units.get(left), distance == 1);
        if (told.isPresent()) {
          return told.get();
        }
        present |= isPresent(units.get(left));
      }
      int right = to - 1 + distance;
      after = after && right < units.size() && !ends(units.get(right));
      if (after) {
        Optional<Direction> told = direction(units.get(right), false);
        if (told.isPresent()) {
          return told.get();
        }
        present |= isPresent(units.get(right));
      }
    }
    return present ? Direction.PRESENT : Direction.UNKNOWN;
  }

  /** The talks open on Monday: a finite present, save in the style of headlines. */
  private static boolean isPresent(Unit unit) {
    for (Analysis analysis : unit.analyses()) {
      if (analysis.wordClass().equals("verb")
          && analysis.has("tense", "present")
          && !analysis.has("style", "headline")
          && !analysis.isA("act")) {
        return true;
      }
    }
    return false;
  }

  private static boolean ends(Unit unit) {
    return unit.isPunctuation() && !"'\u2019()[]".contains(unit.key())
        || unit.means("gram.that")
        || unit.means("gram.if");
  }

  /** What a unit tells; words of time tell only right before the expression. */
  private static Optional<Direction> direction(Unit unit, boolean adjacentBefore) {
    if (adjacentBefore && unit.means("gram.since")) {
      return Optional.of(Direction.PAST);
    }
    if (adjacentBefore && unit.means("gram.until")) {
      return Optional.of(Direction.FUTURE);
    }
    if (unit.means("status.scheduled")
        || unit.means("status.planned")
        || unit.means("status.expected")) {
      return Optional.of(Direction.FUTURE);
    }
    boolean past = false;
    for (Analysis analysis : unit.analyses()) {
      String tense = analysis.features().getOrDefault("tense", "");
      if (tense.equals("future")) {
        return Optional.of(Direction.FUTURE);
      }
      past |= tense.equals("past") || tense.equals("perfect");
    }
    return past ? Optional.of(Direction.PAST) : Optional.empty();
  }
}
