package org.khabar.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khabar.knowledge.LanguageProfile;
import org.khabar.knowledge.Lexeme;
import org.khabar.text.Analysis;

/**
 * Takes an auxiliary that opens a clause before its subject for "if": "<i>Should</i> she refuse,
 * …", "would have raised it <i>had</i> the firm agreed".
 *
 * <p>Setting {@code invertedConditions} lists these words ({@code should had were}).
 */
public final class InvertedConditions {
  private final Set<String> words;

  public InvertedConditions(LanguageProfile profile) {
    words = profile.words("invertedConditions");
  }

  /** The units, each such word as a conjunction that says "if". */
  public List<Unit> settle(List<Unit> units) {
    if (words.isEmpty() || units.isEmpty() || units.getLast().key().equals("?")) {
      return units;
    }
    List<Unit> settled = new ArrayList<>(units);
    boolean unreal = false;
    for (int at = 0; at + 2 < units.size(); at++) {
      Unit unit = units.get(at);
      unreal |= unit.means("gram.aux.conditional") || unit.any(a -> a.has("tense", "conditional"));
      boolean opens = opensClause(units, at) || unreal && !behindSubject(units, at);
      if (words.contains(unit.key()) && opens && isSubject(units.get(at + 1), at == 0)) {
        Lexeme lexeme = new Lexeme(unit.key(), "conj", "gram.if", Map.of());
        settled.set(
            at,
            unit.withAnalyses(
                List.of(new Analysis(lexeme, Map.of(), 0, unit.key().length(), List.of()))));
      }
    }
    return settled;
  }

  private static boolean behindSubject(List<Unit> units, int at) {
    Unit before = units.get(at - 1);
    return before.means("gram.pronoun") || before.is("PER") || before.is("ORG") || before.is("GPE");
  }

  private static boolean opensClause(List<Unit> units, int at) {
    return at == 0 || units.get(at - 1).isPunctuation() || units.get(at - 1).means("gram.that");
  }

  /**
   * Somebody, a pronoun or a noun with its article; behind the first word of a sentence anybody.
   */
  private static boolean isSubject(Unit unit, boolean first) {
    boolean pointing =
        unit.means("gram.pronoun")
            || unit.isOf("det")
            || unit.any(a -> a.isA("gram.possessive") && a.wordClass().equals("det"));
    return pointing
        || unit.isWord()
            && !unit.is("TIME")
            && (!unit.labels().isEmpty() || unit.isCapitalised() || first && unit.isOf("noun"));
  }
}
