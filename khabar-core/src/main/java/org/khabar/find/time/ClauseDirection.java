package org.khabar.find.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.khabar.rules.Unit;
import org.khabar.text.Analysis;

/**
 * Where a clause points, by the word nearest to an expression that tells.
 *
 * <p>Verbs tell by their feature {@code tense}, others by what they mean (planned, since, until); a
 * present tells only when nothing else does, verbs of speaking aside. The search ends at
 * punctuation and at the word that opens a subordinate clause.
 */
final class ClauseDirection {
  private static final int FARTHEST = 14;

  private static final Predicate<Analysis> VERB = a -> a.wordClass().equals("verb");

  /** What one does before the deed that an infinitive tells. */
  private static final List<String> DEEDS_AHEAD =
      List.of("act.agree", "event.agree", "act.promise", "act.demand", "act.urge", "event.plan");

  /** Words before a time that opens a clause: but on. */
  private static final int FRONT_WORDS = 2;

  /** Words of a name in apposition. */
  private static final int LONGEST_NAME = 4;

  /** How far from that day the verb stands. */
  private static final int PUT_OFF = 4;

  private static final Set<String> CLOSING =
      Set.of("\"", "'", "\u2019", "\u00BB", "\u201C", "\u201D", ")");

  private static final Set<String> COMMAS = Set.of(",", "\u060C", "\uFF0C", "\u3001");

  private ClauseDirection() {}

  /**
   * The direction around {@code units[from, to)}.
   *
   * @param verbLast whether a clause ends in its verb: what stands behind the time tells first
   */
  static Direction around(List<Unit> units, int from, int to, boolean verbLast) {
    if (isPutOffTo(units, from, to)) {
      return Direction.FUTURE;
    }
    if (verbLast) {
      for (int at = to; at < Math.min(units.size(), to + FARTHEST); at++) {
        if (ends(units.get(at))) {
          break;
        }
        Optional<Direction> told = direction(units.get(at), false);
        if (told.isPresent() && units.get(at).any(VERB)) {
          return told.get();
        }
      }
    }
    boolean before = true;
    boolean after = true;
    boolean present = false;
    boolean infinitive = false;
    boolean prose = isProse(units);
    int skipped = isFronted(units, from, to) ? 1 : 0;
    int inserted = 0;
    for (int distance = 1; distance <= FARTHEST && (before || after); distance++) {
      if (before && from - distance - inserted > 0) {
        inserted += insertion(units, from - distance - inserted);
      }
      int left = from - distance - inserted;
      if (before
          && left > 0
          && units.get(left).means("gram.that")
          && isAhead(units.get(left - 1))) {
        return Direction.FUTURE; // it is expected that they will have met by Friday
      }
      before = before && left >= 0 && !ends(units.get(left));
      if (before) {
        Optional<Direction> told = direction(units.get(left), distance == 1);
        if (told.isPresent()) {
          return infinitive && leadsToDeeds(units.get(left)) ? Direction.FUTURE : told.get();
        }
        present |= isPresent(units.get(left), prose);
        infinitive |= units.get(left).any(a -> VERB.test(a) && a.has("tense", "infinitive"));
      }
      int right = to - 1 + distance + skipped;
      after =
          after && right < units.size() && !ends(units.get(right)) && !beginsClause(units, right);
      if (after) {
        Optional<Direction> told = direction(units.get(right), false);
        if (told.isPresent()) {
          return told.get();
        }
        present |= isPresent(units.get(right), prose);
      }
    }
    return present ? Direction.PRESENT : Direction.UNKNOWN;
  }

  /** Whether something is put off to the time: postponed to Monday, auf Montag verschoben. */
  private static boolean isPutOffTo(List<Unit> units, int from, int to) {
    if (from == 0 || !Postponement.leadsToDay(units.get(from - 1))) {
      return false;
    }
    for (int at = from - 2; at >= Math.max(0, from - PUT_OFF); at--) {
      if (units.get(at).isPunctuation()) {
        break;
      }
      if (Postponement.isTold(units.get(at))) {
        return true;
      }
    }
    return to < units.size() && Postponement.isTold(units.get(to));
  }

  /** Whether a mark closes the sentence, which none does in a headline. */
  private static boolean isProse(List<Unit> units) {
    int last = units.size() - 1;
    while (last > 0 && CLOSING.contains(units.get(last).key())) {
      last--;
    }
    return units.get(last).key().equals(".");
  }

  /** The talks open on Monday: a finite present, save in the style of headlines. */
  private static boolean isPresent(Unit unit, boolean prose) {
    if (unit.isOf("noun")) {
      return false; // a vote, a win
    }
    for (Analysis analysis : unit.analyses()) {
      if (analysis.wordClass().equals("verb")
          && analysis.has("tense", "present")
          && (prose && isPlainVerb(unit) || !analysis.has("style", "headline"))
          && !analysis.isA("act")) {
        return true;
      }
    }
    return false;
  }

  /** One word that is nothing else: a phrase may tell of the past (s'est entretenue). */
  private static boolean isPlainVerb(Unit unit) {
    return unit.all(VERB) && unit.surface().chars().allMatch(Character::isLetter);
  }

  /** Whether some reading of a verb is of one in the lexicon: others are guesses at its stem. */
  private static boolean isKnownVerb(Unit unit) {
    return unit.any(a -> VERB.test(a) && !a.concept().isEmpty());
  }

  private static boolean isUnknownVerb(Analysis analysis) {
    return VERB.test(analysis) && analysis.concept().isEmpty();
  }

  /** Agreed <i>to meet</i> in January: whether what follows a verb in the past is yet to come. */
  private static boolean leadsToDeeds(Unit unit) {
    return DEEDS_AHEAD.stream().anyMatch(unit::means);
  }

  private static boolean isAhead(Unit unit) {
    return unit.means("status.scheduled")
        || unit.means("status.planned")
        || unit.means("status.expected");
  }

  /** On Thursday, they will meet: a time that opens its clause, with a comma behind it. */
  private static boolean isFronted(List<Unit> units, int from, int to) {
    if (to >= units.size() || !COMMAS.contains(units.get(to).key())) {
      return false;
    }
    for (int at = from - 1; at >= Math.max(0, from - FRONT_WORDS); at--) {
      if (units.get(at).isPunctuation()) {
        return insertion(units, at) == 0;
      }
    }
    return from <= FRONT_WORDS;
  }

  /**
   * The length of a name between commas that ends at {@code at}: her counterpart<i>, Dana
   * Orvel,</i> on Friday; 0 if none does.
   */
  private static int insertion(List<Unit> units, int at) {
    if (!COMMAS.contains(units.get(at).key())) {
      return 0;
    }
    int opening = at - 1;
    while (opening > 0 && at - opening <= LONGEST_NAME && units.get(opening).isNameCased()) {
      opening--;
    }
    return opening > 0 && opening < at - 1 && COMMAS.contains(units.get(opening).key())
        ? at - opening + 1
        : 0;
  }

  /** And, but, with a verb right behind it: they beat Ghana on Monday and will play again. */
  private static boolean beginsClause(List<Unit> units, int at) {
    Unit unit = units.get(at);
    return (unit.means("gram.and") || unit.means("gram.but"))
        && at + 1 < units.size()
        && units.get(at + 1).any(a -> a.features().containsKey("tense"));
  }

  private static boolean ends(Unit unit) {
    return unit.isPunctuation()
            && !"'\u2019()[]\u00AB\u00BB\u201C\u201D\u300C\u300D".contains(unit.key())
        || unit.means("gram.that")
        || unit.means("gram.if");
  }

  /** What a unit tells; words of time tell only right before the expression. */
  private static Optional<Direction> direction(Unit unit, boolean adjacentBefore) {
    if (adjacentBefore && unit.means("gram.since")) {
      return Optional.of(Direction.PAST);
    }
    if (adjacentBefore && unit.means("gram.until")) {
      return Optional.of(Direction.FUTURE);
    }
    if (isAhead(unit)) {
      return Optional.of(Direction.FUTURE);
    }
    boolean past = false;
    boolean known = isKnownVerb(unit);
    for (Analysis analysis : unit.analyses()) {
      if (known && isUnknownVerb(analysis)) {
        continue;
      }
      String tense = analysis.features().getOrDefault("tense", "");
      if (tense.equals("future")) {
        return Optional.of(Direction.FUTURE);
      }
      past |= tense.equals("past") || tense.equals("perfect");
    }
    return past ? Optional.of(Direction.PAST) : Optional.empty();
  }
}
