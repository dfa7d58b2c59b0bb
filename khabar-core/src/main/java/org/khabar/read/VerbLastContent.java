package org.khabar.read;

import java.util.List;
import org.khabar.rules.Unit;

/** Where what was said begins in languages whose verbs stand last: between subject and cue. */
final class VerbLastContent {
  private static final int SHORTEST_BEFORE = 2;
  private static final int LONGEST_OCCASION = 8;

  /** What something may be said in or at. */
  private static final List<String> OCCASIONS =
      List.of("act.announce", "act.say", "event.meet", "event.press", "gram.occasion");

  private VerbLastContent() {}

  /** Where it begins before a cue, behind who says it; {@code head} if right there. */
  static int start(List<Unit> units, int head, int cue) {
    return behindStatement(units, behindOtherClauses(units, head, cue), cue);
  }

  /**
   * Where verbs stand last: where the clause of a verb begins behind a relative clause of its
   * subject and behind other deeds of it: "X, who came, signed it and <i>this</i> demanded".
   */
  private static int behindOtherClauses(List<Unit> units, int head, int verb) {
    List<Integer> openers = RelativeClauses.of(units, true);
    int start = head;
    if (head > 0 && head + 1 < verb && Grammar.isComma(units.get(head))) {
      start += openers.get(head + 1) == head + 1 ? 1 : 0;
    }
    while (start < verb
        && openers.get(start) != RelativeClauses.NONE
        && openers.get(start) >= head) {
      start++;
    }
    for (int at = start; head > 0 && at < verb; at++) {
      boolean apart =
          units.get(at).any(a -> a.has("shape", "while")) || Grammar.isComma(units.get(at + 1));
      if (at > head && apart && isGerundOfSaying(units.get(at)) && verb - at > SHORTEST_BEFORE) {
        start = at + 1; // "saying A, X added B": what the gerund reports stands before it
        continue;
      }
      boolean own = openers.get(at).equals(openers.get(verb));
      if (own && Grammar.isFinite(units.get(at))) {
        int next = Grammar.withAuxiliaries(units, at) + 1;
        boolean joined =
            next < verb
                && (Grammar.isAndOrBut(units.get(next)) || Grammar.isComma(units.get(next)));
        start = joined ? next + 1 : start;
      }
    }
    return start;
  }

  /**
   * Where verbs stand last: behind the words that tell where it was said ("<i>in the statement that
   * he made,</i> …"), up to a noun in the locative that a comma follows.
   */
  private static int behindStatement(List<Unit> units, int start, int cue) {
    int last = Math.min(start + LONGEST_OCCASION, cue - SHORTEST_BEFORE);
    for (int at = start; at < last; at++) {
      Unit unit = units.get(at);
      if (unit.isPunctuation() || Grammar.isFinite(unit)) {
        return start;
      }
      if (Grammar.isComma(units.get(at + 1)) && isStatement(unit)) {
        return at + 2;
      }
    }
    return start;
  }

  private static boolean isStatement(Unit unit) {
    return unit.labels().isEmpty()
        && unit.any(
            a -> a.has("case", "loc") && OCCASIONS.stream().anyMatch(concept -> a.isA(concept)));
  }

  /** Whether a verb of saying stands in a form that another verb goes on from. */
  static boolean isGerundOfSaying(Unit unit) {
    return unit.labels().isEmpty() && unit.any(a -> a.isA("act.say") && a.has("tense", "gerund"));
  }

  /** Where verbs stand last: whether a clause follows the cue at once, without "that". */
  static boolean clauseFollows(List<Unit> units, int cue) {
    if (isGerundOfSaying(units.get(cue))) {
      return false;
    }
    int next = Grammar.withAuxiliaries(units, cue) + 1;
    boolean goesOn =
        next < units.size()
            && !units.get(next).isPunctuation()
            && !Grammar.isAnd(units.get(next))
            && !units.get(next).means("gram.but")
            && !Grammar.isRelative(units.get(next));
    return goesOn
        && (units.subList(next, units.size()).stream()
                .anyMatch(u -> Grammar.isFinite(u) || Grammar.isAuxiliary(u))
            || Grammar.mayBeFinite(lastWord(units)));
  }

  private static Unit lastWord(List<Unit> units) {
    int at = units.size() - 1;
    while (at > 0 && units.get(at).isPunctuation()) {
      at--;
    }
    return units.get(at);
  }
}
