package org.khabar.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khabar.knowledge.LanguageProfile;
import org.khabar.rules.Unit;
import org.khabar.text.Analysis;

/**
 * Takes a past tense for the participle that it can be, where the verb of its party is yet to come:
 * "X, <i>reached</i> by telephone, denied it", "divers <i>hired</i> by the family reported it".
 *
 * <p>For languages whose setting {@code insertedParticiples} is true.
 */
final class InsertedParticiples {
  private static final int LONGEST = 12;
  private static final int LONGEST_OBJECT = 6;
  private static final int NEAR = 5;

  private final boolean active;

  InsertedParticiples(LanguageProfile profile) {
    active = profile.has("insertedParticiples");
  }

  /** The units, such verbs as participles. */
  List<Unit> settle(List<Unit> units) {
    if (!active) {
      return units;
    }
    List<Unit> settled = new ArrayList<>(units);
    for (int at = 1; at + 2 < units.size(); at++) {
      if (isPast(units.get(at)) && isInserted(units, at)) {
        Unit unit = units.get(at);
        settled.set(
            at, unit.withAnalyses(unit.analyses().stream().map(a -> participle(a)).toList()));
      }
    }
    return settled;
  }

  private static boolean isPast(Unit unit) {
    return Grammar.isFinite(unit) && unit.all(a -> a.has("tense", "past"));
  }

  private static boolean isInserted(List<Unit> units, int at) {
    Unit next = units.get(at + 1);
    Unit before = units.get(at - 1);
    if ((Grammar.isPreposition(before) || Grammar.isGenitive(before)) && isNamed(next)) {
      return true; // "relatives of kidnapped soldiers"
    }
    if (!Grammar.isPreposition(next) && !next.isOf("phrase") && !SharedSubjects.isLight(next)) {
      return false;
    }
    boolean comma = Grammar.isComma(units.get(at - 1));
    boolean statement = // "said in a statement <i>carried</i> by X"
        units.get(at - 1).isOf("adv") && units.get(at - 1).means("channel.statement");
    if ((statement || endsInNoun(units.get(at - 1))) && Grammar.isPreposition(next)) {
      return true;
    }
    if (!comma && isOfObject(units, at)) {
      return units.subList(0, at).stream().anyMatch(Grammar::isFinite)
          || units.subList(at + 1, units.size()).stream().anyMatch(Grammar::isFinite);
    }
    if (!comma) {
      return Grammar.isParty(units.get(at - 1))
          && (units.get(at + 1).means("gram.by")
              ? verbFollows(units, at + 2, false)
              : units.get(at).none(a -> a.isA("act"))
                  && (reportFollows(units, at + 2)
                      || reportCloses(units, at)
                      || deedFollows(units, at + 2)));
    }
    return at > 1 && Grammar.isParty(units.get(at - 2)) && verbFollows(units, at + 2, true);
  }

  private static boolean isNamed(Unit unit) {
    return Grammar.isParty(unit) || unit.labels().isEmpty() && unit.isOf("noun");
  }

  /** "Militants <i>linked</i> to Y <i>have killed</i>": a past or an auxiliary, and no clause. */
  private static boolean deedFollows(List<Unit> units, int from) {
    int last = Math.min(units.size(), from + NEAR);
    for (int at = from; at < last; at++) {
      Unit unit = units.get(at);
      if (Grammar.isFinite(unit) || unit.isOf("aux")) {
        return isPast(unit)
            || unit.means("gram.aux.perfect")
            || unit.means("gram.aux.be")
            || Grammar.isModal(unit);
      }
      if (!Grammar.isNominal(unit) && !isArticle(unit) && !Grammar.isParty(unit)) {
        return false;
      }
    }
    return false;
  }

  /** "Firms <i>based</i> in Y <i>say</i> that": a report before any mark, and no object of it. */
  private static boolean reportFollows(List<Unit> units, int from) {
    int last = Math.min(units.size() - 1, from + LONGEST);
    for (int at = from; at < last; at++) {
      Unit unit = units.get(at);
      Unit next = units.get(at + 1);
      if (unit.isPunctuation() && !Grammar.isDash(unit)
          || Grammar.isAndOrBut(unit)
          || Grammar.isRelative(unit)
          || Grammar.opensClause(unit) && !unit.means("gram.like")) {
        return false;
      }
      if (Grammar.isFinite(unit)) {
        return unit.labels().isEmpty()
            && unit.any(a -> a.isA("act") && Grammar.isFinite(a))
            && !next.isPunctuation()
            && (!Grammar.isPreposition(next) || next.means("gram.that"))
            && !next.means("gram.like");
      }
    }
    return false;
  }

  /** "Said in a statement <i>carried</i> by X": a verb in many words, the last of which is none. */
  private static boolean endsInNoun(Unit unit) {
    return unit.labels().isEmpty() && unit.key().indexOf(' ') > 0 && Grammar.isFinite(unit);
  }

  /** "…, residents <i>reached</i> by phone <i>said</i>." */
  private static boolean reportCloses(List<Unit> units, int at) {
    int verb = at + 2;
    while (verb < units.size() && Grammar.isNominal(units.get(verb))) {
      verb++;
    }
    return at > 1
        && Grammar.isComma(units.get(at - 2))
        && verb < units.size()
        && Grammar.isFinite(units.get(verb))
        && units.get(verb).any(a -> a.isA("act"))
        && (verb + 1 == units.size() || units.get(verb + 1).isPunctuation());
  }

  /** "In a statement <i>posted</i> on X": behind the plain noun that a preposition governs. */
  private static boolean isOfObject(List<Unit> units, int verb) {
    int at = verb - 1;
    if (!Grammar.isNominal(units.get(at)) || !Grammar.isPreposition(units.get(verb + 1))) {
      return false;
    }
    while (at > 0
        && (Grammar.isNominal(units.get(at)) || isArticle(units.get(at)))
        && verb - at < LONGEST_OBJECT) {
      at--;
    }
    Unit opener = units.get(at);
    boolean object = // "heard a plea <i>moved</i> by X"
        units.get(verb + 1).means("gram.by")
            && opener.isOf("verb")
            && (Grammar.isFinite(opener) || opener.any(a -> a.has("tense", "gerund")));
    return isArticle(units.get(at + 1))
        && (object || Grammar.isPreposition(opener))
        && !Grammar.opensClause(opener)
        && !opener.means("gram.after")
        && !opener.means("gram.before")
        && !opener.means("gram.since")
        && !opener.means("gram.until");
  }

  private static boolean isArticle(Unit unit) {
    return unit.labels().isEmpty() && unit.isOf("det");
  }

  /** Whether another verb follows before the next mark, or right behind the comma that closes. */
  private static boolean verbFollows(List<Unit> units, int from, boolean behindComma) {
    int last = Math.min(units.size(), from + LONGEST);
    for (int at = from; at < last; at++) {
      Unit unit = units.get(at);
      if (Grammar.isComma(unit)) {
        int next = at + 1;
        while (next < units.size() && SharedSubjects.isLight(units.get(next))) {
          next++;
        }
        return behindComma && next < units.size() && Grammar.isFinite(units.get(next));
      }
      boolean clause =
          unit.isPunctuation() && !Grammar.isQuoteMark(unit)
              || Grammar.isRelative(unit)
              || Grammar.opensClause(unit)
              || Grammar.isAnd(unit);
      if (clause) {
        return false;
      }
      boolean says = at > from + 1 && unit.any(a -> a.isA("act") && Grammar.isFinite(a));
      if (Grammar.isFinite(unit) || says && unit.labels().isEmpty()) {
        return !behindComma;
      }
    }
    return false;
  }

  private static Analysis participle(Analysis reading) {
    Map<String, String> features = new HashMap<>(reading.features());
    features.put("tense", "participle");
    return new Analysis(
        reading.lexeme(), features, reading.start(), reading.end(), reading.before());
  }
}
