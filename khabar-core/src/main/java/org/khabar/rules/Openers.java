package org.khabar.rules;

import java.util.ArrayList;
import java.util.List;
import org.khabar.text.Analysis;

/**
 * Settles words that are "that" before a noun and "if" before a verb (Arabic إن) by what follows.
 */
public final class Openers {
  private Openers() {}

  /** The units, each such word with one meaning. */
  public static List<Unit> settle(List<Unit> units) {
    List<Unit> settled = new ArrayList<>(units);
    for (int at = 0; at < units.size(); at++) {
      Unit unit = units.get(at);
      if (unit.means("gram.that") && unit.means("gram.if")) {
        boolean condition = isWrittenSo(unit) && verbFollows(units, at + 1);
        String kept = condition ? "gram.if" : "gram.that";
        settled.set(
            at, unit.withAnalyses(unit.analyses().stream().filter(a -> a.isA(kept)).toList()));
      }
    }
    return settled;
  }

  /** Whether the word is written as the one for "if" is: keys do not tell أن from إن. */
  private static boolean isWrittenSo(Unit unit) {
    return unit.any(a -> a.isA("gram.if") && a.lexeme().lemma().equals(unit.surface()));
  }

  private static boolean verbFollows(List<Unit> units, int at) {
    if (at == units.size()) {
      return false;
    }
    Unit next = units.get(at);
    return next.labels().isEmpty() && !next.analyses().isEmpty() && next.all(Openers::isVerb);
  }

  private static boolean isVerb(Analysis reading) {
    return reading.wordClass().equals("aux")
        || reading.wordClass().equals("verb")
            && !reading.has("tense", "participle")
            && !reading.has("tense", "infinitive");
  }
}
