package org.khabar.read;

import java.util.List;
import org.khabar.rules.Unit;

/**
 * Where what was said without quotation marks ends within its sentence, and the sentence goes on in
 * its author's own voice or with another report.
 */
final class ContentEnd {
  private static final int LONGEST_SUBJECT = 12;
  private static final int LONGEST_APPOSITION = 5;

  private final Passage passage;
  private final SharedSubjects shared;

  ContentEnd(Passage passage, SharedSubjects shared) {
    this.passage = passage;
    this.shared = shared;
  }

  /** The position after the last unit of what was said, which begins at {@code from}. */
  int of(List<Unit> units, int from) {
    int to = from;
    while (to < units.size() && (to == from || !endsAt(units, to))) {
      to++;
    }
    boolean aside = to < units.size();
    while (to > from && (isMark(units.get(to - 1)) || aside && isFocus(units.get(to - 1)))) {
      to--;
    }
    return to;
  }

  /** "Even as", "just as": the adverb belongs to what follows. */
  private static boolean isFocus(Unit unit) {
    return unit.means("gram.even") || unit.means("gram.only");
  }

  static boolean isMark(Unit unit) {
    return unit.isPunctuation() && !unit.key().equals("%");
  }

  private boolean endsAt(List<Unit> units, int at) {
    if (beginsAside(units, at)) {
      return true;
    }
    boolean semicolon = isSemicolon(units.get(at));
    boolean mark = semicolon || Grammar.isComma(units.get(at));
    return mark
        && at + 1 < units.size()
        && passage.quoteAround(units.get(at).span()).isEmpty()
        && (shared.goesOnSaying(units.get(at + 1))
            || isResumed(units, at + 1)
            || (semicolon || Grammar.isAndOrBut(units.get(at + 1)))
                && reportsAnother(units, at + (semicolon ? 1 : 2)));
  }

  /** Whether another report, an aside or a relative clause begins at a position behind a mark. */
  boolean beginsAnother(List<Unit> units, int at) {
    Unit unit = units.get(at);
    return shared.goesOnSaying(unit)
        || isResumed(units, at)
        || Grammar.isRelative(unit)
        || unit.means("gram.that")
        || unit.means("gram.while")
        || (Grammar.isAndOrBut(unit) ? reportsAnother(units, at + 1) : reportsAnother(units, at));
  }

  private static boolean isSemicolon(Unit unit) {
    return unit.isPunctuation() && ";\u061B\uFF1B".indexOf(unit.key().charAt(0)) >= 0;
  }

  /** "…, <i>a move</i> that", "…, in <i>a step</i> which": the author's word for all of it. */
  private static boolean isResumed(List<Unit> units, int from) {
    int last = Math.min(units.size(), from + LONGEST_APPOSITION);
    for (int at = from; at < last; at++) {
      Unit unit = units.get(at);
      if (unit.means("gram.resumption")) {
        return at > from;
      }
      if (unit.isPunctuation() || Grammar.isFinite(unit) || Grammar.isParty(unit)) {
        return false;
      }
    }
    return false;
  }

  /** "…; <i>the judge rejected</i>", "…, and <i>analysts expect</i>": a subject and its report. */
  private boolean reportsAnother(List<Unit> units, int from) {
    int last = Math.min(units.size(), from + LONGEST_SUBJECT);
    boolean subject = false;
    for (int at = from; at < last; at++) {
      Unit unit = units.get(at);
      if (Grammar.isFinite(unit)) {
        return subject && unit.all(a -> a.isA("act"));
      }
      if (unit.means("gram.that") || Grammar.isPreposition(unit) || Grammar.isQuoteMark(unit)) {
        return false;
      }
      subject |= Grammar.isParty(unit) && !unit.is("TIME");
    }
    return false;
  }

  /**
   * "While" that opens another clause; "as" may go on with what is said: "as tense", "as a joke".
   */
  private static boolean beginsAside(List<Unit> units, int at) {
    Unit unit = units.get(at);
    if (!unit.means("gram.while")) {
      return false;
    }
    boolean verb =
        units.subList(at + 1, units.size()).stream()
            .takeWhile(u -> !u.isPunctuation())
            .anyMatch(u -> Grammar.mayBeFinite(u) || Grammar.isAuxiliary(u));
    return !unit.means("gram.like") || verb || Grammar.isComma(units.get(at - 1));
  }
}
