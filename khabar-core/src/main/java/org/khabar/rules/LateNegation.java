package org.khabar.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khabar.knowledge.LanguageProfile;
import org.khabar.text.Analysis;

/**
 * Gives verbs the negation that ends their clause: German "erkennt das Ergebnis <i>nicht</i> an".
 *
 * <p>For languages whose setting {@code negationLast} is true; the word is {@code gram.not}.
 */
final class LateNegation {
  private final boolean active;

  LateNegation(LanguageProfile profile) {
    active = profile.has("negationLast");
  }

  List<Unit> apply(List<Unit> units) {
    if (!active) {
      return units;
    }
    List<Unit> negated = new ArrayList<>(units);
    int verb = -1;
    for (int at = 0; at < units.size(); at++) {
      Unit unit = units.get(at);
      boolean last = at + 1 == units.size() || units.get(at + 1).isPunctuation();
      if (unit.isPunctuation()) {
        verb = -1;
      } else if (verb >= 0 && last && unit.means("gram.not")) {
        Unit negative = negated.get(verb);
        negated.set(
            verb,
            negative.withAnalyses(
                negative.analyses().stream().map(LateNegation::negative).toList()));
      } else if (verb < 0 && isFinite(unit)) {
        verb = at;
      }
    }
    return negated;
  }

  private static boolean isFinite(Unit unit) {
    return unit.labels().isEmpty() && unit.any(VerbForms::saysFinite);
  }

  private static Analysis negative(Analysis a) {
    Map<String, String> features = new HashMap<>(a.features());
    features.put("polarity", "negative");
    return a.wordClass().equals("verb")
        ? new Analysis(a.lexeme(), features, a.start(), a.end(), a.before())
        : a;
  }
}
