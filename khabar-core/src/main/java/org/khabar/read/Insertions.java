package org.khabar.read;

import java.util.List;
import org.khabar.rules.Unit;
import org.khabar.text.Analysis;

/** What is set between commas amid a clause: participles, relative clauses, appositions. */
final class Insertions {
  private static final int LONGEST_INSERTION = 14;

  private Insertions() {}

  /** "X, <i>arriving in Y,</i> said": the comma before a participle and its words; else the cue. */
  static int beforeInsertion(List<Unit> units, int cue) {
    int closing = cue - 1;
    while (closing > 2 && isCircumstance(units, closing)) {
      closing--; // "X, arriving in Y, <i>on Monday</i> said"
    }
    if (closing > 3 && isPhrase(units, closing - 1)) {
      closing -= 2; // "X, arriving in Y, <i>from comment</i> refrained"
    }
    if (closing < 2 || !Grammar.isComma(units.get(closing))) {
      return cue;
    }
    for (int at = closing - 1; at > 0 && cue - at < LONGEST_INSERTION; at--) {
      Unit unit = units.get(at);
      if (Grammar.isComma(unit)) {
        boolean opens =
            units.get(at + 1).labels().isEmpty()
                && (units.get(at + 1).any(Insertions::isParticiple)
                    || opensParticiple(units, at + 1)
                    || Grammar.isPreposition(units.get(at + 1)))
                && Grammar.isParty(units.get(isFiller(units, at - 1) ? at - 2 : at - 1));
        return opens ? at : cue;
      }
      if (Grammar.isFinite(unit) || unit.isPunctuation()) {
        return cue;
      }
    }
    return cue;
  }

  /** A preposition with its noun. */
  private static boolean isPhrase(List<Unit> units, int at) {
    Unit noun = units.get(at + 1);
    return Grammar.isPreposition(units.get(at))
        && noun.labels().isEmpty()
        && noun.isOf("noun")
        && !Grammar.isFinite(noun);
  }

  /** "The envoy <i>for his part</i>, leaving, said": a small word behind the subject. */
  private static boolean isFiller(List<Unit> units, int at) {
    return at > 0 && units.get(at).isWord() && SharedSubjects.isLight(units.get(at));
  }

  private static boolean isCircumstance(List<Unit> units, int at) {
    return SharedSubjects.isLight(units.get(at))
        || Grammar.isPreposition(units.get(at)) && units.get(at + 1).is("TIME");
  }

  /** "X, <i>while visiting</i> Y, said". */
  private static boolean opensParticiple(List<Unit> units, int at) {
    Unit verb = units.get(at + 1);
    return Grammar.opensClause(units.get(at))
        && verb.labels().isEmpty()
        && verb.any(Insertions::isParticiple);
  }

  /** "X, <i>who met Y,</i> said": where verbs stand first, the comma behind X; else the cue. */
  static int beforeRelative(List<Unit> units, int cue) {
    if (cue < 3 || !Grammar.isComma(units.get(cue - 1))) {
      return cue;
    }
    for (int at = cue - 2; at > 0 && cue - at < LONGEST_INSERTION; at--) {
      if (Grammar.isComma(units.get(at))) {
        boolean relative = units.get(at + 1).means("gram.relative");
        return relative && Grammar.isParty(units.get(at - 1)) ? at : cue;
      }
    }
    return cue;
  }

  static boolean isParticiple(Analysis reading) {
    return reading.wordClass().equals("verb")
        && (reading.has("tense", "gerund") || reading.has("tense", "participle"));
  }

  /**
   * "The governor, <i>a Democrat</i>, has denied it": a party without name that tells of another.
   */
  static boolean isApposition(Frame.FrameSlot slot, List<Unit> units, int at) {
    return slot.isSubject()
        && at >= 2
        && at + 1 < units.size()
        && isClosed(units, at + 1)
        && Grammar.isComma(units.get(at - 1))
        && Grammar.isParty(units.get(at - 2))
        && units.get(at).value(Party.class).map(p -> p.name().isEmpty()).orElse(false)
        && (at < 3 || !PartyLists.joins(units, at - 3));
  }

  /** "Joked the chairman, <i>the retired judge X</i>": whoever is told of by office, by name. */
  static boolean isNamedBehind(Frame.FrameSlot slot, List<Unit> units, int at) {
    return slot.rule().name().equals("speaker")
        && at + 2 < units.size()
        && Grammar.isComma(units.get(at + 1))
        && units.get(at).value(Party.class).map(p -> p.name().isEmpty()).orElse(false)
        && units.get(at + 2).is("PER")
        && (at + 3 == units.size() || units.get(at + 3).isPunctuation());
  }

  /** Whether a comma ends what tells of a party: "a judge not given to talk<i>,</i>". */
  private static boolean isClosed(List<Unit> units, int from) {
    int last = Math.min(units.size(), from + LONGEST_INSERTION);
    for (int at = from; at < last; at++) {
      Unit unit = units.get(at);
      if (Grammar.isComma(unit)) {
        return true;
      }
      if (unit.isPunctuation()
          || Grammar.mayBeFinite(unit)
          || Grammar.isModal(unit)
          || Grammar.isParty(unit)
          || Grammar.isAndOrBut(unit)) {
        return false;
      }
    }
    return false;
  }

  /** The comma before a relative clause that is stepped over. */
  static boolean opens(Clause clause, int cue, int at) {
    return Grammar.isComma(clause.at(at)) && at + 1 < cue && clause.steppedOver(cue, at + 1);
  }
}
