package org.khabar.read;

import java.util.List;
import java.util.Optional;
import org.khabar.rules.Unit;
import org.khabar.text.Analysis;

/** Questions about the cue of an event frame. */
final class EventCues {
  /** Units from "after" to the noun behind it, articles and adjectives between. */
  private static final int OCCASION = 4;

  /** Units between a word for plans and the verb of what is planned. */
  private static final int PLAN = 5;

  /** Units between a word for "after" and its verb. */
  private static final int AFTER = 8;

  /** Verbs whose infinitive or gerund tells of what is done, and not of what is wished. */
  private static final List<String> SET_ABOUT =
      List.of(
          "event.decide",
          "event.begin",
          "event.resume",
          "event.elect.vote",
          "gram.begin",
          "gram.continue");

  private EventCues() {}

  /** Whether a finite verb speaks of a person whom the sentence does not name again. */
  static boolean isDropped(FrameMatch match) {
    boolean wants = match.frame().rule().slots().stream().anyMatch(s -> s.name().equals("actor"));
    boolean told = !match.all("partner").isEmpty() || !match.all("recipient").isEmpty();
    return wants && told && Grammar.isFinite(match.reading());
  }

  /** "Lifted the <i>blockade</i> of the port": a noun for what is not done any more. */
  static boolean isLifted(List<Unit> units, FrameMatch match) {
    return match.reading().wordClass().equals("noun")
        && (isLifted(units, match.cue(), -1) || isLifted(units, match.cue(), 1));
  }

  private static boolean isLifted(List<Unit> units, int noun, int step) {
    for (int at = noun + step; at >= 0 && at < units.size(); at += step) {
      Unit unit = units.get(at);
      if (unit.means("event.concede.lift")) {
        return true;
      }
      if (unit.isPunctuation() || Grammar.isFinite(unit) || Grammar.opensClause(unit)) {
        return false;
      }
    }
    return false;
  }

  /** A talk in which something was said: "in a call, X urged Y". */
  static boolean isOccasion(List<Unit> units, FrameMatch match) {
    int before = match.cue() - 1;
    while (before >= 0 && !units.get(before).isPunctuation() && match.cue() - before <= 3) {
      if (units.get(before).means("gram.in") || units.get(before).means("gram.during")) {
        return !match.reading().wordClass().equals("verb");
      }
      before--;
    }
    return false;
  }

  /**
   * "After a meeting <i>with X</i>, Y said": whom a noun of talks names that tells when somebody
   * said something; none if it tells no such thing.
   */
  static List<Integer> guests(List<Unit> units, FrameMatch match) {
    int cue = match.cue();
    int before = cue - 1;
    while (before >= 0 && cue - before < OCCASION && !isWhen(units.get(before))) {
      if (units.get(before).isPunctuation() || Grammar.isParty(units.get(before))) {
        return List.of();
      }
      before--;
    }
    boolean when =
        !match.reading().wordClass().equals("verb")
            && before >= 0
            && cue + 2 < units.size()
            && isWhen(units.get(before))
            && units.get(cue + 1).means("gram.with")
            && Grammar.isParty(units.get(cue + 2));
    return when ? PartyLists.coordinated(units, cue + 2, List.of()) : List.of();
  }

  private static boolean isWhen(Unit unit) {
    return unit.means("gram.after") || unit.means("gram.before");
  }

  /** A noun such as "the talks" with "these" beside it. */
  static boolean pointsBack(List<Unit> units, FrameMatch match) {
    if (match.reading().wordClass().equals("verb")) {
      return false;
    }
    int cue = match.cue();
    return match.reading().has("def", "yes")
        || cue + 1 < units.size() && units.get(cue + 1).means("gram.demonstrative")
        || cue > 0 && units.get(cue - 1).means("gram.demonstrative");
  }

  /**
   * "<i>Their</i> talks lasted an hour": those of who were told of last, unless a day tells that
   * other ones are meant.
   */
  static boolean isTheirs(List<Unit> units, FrameMatch match) {
    int cue = match.cue();
    return !match.reading().wordClass().equals("verb")
        && match.fillers().values().stream().allMatch(List::isEmpty)
        && !match.reading().isA("event.visit")
        && (cue + 1 < units.size() && units.get(cue + 1).means("gram.possessive.third")
            || cue > 0 && units.get(cue - 1).means("gram.possessive.third"));
  }

  /**
   * Infinitives and the like tell of nothing that was done, unless the frame says so; a subjunctive
   * or an infinitive tells of what is planned where a word says that it is: من المقرر أن يلتقي,
   * "plan to march". A gerund may go on with what is told: "…, killing two".
   */
  static boolean isUnused(List<Unit> units, FrameMatch match) {
    Analysis reading = match.reading();
    boolean wished =
        reading.has("tense", "subjunctive")
                && !isPlanned(units, match.cue())
                && !isToldAfter(units, match.cue())
            || reading.has("tense", "imperative");
    return reading.wordClass().equals("verb")
        && (!Grammar.isFinite(reading) || wished)
        && !(SharedSubjects.isTimed(units, match.cue(), reading) && !match.all("actor").isEmpty())
        && !(reading.has("tense", "infinitive")
            && (isPlanned(units, match.cue())
                || isAgreed(units, match)
                || isSetAbout(units, match.cue())))
        && !(reading.has("tense", "gerund")
            && (isSetAbout(units, match.cue())
                || isBeside(units, match.cue())
                || isOccasionOf(units, match)))
        && !match.set("nonfinite").equals("yes")
        && !reading.has("rel", "yes")
        && !reading.features().containsKey("relative");
  }

  /**
   * "…, <i>killing</i> two and <i>seizing</i> arms", "retaliated by <i>closing</i> the border":
   * whether a gerund stands behind a comma or "by", or goes on from one that does. What "of
   * beating, <i>kicking</i>" names is no deed told.
   */
  private static boolean isBeside(List<Unit> units, int cue) {
    int at = cue - 1;
    if (Grammar.isPreposition(units.get(cue))) {
      return false; // French pendant
    }
    if (at >= 0 && units.get(at).means("gram.by")) {
      return true;
    }
    while (at >= 0 && !units.get(at).isPunctuation() && !isGerund(units.get(at))) {
      if (at < cue - 1 && Grammar.isFinite(units.get(at))) {
        return false;
      }
      at--;
    }
    if (at < 0) {
      return false;
    }
    if (isGerund(units.get(at))) {
      return at + 1 < cue && Grammar.isAnd(units.get(cue - 1)) && isBeside(units, at);
    }
    boolean right = Grammar.isComma(units.get(at)) && at == cue - 1;
    return right && at > 0 && !isGerund(units.get(at - 1));
  }

  /** "<i>Visiting</i> Y, X said", "X said so after <i>meeting</i> Y": when X did another thing. */
  private static boolean isOccasionOf(List<Unit> units, FrameMatch match) {
    int before = match.cue() - 1;
    boolean when =
        before >= 0
            && (units.get(before).means("gram.when")
                || units.get(before).means("gram.while")
                || units.get(before).means("gram.after"));
    return (when || SharedSubjects.opensSentence(units, match.cue()))
        && !match.all("actor").isEmpty();
  }

  private static boolean isGerund(Unit unit) {
    return unit.labels().isEmpty() && unit.any(a -> a.has("tense", "gerund"));
  }

  /** "Decided <i>to expel</i> X", "began <i>pulling out</i>": what somebody has set about doing. */
  private static boolean isSetAbout(List<Unit> units, int cue) {
    int at = cue - 1;
    while (at >= 0 && leadsToInfinitive(units.get(at))) {
      at--;
    }
    return at >= 0
        && units.get(at).labels().isEmpty()
        && units.get(at).any(a -> Grammar.isFinite(a) && SET_ABOUT.stream().anyMatch(a::isA));
  }

  /** "<i>Después de que</i> la policía detuviera a X": what was done, for all the subjunctive. */
  private static boolean isToldAfter(List<Unit> units, int cue) {
    for (int at = cue - 1; at >= Math.max(0, cue - AFTER); at--) {
      Unit unit = units.get(at);
      if (unit.means("gram.after") && unit.means("gram.aux.past")) {
        return true;
      }
      if (unit.isPunctuation() || Grammar.isFinite(unit)) {
        return false;
      }
    }
    return false;
  }

  /** "Began <i>on Saturday to</i> withdraw", "comenzó <i>a</i> retirar". */
  private static boolean leadsToInfinitive(Unit unit) {
    return unit.means("gram.aux.infinitive") || unit.means("gram.to") || unit.is("TIME");
  }

  /** "Agreed <i>to meet</i>": a meeting that is agreed on will be. */
  private static boolean isAgreed(List<Unit> units, FrameMatch match) {
    int at = match.cue() - 1;
    while (at >= 0 && units.get(at).means("gram.aux.infinitive")) {
      at--;
    }
    return at >= 0
        && match.set("type").equals("CONSULT")
        && units
            .get(at)
            .any(a -> Grammar.isFinite(a) && (a.isA("act.agree") || a.isA("event.agree")));
  }

  /** "It is <i>planned</i> that he meet": whether a word for plans opens the clause of a verb. */
  static boolean isPlanned(List<Unit> units, int cue) {
    return plannedAt(units, cue).isPresent();
  }

  /** Where that word stands. */
  static Optional<Integer> plannedAt(List<Unit> units, int cue) {
    for (int at = cue - 1; at >= Math.max(0, cue - PLAN); at--) {
      Unit unit = units.get(at);
      if (unit.means("status.planned") || unit.means("status.expected")) {
        return Optional.of(at);
      }
      if (unit.isPunctuation() || Grammar.isFinite(unit)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
