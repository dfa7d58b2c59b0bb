package org.khabar.read;

import java.util.List;
import java.util.Set;
import org.khabar.rules.Unit;
import org.khabar.text.Analysis;

/** Questions about units that every step of reading asks, in one place. */
final class Grammar {
  private static final Set<String> NOT_FINITE = Set.of("infinitive", "participle", "gerund");

  private Grammar() {}

  /** Whether a unit is a verb that makes a clause, whatever else it could be; no name is. */
  static boolean mayBeFinite(Unit unit) {
    return unit.labels().isEmpty() && unit.any(Grammar::isFinite);
  }

  /** Whether a unit can only be a verb that makes a clause. */
  static boolean isFinite(Unit unit) {
    return unit.labels().isEmpty() && !unit.analyses().isEmpty() && unit.all(Grammar::isFinite);
  }

  /** A verb of a clause, or a word with "is" written on. */
  static boolean isFinite(Analysis analysis) {
    return analysis.has("be", "yes")
        || analysis.wordClass().equals("verb")
            && !NOT_FINITE.contains(analysis.features().getOrDefault("tense", ""))
            && !analysis.has("rel", "yes")
            && !analysis.features().containsKey("relative");
  }

  /** Whether a unit is a verb that makes a relative clause. */
  static boolean isRelative(Unit unit) {
    return unit.means("gram.relative")
        || unit.any(a -> a.features().containsKey("relative") || a.has("rel", "yes"));
  }

  static boolean isParty(Unit unit) {
    return unit.is(PartyChunker.LABEL);
  }

  static boolean isPreposition(Unit unit) {
    return unit.labels().isEmpty()
        && unit.any(
            a ->
                a.wordClass().equals("prep")
                    || a.wordClass().equals("clitic")
                        && !a.isA("gram.and")
                        && !a.concept().isEmpty());
  }

  static boolean isGenitive(Unit unit) {
    return unit.labels().isEmpty() && unit.isOf("genitive");
  }

  static boolean isAnd(Unit unit) {
    return unit.means("gram.and");
  }

  /** Whether a unit can only be an auxiliary that a verb follows: would, will, has. */
  static boolean isModal(Unit unit) {
    return unit.labels().isEmpty()
        && unit.isOf("aux")
        && unit.all(
            a ->
                a.wordClass().equals("word")
                    || a.wordClass().equals("aux") && !a.isA("gram.aux.infinitive"));
  }

  static boolean isAuxiliary(Unit unit) {
    return unit.isOf("aux");
  }

  /**
   * Whether a unit may be an auxiliary of a clause: is, has, would; not the "to" of an infinitive.
   */
  static boolean mayBeAuxiliary(Unit unit) {
    return isAuxiliary(unit) && !unit.means("gram.aux.infinitive");
  }

  /** "Warned X <i>not to</i> leave": a negation that belongs to an infinitive. */
  static boolean isNotTo(List<Unit> units, int at) {
    return at + 1 < units.size()
        && units.get(at).means("gram.aux.negative")
        && units.get(at + 1).means("gram.aux.infinitive");
  }

  static boolean isQuoteMark(Unit unit) {
    return unit.isPunctuation()
        && "'\"\u201C\u201D\u00AB\u00BB\u201E\u2018\u2019\u300C\u300D".indexOf(unit.key().charAt(0))
            >= 0;
  }

  static boolean isComma(Unit unit) {
    return unit.isPunctuation() && ",\u060C\u3001\uFF0C".indexOf(unit.key().charAt(0)) >= 0;
  }

  static boolean isAndOrBut(Unit unit) {
    return isAnd(unit) || unit.means("gram.but");
  }

  /** Whether a unit can only be a plain noun or adjective. */
  static boolean isNominal(Unit unit) {
    return unit.labels().isEmpty()
        && !unit.analyses().isEmpty()
        && unit.all(a -> a.wordClass().equals("noun") || a.wordClass().equals("adj"));
  }

  /** Whether a verb may tell what will or would be. */
  static boolean isUnreal(Unit unit) {
    return unit.any(Grammar::isUnreal);
  }

  static boolean isUnreal(Analysis analysis) {
    return analysis.has("tense", "future") || analysis.has("tense", "conditional");
  }

  /** "Life-<i>threatening</i>": whether a hyphen joins a word to the one before it. */
  static boolean isCompounded(List<Unit> units, int at) {
    return at > 1
        && isDash(units.get(at - 1))
        && units.get(at - 2).isWord()
        && units.get(at - 1).span().start() == units.get(at - 2).span().end()
        && units.get(at).span().start() == units.get(at - 1).span().end();
  }

  static boolean isDash(Unit unit) {
    return unit.isPunctuation() && "-\u2013\u2014".indexOf(unit.key().charAt(0)) >= 0;
  }

  /** Whether a unit is a verb of saying in a form that goes on beside another: akisema. */
  static boolean saysMeanwhile(Unit unit) {
    return unit.any(a -> a.has("mood", "situative") && a.isA("act"));
  }

  /** Where verbs stand last: the position of the last auxiliary that belongs to a verb. */
  static int withAuxiliaries(List<Unit> units, int verb) {
    int at = verb;
    while (at + 1 < units.size() && closesVerb(units.get(at + 1))) {
      at++;
    }
    return at;
  }

  private static boolean closesVerb(Unit unit) {
    return unit.labels().isEmpty()
        && unit.any(
            a ->
                a.wordClass().equals("aux")
                    && (a.isA("gram.aux.perfect")
                        || a.isA("gram.aux.be")
                        || a.isA("gram.aux.become")));
  }

  /** A word or mark that begins another clause. */
  static boolean opensClause(Unit unit) {
    return unit.means("gram.that")
        || unit.means("gram.if")
        || unit.means("gram.unless")
        || unit.means("gram.as-long-as")
        || unit.means("gram.while") && !unit.all(a -> a.wordClass().equals("prep"))
        || unit.means("gram.because")
        || unit.isPunctuation() && ":;\u061B".indexOf(unit.key().charAt(0)) >= 0;
  }
}
