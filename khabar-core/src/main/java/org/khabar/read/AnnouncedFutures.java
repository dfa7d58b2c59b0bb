package org.khabar.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khabar.knowledge.LanguageProfile;
import org.khabar.rules.Unit;
import org.khabar.text.Analysis;

/**
 * Takes an infinitive for the future that headlines tell with it: "Kenya <i>to send</i> doctors",
 * and that <i>is</i> makes of it: "Kenya is <i>to send</i> doctors".
 *
 * <p>For languages whose setting {@code infinitiveAnnounces} is true.
 */
final class AnnouncedFutures {
  private static final String TENSE = "tense";

  private final boolean active;

  AnnouncedFutures(LanguageProfile profile) {
    active = profile.has("infinitiveAnnounces");
  }

  /** The units, such infinitives as futures. */
  List<Unit> settle(List<Unit> units) {
    if (!active) {
      return units;
    }
    List<Unit> settled = new ArrayList<>(units);
    for (int to = 1; to + 1 < units.size(); to++) {
      int verb = to + 1;
      if (verb + 1 < units.size() && SharedSubjects.isAdverb(units.get(verb))) {
        verb++;
      }
      if (units.get(to).means("gram.aux.infinitive")
          && units.get(to).labels().isEmpty()
          && isInfinitive(units.get(verb))
          && (isAlone(units, to) || isTo(units, to))) {
        Unit unit = units.get(verb);
        settled.set(
            verb,
            unit.withAnalyses(
                unit.analyses().stream()
                    .filter(a -> a.wordClass().equals("verb"))
                    .map(AnnouncedFutures::future)
                    .toList()));
      }
    }
    return settled;
  }

  private static boolean isInfinitive(Unit unit) {
    return unit.labels().isEmpty()
        && unit.any(a -> a.wordClass().equals("verb") && a.has(TENSE, "infinitive"));
  }

  /** Whether a party stands right before "to", and neither verb nor preposition before that. */
  private static boolean isAlone(List<Unit> units, int to) {
    if (!Grammar.isParty(units.get(to - 1))) {
      return false;
    }
    for (int at = to - 1; at >= 0; at--) {
      Unit unit = units.get(at);
      boolean list = Grammar.isComma(unit) || Grammar.isAnd(unit);
      if (unit.isPunctuation() && !list && !Grammar.isDash(unit)) {
        return at < to - 1 && !Grammar.isQuoteMark(unit);
      }
      boolean plain = Grammar.isParty(unit) || !Grammar.mayBeFinite(unit);
      if (!plain || Grammar.isPreposition(unit) || Grammar.opensClause(unit)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isTo(List<Unit> units, int to) {
    return units.get(to - 1).labels().isEmpty()
        && units.get(to - 1).any(a -> a.isA("gram.aux.be") && a.has(TENSE, "present"));
  }

  private static Analysis future(Analysis reading) {
    Map<String, String> features = new HashMap<>(reading.features());
    features.put(TENSE, "future");
    return new Analysis(
        reading.lexeme(), features, reading.start(), reading.end(), reading.before());
  }
}
