package org.khabar.rules;

import java.util.ArrayList;
import java.util.List;
import org.khabar.knowledge.LanguageProfile;
import org.khabar.text.Analysis;

/**
 * Tells participles and infinitives from finite verbs that are written alike, by the auxiliary
 * before them in their clause: German "die Polizei <i>hat</i> den Mann <i>verletzt</i>".
 *
 * <p>For languages whose setting {@code verbBracket} is true: there an auxiliary stands second, and
 * the verb that goes with it ends the clause.
 */
final class VerbBracket {
  private final boolean active;

  VerbBracket(LanguageProfile profile) {
    active = profile.has("verbBracket");
  }

  List<Unit> apply(List<Unit> units) {
    if (!active) {
      return units;
    }
    List<Unit> settled = new ArrayList<>(units);
    boolean open = false;
    for (int at = 0; at < units.size(); at++) {
      Unit unit = units.get(at);
      if (unit.isPunctuation()) {
        open = false;
      } else if (unit.labels().isEmpty() && isAuxiliary(unit)) {
        open = true;
      } else if (open && unit.labels().isEmpty() && closes(units, at)) {
        settled.set(at, nonFinite(unit));
      }
    }
    return settled;
  }

  private static boolean isAuxiliary(Unit unit) {
    return unit.any(
        a ->
            a.wordClass().equals("aux")
                    && a.isA("gram.aux")
                    && !a.isA("gram.aux.negative")
                    && !a.isA("gram.aux.infinitive")
                || a.isA("gram.auxiliary")
                || a.isA("gram.must")
                || a.isA("gram.can")
                || a.isA("gram.want"));
  }

  /** Whether a verb ends its clause: a mark, "and", or another such verb stands behind it. */
  private static boolean closes(List<Unit> units, int at) {
    if (at + 1 == units.size()) {
      return true;
    }
    Unit next = units.get(at + 1);
    return next.isPunctuation()
        || next.means("gram.and")
        || next.means("gram.or")
        || next.means("gram.but")
        || isAuxiliary(next)
        || next.labels().isEmpty() && next.any(VerbBracket::isNonFinite);
  }

  private static boolean isNonFinite(Analysis a) {
    return a.wordClass().equals("verb")
        && (a.has("tense", "participle") || a.has("tense", "infinitive"));
  }

  private static Unit nonFinite(Unit unit) {
    return unit.any(VerbBracket::isNonFinite) && unit.any(VerbForms::saysFinite)
        ? unit.withAnalyses(unit.analyses().stream().filter(a -> !VerbForms.saysFinite(a)).toList())
        : unit;
  }
}
