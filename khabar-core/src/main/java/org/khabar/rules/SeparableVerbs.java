package org.khabar.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khabar.knowledge.LanguageProfile;
import org.khabar.knowledge.Lexeme;
import org.khabar.text.Analysis;
import org.khabar.text.Normalizer;

/**
 * Puts together verbs whose first part ends the clause: German <i>kündigte</i> … <i>an</i>.
 *
 * <p>Readings whose feature {@code sep} names a first part count only where that part stands at the
 * end of the clause. Then the other readings of the word go, and the part is no unit any more: it
 * is no preposition and no piece of what the verb governs. For languages whose setting {@code
 * separableVerbs} is true.
 */
final class SeparableVerbs {
  private static final String PART = "sep";

  private final boolean active;

  SeparableVerbs(LanguageProfile profile) {
    active = profile.has("separableVerbs");
  }

  List<Unit> apply(List<Unit> units) {
    if (!active) {
      return units;
    }
    List<Unit> joined = new ArrayList<>(units);
    for (int at = 0; at < joined.size(); at++) {
      Unit verb = joined.get(at);
      if (verb.any(a -> a.features().containsKey(PART))) {
        int part = partOf(joined, at);
        String found = part < 0 ? "" : joined.get(part).key();
        joined.set(at, verb.withAnalyses(readings(verb.analyses(), found)));
        if (part >= 0) {
          joined.remove(part);
        }
      }
    }
    return joined;
  }

  /** Where the first part of a verb stands, or -1: the last word of its clause. */
  private static int partOf(List<Unit> units, int verb) {
    for (int at = verb + 1; at < units.size(); at++) {
      Unit unit = units.get(at);
      if (isPart(unit, units.get(verb)) && (at + 1 == units.size() || ends(units.get(at + 1)))) {
        return at;
      }
      if (isSentenceMark(unit) || at > verb + 1 && isFinite(unit)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isPart(Unit unit, Unit verb) {
    return unit.labels().isEmpty()
        && verb.analyses().stream()
            .map(a -> a.features().getOrDefault(PART, ""))
            .anyMatch(part -> !part.isEmpty() && Normalizer.key(part).equals(unit.key()));
  }

  private static boolean ends(Unit unit) {
    return unit.isPunctuation()
        || unit.means("gram.and")
        || unit.means("gram.but")
        || unit.means("gram.or")
        || unit.means("gram.that");
  }

  private static boolean isSentenceMark(Unit unit) {
    return unit.isPunctuation() && ".!?;:".indexOf(unit.key().charAt(0)) >= 0;
  }

  private static boolean isFinite(Unit unit) {
    return !unit.analyses().isEmpty() && unit.all(VerbForms::saysFinite);
  }

  /**
   * The readings with the part found (empty for none). A verb without its part means something
   * else: it stays a verb, but one that says nothing.
   */
  private static List<Analysis> readings(List<Analysis> analyses, String found) {
    List<Analysis> others = analyses.stream().filter(a -> !a.features().containsKey(PART)).toList();
    if (found.isEmpty() && !others.isEmpty()) {
      return others;
    }
    List<Analysis> kept = new ArrayList<>();
    for (Analysis a : analyses) {
      String part = Normalizer.key(a.features().getOrDefault(PART, ""));
      if (!part.isEmpty() && part.equals(found)) {
        kept.add(whole(a, a.lexeme()));
      } else if (found.isEmpty()) {
        kept.add(whole(a, new Lexeme(a.lexeme().lemma(), a.wordClass(), "", Map.of())));
      }
    }
    return kept;
  }

  private static Analysis whole(Analysis a, Lexeme lexeme) {
    Map<String, String> features = new HashMap<>(a.features());
    features.remove(PART);
    return new Analysis(lexeme, features, a.start(), a.end(), a.before());
  }
}
