package org.khabar.read;

import java.util.ArrayList;
import java.util.List;
import org.khabar.knowledge.LanguageProfile;
import org.khabar.rules.Unit;
import org.khabar.text.Analysis;

/**
 * Where verbs stand first, takes a word that opens a clause before its subject for the verb that it
 * can be: in «رفض الوزير الطلب» the first word is no noun.
 */
final class VerbPlaces {
  private final boolean active;

  VerbPlaces(LanguageProfile profile) {
    active = profile.verbFirst();
  }

  /**
   * The units, where a lemma is written with vowel signs with that reading only where the text has
   * them too: «بيّن» "made clear" and «بين» "between".
   */
  List<Unit> marked(List<Unit> units) {
    return active ? units.stream().map(VerbPlaces::marked).toList() : units;
  }

  private static Unit marked(Unit unit) {
    if (!unit.labels().isEmpty() || unit.none(VerbPlaces::hasSigns)) {
      return unit;
    }
    boolean written = unit.any(a -> hasSigns(a) && a.lexeme().lemma().equals(unit.surface()));
    return unit.withAnalyses(unit.analyses().stream().filter(a -> hasSigns(a) == written).toList());
  }

  private static boolean hasSigns(Analysis reading) {
    String lemma = reading.lexeme().lemma();
    for (int i = 0; i < lemma.length(); i++) {
      if (Character.getType(lemma.charAt(i)) == Character.NON_SPACING_MARK) {
        return true;
      }
    }
    return false;
  }

  /** The units, those in a verb's place without other readings. */
  List<Unit> settle(List<Unit> units) {
    if (!active) {
      return units;
    }
    List<Unit> settled = new ArrayList<>(units);
    for (int at = 0; at + 1 < units.size(); at++) {
      Unit unit = units.get(at);
      boolean either = Grammar.mayBeFinite(unit) && !Grammar.isFinite(unit);
      if (either && opensClause(units, at) && isSubject(units.get(at + 1))) {
        settled.set(at, unit.withAnalyses(verbs(unit)));
      } else if (either && endsSubject(units, at - 1) && isSubject(units.get(at + 1))) {
        settled.set(at, unit.withAnalyses(nouns(unit)));
      }
    }
    return settled;
  }

  /** Whether a party stands here right behind its verb: what follows is what the verb does. */
  private static boolean endsSubject(List<Unit> units, int at) {
    return at > 0 && Grammar.isParty(units.get(at)) && Grammar.isFinite(units.get(at - 1));
  }

  /** Without the readings as a verb, if it can be something else. */
  private static List<Analysis> nouns(Unit unit) {
    List<Analysis> nouns =
        unit.analyses().stream().filter(a -> a.wordClass().equals("noun")).toList();
    return nouns.isEmpty() ? unit.analyses() : nouns;
  }

  private static List<Analysis> verbs(Unit unit) {
    return unit.analyses().stream().filter(Grammar::isFinite).toList();
  }

  /** At the beginning, with or without "and", or behind a comma with "and". */
  private static boolean opensClause(List<Unit> units, int at) {
    boolean and = at > 0 && Grammar.isAnd(units.get(at - 1));
    int before = and ? at - 2 : at - 1;
    if (before < 0) {
      return true;
    }
    return units.get(before).isPunctuation() && (and || !Grammar.isComma(units.get(before)));
  }

  /** Somebody, or a noun with its article. */
  private static boolean isSubject(Unit unit) {
    boolean noun =
        unit.labels().isEmpty()
            && unit.any(a -> a.wordClass().equals("noun") && a.has("def", "yes"));
    return Grammar.isParty(unit) || noun;
  }
}
