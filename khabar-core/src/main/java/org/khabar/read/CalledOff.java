package org.khabar.read;

import java.util.List;
import java.util.Optional;
import org.khabar.find.time.Postponement;
import org.khabar.rules.Unit;
import org.khabar.text.Analysis;

/** Whether a meeting or visit that a noun names is told to be called off or put off. */
final class CalledOff {
  /** How far from the noun the verb stands whose object it is. */
  private static final int NEAR = 8;

  /** How far behind the verb its new day stands. */
  private static final int TO_DAY = 4;

  private static final List<String> VERBS =
      List.of("status.cancelled", "status.postponed", "event.cancel", "event.postpone");

  private CalledOff() {}

  /** What is put off to a day that is told is still ahead; without one it is off. */
  static boolean is(List<Unit> units, FrameMatch match, Circumstances circumstances) {
    return !match.reading().wordClass().equals("verb")
        && (isOfCalling(units, match.cue())
            || verb(units, match, circumstances) >= 0
                && newDay(units, match, circumstances).isEmpty());
  }

  /** Where the day stands to which a meeting or visit that a noun names is put off. */
  static Optional<Integer> newDay(List<Unit> units, FrameMatch match, Circumstances circumstances) {
    int verb = match.reading().wordClass().equals("verb") ? -1 : verb(units, match, circumstances);
    return verb < 0 ? Optional.empty() : newDay(units, verb);
  }

  /** The verb that tells that it is off or put off; -1 for none. */
  private static int verb(List<Unit> units, FrameMatch match, Circumstances circumstances) {
    int cue = match.cue();
    Optional<Integer> undergone =
        circumstances.nearest(
            cue,
            u -> u.means("status.postponed") || u.any(a -> isOff(a) && a.has("voice", "passive")));
    return undergone.or(() -> behindRelative(units, cue)).orElseGet(() -> verbOf(units, cue));
  }

  /** "Their meeting, <i>that was due on Friday</i>, was called off": the verb behind the clause. */
  private static Optional<Integer> behindRelative(List<Unit> units, int cue) {
    int opener = cue + 1;
    while (opener < units.size()
        && opener - cue < NEAR
        && !units.get(opener).isPunctuation()
        && !Grammar.isFinite(units.get(opener))
        && !isRelative(units.get(opener))) {
      opener++;
    }
    if (opener >= units.size() || !isRelative(units.get(opener))) {
      return Optional.empty();
    }
    for (int at = opener + 2; at + 1 < units.size(); at++) {
      if (Grammar.isFinite(units.get(at - 1)) && units.get(at).any(CalledOff::isUndergone)) {
        return Optional.of(at); // Persian: که قرار بود … برگزار شود لغو شد
      }
      if (Grammar.isComma(units.get(at)) && Grammar.isFinite(units.get(at - 1))) {
        boolean off = units.get(at + 1).any(CalledOff::isUndergone);
        return off ? Optional.of(at + 1) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The word that opens what is said and relative clauses alike: Persian که. */
  private static boolean isRelative(Unit unit) {
    return unit.means("gram.that") && unit.means("gram.relative");
  }

  /** The verb right before or behind: "put off <i>his visit</i>", "<i>seferini</i> iptal etti". */
  private static int verbOf(List<Unit> units, int cue) {
    for (int step : new int[] {-1, 1}) {
      for (int at = cue + step; at >= 0 && at < units.size(); at += step) {
        Unit unit = units.get(at);
        if (unit.labels().isEmpty() && unit.any(CalledOff::isOff)) {
          return at;
        }
        boolean ends =
            Math.abs(at - cue) >= NEAR
                || unit.isPunctuation()
                || unit.means("gram.that")
                || step < 0 && Grammar.isPreposition(unit)
                || Grammar.isFinite(unit) && !unit.any(a -> a.isA("gram.aux"));
        if (ends) {
          break;
        }
      }
    }
    return -1;
  }

  /** "The <i>cancellation</i> of the second round of talks": a noun that the talks belong to. */
  private static boolean isOfCalling(List<Unit> units, int cue) {
    int at = cue - 1;
    while (at >= 0 && cue - at < NEAR && isNominal(units.get(at))) {
      if (units.get(at).means("event.cancel") && units.get(at).isOf("noun")) {
        return true;
      }
      at--;
    }
    return false;
  }

  private static boolean isNominal(Unit unit) {
    return !unit.isPunctuation()
        && !Grammar.isParty(unit)
        && (unit.isOf("noun")
            || unit.isOf("adj")
            || unit.isOf("det")
            || unit.is("ORD")
            || Grammar.isGenitive(unit)
            || unit.means("gram.from"));
  }

  private static boolean isOff(Analysis reading) {
    return VERBS.stream().anyMatch(reading::isA) && !reading.wordClass().equals("noun");
  }

  private static boolean isUndergone(Analysis reading) {
    return isOff(reading) && reading.has("voice", "passive");
  }

  private static Optional<Integer> newDay(List<Unit> units, int verb) {
    if (!Postponement.isTold(units.get(verb))) {
      return Optional.empty();
    }
    int last = Math.min(units.size() - 1, verb + TO_DAY);
    for (int at = verb + 2; at <= last && !units.get(at).isPunctuation(); at++) {
      if (isDay(units, at)) {
        return Optional.of(at);
      }
    }
    return isDay(units, verb - 1) ? Optional.of(verb - 1) : Optional.empty();
  }

  private static boolean isDay(List<Unit> units, int at) {
    return at > 0 && units.get(at).is("TIME") && Postponement.leadsToDay(units.get(at - 1));
  }
}
