package org.khabar.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khabar.rules.Unit;

/**
 * Talks that a visit is made for: "will travel to Oslo <i>for talks with</i> the king", "<i>to
 * meet</i> the king". They are no event of their own; whom they are with takes part in the visit.
 */
final class VisitPurposes {
  /** How many words may stand between the word for the purpose and the talks. */
  private static final int WORDS = 3;

  private VisitPurposes() {}

  /** The visit that a talk is the purpose of. */
  static Optional<FrameMatch> visitOf(FrameMatch talk, List<FrameMatch> all, List<Unit> units) {
    if (!isTalk(talk) || talk.all("partner").isEmpty() || !isPurpose(talk, units)) {
      return Optional.empty();
    }
    return all.stream()
        .filter(v -> v != talk && v.reading().isA("event.visit") && !v.all("actor").isEmpty())
        .filter(v -> Grammar.isFinite(v.reading()) || v.set("nonfinite").equals("yes"))
        .filter(v -> isOneClause(v.cue(), talk.cue(), units))
        .findFirst();
  }

  /** Where those stand whom a visit is made to meet. */
  static List<Integer> hosts(FrameMatch visit, List<FrameMatch> all, List<Unit> units) {
    List<Integer> hosts = new ArrayList<>();
    for (FrameMatch talk : all) {
      if (visitOf(talk, all, units).filter(v -> v == visit).isPresent()) {
        talk.all("partner").stream().filter(p -> !hosts.contains(p)).forEach(hosts::add);
      }
    }
    return hosts;
  }

  private static boolean isTalk(FrameMatch match) {
    return match.reading().isA("event.talk")
        || match.reading().isA("event.meet")
        || match.reading().isA("event.summit");
  }

  private static boolean isPurpose(FrameMatch talk, List<Unit> units) {
    if (talk.reading().wordClass().equals("verb")) {
      return talk.reading().has("tense", "infinitive");
    }
    for (int at = talk.cue() - 1; at >= 0 && at >= talk.cue() - WORDS; at--) {
      Unit unit = units.get(at);
      if (unit.means("gram.for") || unit.means("gram.to") || unit.means("gram.on")) {
        return true;
      }
      if (unit.isPunctuation() || Grammar.isParty(unit) || Grammar.isFinite(unit)) {
        return false;
      }
    }
    return false;
  }

  /** Whether neither a comma nor another verb stands between the two. */
  private static boolean isOneClause(int visit, int talk, List<Unit> units) {
    for (int at = Math.min(visit, talk) + 1; at < Math.max(visit, talk); at++) {
      Unit unit = units.get(at);
      if (Grammar.isComma(unit)
          || Grammar.isAnd(unit)
          || unit.means("gram.that")
          || unit.means("gram.after")
          || Grammar.isFinite(unit)) {
        return false;
      }
    }
    return true;
  }
}
