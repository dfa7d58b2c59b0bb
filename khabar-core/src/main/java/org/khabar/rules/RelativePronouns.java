package org.khabar.rules;

import java.util.ArrayList;
import java.util.List;
import org.khabar.knowledge.LanguageProfile;

/**
 * Tells relative pronouns from articles that are written alike, by the verb that ends the clause:
 * "der Minister, <i>der</i> am Montag nach Kiew <i>reiste</i>, sagte …".
 *
 * <p>For languages whose setting {@code relativePronouns} is {@code verbLast}. A word that can be
 * {@code gram.relative} and something else is the one or the other afterwards.
 */
final class RelativePronouns {
  private static final String RELATIVE = "gram.relative";
  private static final int LONGEST = 40;

  private final boolean active;

  RelativePronouns(LanguageProfile profile) {
    active = profile.settings().getOrDefault("relativePronouns", "").equals("verbLast");
  }

  List<Unit> apply(List<Unit> units) {
    if (!active) {
      return units;
    }
    List<Unit> told = new ArrayList<>(units);
    for (int at = 0; at < units.size(); at++) {
      Unit unit = units.get(at);
      boolean may = unit.labels().isEmpty() && unit.means(RELATIVE);
      boolean article = may && unit.any(a -> !a.isA(RELATIVE));
      if (article) {
        boolean relative = isSetOff(units, at) && endsWithVerb(units, at);
        told.set(
            at,
            unit.withAnalyses(
                unit.analyses().stream().filter(a -> a.isA(RELATIVE) == relative).toList()));
      }
    }
    return told;
  }

  /** Behind a comma, or behind a preposition that a comma opens. */
  private static boolean isSetOff(List<Unit> units, int at) {
    int before = at - 1;
    if (before > 0 && is(units.get(before), "prep")) {
      before--;
    }
    return before >= 0 && isComma(units.get(before));
  }

  /** Whether a finite verb stands right before the end of the clause and none before it. */
  private static boolean endsWithVerb(List<Unit> units, int opener) {
    int end = opener + 1;
    while (end < units.size()
        && end < opener + LONGEST
        && !units.get(end).isPunctuation()
        && !goesOn(units, end)) {
      end++;
    }
    int first = end - 1;
    if (first <= opener || !mayBeFinite(units.get(first))) {
      return false;
    }
    while (first - 1 > opener && isVerbal(units.get(first - 1))) {
      first--;
    }
    if (end - first == 2 && isFinite(units.get(first)) && !isFinite(units.get(first + 1))) {
      return false; // "die Union werde zustimmen": the finite verb stands second
    }
    for (int at = opener + 1; at < first; at++) {
      if (isFinite(units.get(at))) {
        return false;
      }
    }
    return true;
  }

  /** "Der reiste <i>und</i> sprach,": behind its verb a clause goes on with another. */
  private static boolean goesOn(List<Unit> units, int at) {
    return (units.get(at).means("gram.and") || units.get(at).means("gram.or"))
        && isFinite(units.get(at - 1));
  }

  private static boolean isComma(Unit unit) {
    return unit.isPunctuation() && unit.key().equals(",");
  }

  private static boolean is(Unit unit, String wordClass) {
    return unit.isOf(wordClass);
  }

  private static boolean isVerbal(Unit unit) {
    return unit.labels().isEmpty() && (is(unit, "verb") || is(unit, "aux"));
  }

  private static boolean mayBeFinite(Unit unit) {
    return unit.labels().isEmpty()
        && unit.any(a -> a.wordClass().equals("aux") || VerbForms.isFinite(a));
  }

  private static boolean isFinite(Unit unit) {
    return unit.labels().isEmpty()
        && !unit.analyses().isEmpty()
        && unit.all(a -> a.wordClass().equals("aux") || VerbForms.isFinite(a));
  }
}
