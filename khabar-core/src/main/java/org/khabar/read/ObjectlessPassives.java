package org.khabar.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khabar.knowledge.LanguageProfile;
import org.khabar.rules.Unit;
import org.khabar.text.Analysis;

/**
 * Takes a past tense without an object for the passive participle that it can be: "Three teachers
 * <i>arrested</i> in a raid", "a diplomat <i>accused</i> of spying", "Residents <i>told</i> to
 * leave".
 *
 * <p>The setting {@code passiveWithoutObject} lists concepts of verbs that nobody does without
 * doing them to somebody, {@code passiveBeforeTo} those that are so before an infinitive.
 */
final class ObjectlessPassives {
  /** What such a participle says of itself: it may stand behind a noun that is no subject. */
  static final String REDUCED = "reduced";

  private final Set<String> transitive;
  private final Set<String> beforeTo;

  ObjectlessPassives(LanguageProfile profile) {
    transitive = profile.words("passiveWithoutObject");
    beforeTo = profile.words("passiveBeforeTo");
  }

  /** The units, such verbs in the passive. */
  List<Unit> settle(List<Unit> units) {
    if (transitive.isEmpty()) {
      return units;
    }
    List<Unit> settled = new ArrayList<>(units);
    for (int at = 1; at < units.size(); at++) {
      if (isPast(units.get(at)) && isBehindNoun(units, at) && isPassive(units, at)) {
        Unit unit = units.get(at);
        settled.set(
            at,
            unit.withAnalyses(
                unit.analyses().stream()
                    .filter(a -> a.wordClass().equals("verb"))
                    .map(ObjectlessPassives::passive)
                    .toList()));
      }
    }
    return settled;
  }

  /**
   * "Kenya <i>rejected</i> a plan by Uganda": whether a verb that may be a participle has an object
   * before "by" somebody, who then is not who does what it tells.
   */
  static boolean isActiveBefore(List<Unit> units, int verb, Analysis reading, int by) {
    return by > verb + 1
        && verb >= 0
        && units.get(by).means("gram.by")
        && reading.has("tense", "past")
        && !reading.has("voice", "passive")
        && !lacksObject(units, verb + 1);
  }

  private boolean isPassive(List<Unit> units, int at) {
    Unit verb = units.get(at);
    if (isAny(verb, transitive)) {
      return lacksObject(units, at + 1);
    }
    return at + 2 < units.size()
        && verb.any(a -> beforeTo.contains(a.concept()))
        && ContentStart.opensInfinitive(units, at + 1);
  }

  private static boolean isAny(Unit verb, Set<String> concepts) {
    return verb.any(a -> concepts.stream().anyMatch(a::isA));
  }

  /** A verb of one word in the past tense; phrases show by their form what they are. */
  private static boolean isPast(Unit unit) {
    return unit.labels().isEmpty()
        && unit.key().indexOf(' ') < 0
        && unit.any(Grammar::isFinite)
        && unit.all(
            a ->
                Grammar.isFinite(a) && a.has("tense", "past") && !a.has("voice", "passive")
                    || a.isA("unit")); // "five wounded" may be counted by what befell them
  }

  private static boolean isBehindNoun(List<Unit> units, int verb) {
    int at = verb - 1;
    while (at > 0 && SharedSubjects.isAdverb(units.get(at))) {
      at--;
    }
    Unit before = units.get(at);
    return Grammar.isParty(before)
        || before.is("NUM")
        || before.means("num.vague")
        || before.labels().isEmpty() && before.isOf("noun") && !before.isOf("verb")
        || before.isWord() && before.labels().isEmpty() && before.analyses().isEmpty();
  }

  /** Whether the clause goes on with when, where or how, and with nobody behind that. */
  private static boolean lacksObject(List<Unit> units, int from) {
    int at = from;
    while (at < units.size() && SharedSubjects.isAdverb(units.get(at))) {
      at++;
    }
    if (at == units.size()) {
      return true;
    }
    Unit next = units.get(at);
    if (next.isPunctuation()) {
      return !Grammar.isQuoteMark(next) && !next.key().equals(":") && !Grammar.isDash(next);
    }
    boolean time = next.is("TIME");
    if (!time && Grammar.isPreposition(next) && at + 1 < units.size()) {
      at++;
      time = units.get(at).is("TIME");
      if (!time) {
        return true;
      }
    }
    if (time) { // "arrested on Monday two men" has its object behind the day
      Unit behind = at + 1 < units.size() ? units.get(at + 1) : next;
      return at + 1 == units.size()
          || !(Grammar.isParty(behind) || behind.is("NUM") || behind.isOf("det"));
    }
    return next.isOf("conj")
        || Grammar.isGenitive(next)
        || next.means("gram.after")
        || next.means("gram.when")
        || next.means("gram.while");
  }

  private static Analysis passive(Analysis reading) {
    Map<String, String> features = new HashMap<>(reading.features());
    features.put("voice", "passive");
    features.put(REDUCED, "yes");
    return new Analysis(
        reading.lexeme(), features, reading.start(), reading.end(), reading.before());
  }
}
