package org.khabar.read;

import java.util.ArrayList;
import java.util.List;
import org.khabar.rules.Unit;

/**
 * Which units of a sentence stand in a relative clause: "X, <i>who met Y in Z</i>, said …".
 *
 * <p>A clause begins with a relative word or a relative form of a verb. It ends with the comma that
 * closes what a comma opened, else before the next verb; where verbs stand last, with its verb.
 */
final class RelativeClauses {
  /** Stands for no relative clause. */
  static final int NONE = -1;

  private static final String UNNAMED = "gram.unnamed";

  private static final int LONGEST = 40;

  private RelativeClauses() {}

  /** For every unit the position of the word that opens its relative clause, or {@link #NONE}. */
  static List<Integer> of(List<Unit> units, boolean verbLast) {
    List<Integer> openers = new ArrayList<>(units.size());
    int at = 0;
    while (at < units.size()) {
      if (!opens(units, at)) {
        openers.add(NONE);
        at++;
        continue;
      }
      int end = end(units, at, verbLast);
      for (int inside = at; inside < end; inside++) {
        openers.add(at);
      }
      at = end;
    }
    return openers;
  }

  private static boolean opens(List<Unit> units, int at) {
    Unit unit = units.get(at);
    if (isMeanwhile(units, at)) {
      return true;
    }
    if (at == 0 || !Grammar.isRelative(unit) || isAdverbial(unit)) {
      return false;
    }
    // Persian که: after a verb it opens what was said
    return !(unit.means("gram.that") && Grammar.mayBeFinite(units.get(at - 1)));
  }

  /** "X, <i>while praising Y</i>, said": set off before the verb; Swahili huku aki-. */
  private static boolean isMeanwhile(List<Unit> units, int at) {
    return at > 1
        && at + 1 < units.size()
        && Grammar.isComma(units.get(at - 1))
        && units.get(at).means("gram.while")
        && units.get(at + 1).any(a -> a.has("mood", "situative"))
        && units.subList(0, at).stream().noneMatch(Grammar::mayBeFinite);
  }

  /** A verb form that says when: Swahili alipofika. */
  private static boolean isAdverbial(Unit unit) {
    return unit.any(a -> a.has("relative", "when"));
  }

  /**
   * "Who <i>is</i> the envoy, …": "to be" as the verb of the clause, or a participle without its
   * auxiliary, before a comma.
   */
  private static boolean closes(List<Unit> units, int at) {
    Unit unit = units.get(at);
    boolean participle =
        !unit.analyses().isEmpty()
            && unit.all(a -> a.wordClass().equals("verb") && a.has("tense", "participle"));
    return (unit.means("gram.be") || participle || isLeftOut(unit))
        && unit.labels().isEmpty()
        && at + 1 < units.size()
        && (Grammar.isComma(units.get(at + 1)) || isToldBehind(units, at + 1));
  }

  /** A participle of "become" that may be an auxiliary too: نشده. */
  private static boolean isLeftOut(Unit unit) {
    return unit.any(a -> a.has("tense", "participle"))
        && unit.all(a -> a.wordClass().equals("aux") || a.has("tense", "participle"));
  }

  /** Whether a verb of saying follows, at once or behind "to X": "who is not named told X". */
  private static boolean isToldBehind(List<Unit> units, int next) {
    boolean told =
        next + 2 < units.size()
            && Grammar.isPreposition(units.get(next))
            && Grammar.isParty(units.get(next + 1));
    Unit verb = units.get(told ? next + 2 : next);
    return verb.labels().isEmpty()
        && !verb.analyses().isEmpty()
        && verb.all(a -> a.wordClass().equals("verb") && a.isA("act"));
  }

  private static boolean isReport(List<Unit> units, int that) {
    return units.get(that).means("gram.that")
        && units.get(that - 1).any(a -> a.isA("act") && Grammar.isFinite(a));
  }

  private static int end(List<Unit> units, int opener, boolean verbLast) {
    boolean setOff = Grammar.isComma(units.get(opener - 1));
    boolean verb = !units.get(opener).means("gram.relative");
    boolean nested = false;
    int last = Math.min(units.size(), opener + LONGEST);
    for (int at = opener + 1; at < last; at++) {
      Unit unit = units.get(at);
      if (verb && Grammar.isComma(unit)) {
        if (setOff && at + 1 < units.size() && Grammar.isQuoteMark(units.get(at + 1))) {
          return at + 2; // who calls it "a trick," has
        }
        return setOff ? at + 1 : at;
      }
      if (verbLast && closes(units, at)) {
        return at + 1;
      }
      verb |= !verbLast && unit.means(UNNAMED); // a set phrase: "who asked not to be named said"
      nested |= !verbLast && verb && isReport(units, at); // who said that he had left
      verb |= !verbLast && setOff && Grammar.mayBeAuxiliary(unit); // ", who will stay on,"
      boolean own = !verbLast && at == opener + 1 && Grammar.mayBeFinite(unit); // who claims
      if (own || Grammar.isFinite(unit)) {
        if (verb && !setOff && !nested) {
          return at;
        }
        nested = false;
        if (verbLast) {
          return Grammar.withAuxiliaries(units, at) + 1;
        }
        verb = true;
      }
    }
    return last;
  }
}
