package org.khabar.read;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.khabar.model.EventType;
import org.khabar.model.Status;
import org.khabar.rules.Unit;
import org.khabar.text.Analysis;

/** How real an event is, from tense, words of planning and refusal, and its date. */
final class StatusReader {
  /** How far behind a report what it announces can stand. */
  private static final int TOLD = 12;

  private static final List<String> TELLS =
      List.of("act.say.state", "act.announce", "act.promise", "act.say.add", "act.confirm");

  /** How far before a word of planning its negation stands: "is not now expected". */
  private static final int NEGATED = 2;

  private final Optional<LocalDate> today;

  StatusReader(Optional<LocalDate> today) {
    this.today = today;
  }

  Status status(
      EventType type,
      List<Unit> units,
      FrameMatch match,
      Circumstances circumstances,
      Optional<String> date) {
    String fixed = match.set("status");
    if (!fixed.isEmpty()) {
      return Status.valueOf(fixed.toUpperCase(Locale.ROOT));
    }
    int cue = match.cue();
    if (circumstances.with(cue, "status.cancelled")
        || type == EventType.CONSULT && CalledOff.is(units, match, circumstances)) {
      return Status.CANCELLED;
    }
    if (type == EventType.CONSULT && CalledOff.newDay(units, match, circumstances).isPresent()) {
      return Status.SCHEDULED;
    }
    if (circumstances.with(cue, "status.ruled-out")) {
      return Status.DENIED;
    }
    if (isHypothetical(units, cue)) {
      return Status.HYPOTHETICAL;
    }
    Analysis verb = match.reading();
    if (verb.wordClass().equals("verb") && verb.has("polarity", "negative")) {
      return Status.DENIED;
    }
    if (isNone(units, cue) || isNotPlanned(units, circumstances, cue)) {
      return Status.DENIED;
    }
    int when = date.map(this::compared).orElse(0);
    boolean done =
        Grammar.isFinite(verb) && (verb.has("tense", "past") || verb.has("tense", "perfect"));
    if (done) { // whatever day stands beside it: "agreed to meet on Friday"
      return Status.HELD;
    }
    if (when > 0) {
      return circumstances.with(cue, "status.proposed") ? Status.PROPOSED : Status.SCHEDULED;
    }
    boolean after = cue > 0 && units.get(cue - 1).means("gram.after");
    if (after && verb.has("tense", "infinitive")) {
      return Status.HELD; // "after meeting X"
    }
    if (verb.has("tense", "infinitive") && when == 0 && type == EventType.CONSULT) {
      return Status.SCHEDULED;
    }
    boolean ahead =
        verb.has("tense", "subjunctive") && EventCues.isPlanned(units, cue)
            || circumstances.with(cue, "status.planned")
            || circumstances.with(cue, "status.expected")
            || circumstances.with(cue, "time.next")
            || futureNear(units, match, circumstances);
    if (ahead && when == 0) {
      return circumstances.with(cue, "status.proposed") ? Status.PROPOSED : Status.SCHEDULED;
    }
    if (circumstances.with(cue, "status.proposed") && when == 0) {
      return Status.PROPOSED;
    }
    boolean present =
        verb.wordClass().equals("verb")
            && verb.has("tense", "present")
            && !verb.has("style", "headline")
            && !Sentence.isHeadline(units)
            && type != EventType.CONSULT;
    boolean over = // "festgenommen worden"
        verb.has("voice", "passive")
            && cue + 1 < units.size()
            && units.get(cue + 1).means("gram.aux.become")
            && units.get(cue + 1).any(a -> a.has("tense", "past"));
    boolean gone = match.set("lasting").equals("no"); // "ist zurückgetreten"
    boolean lasting = present && !over && !gone || match.set("lasting").equals("yes");
    return lasting ? Status.ONGOING : Status.HELD;
  }

  /** "Is <i>not expected</i> to attend": what nobody plans. */
  private static boolean isNotPlanned(List<Unit> units, Circumstances circumstances, int cue) {
    return circumstances
        .nearest(cue, u -> u.means("status.planned") || u.means("status.expected"))
        .filter(at -> at != cue)
        .or(() -> EventCues.plannedAt(units, cue))
        .map(
            at ->
                units.get(at).any(a -> a.has("polarity", "negative"))
                    || units.subList(Math.max(0, at - NEGATED), at).stream()
                        .anyMatch(StatusReader::isNegative)
                    || at + 1 < units.size()
                        && at + 1 != cue
                        && units.get(at + 1).any(a -> a.has("polarity", "negative")))
        .orElse(false);
  }

  private static boolean isNegative(Unit unit) {
    return unit.means("gram.aux.negative") || unit.means("gram.not") || unit.means("gram.none");
  }

  /** "<i>No</i> further talks": whether a noun tells of what there is none of. */
  private static boolean isNone(List<Unit> units, int cue) {
    int at = cue - 1;
    while (at > 0 && cue - at <= NEGATED && units.get(at).isOf("adj")) {
      at--;
    }
    return at >= 0 && units.get(cue).isOf("noun") && units.get(at).means("gram.none");
  }

  private static boolean futureNear(
      List<Unit> units, FrameMatch match, Circumstances circumstances) {
    if (match.reading().wordClass().equals("verb") && Grammar.isFinite(match.reading())) {
      return match.reading().has("tense", "future")
          || match.reading().has("tense", "conditional") && isToldAhead(units, match.cue());
    }
    return circumstances
        .nearest(
            match.cue(),
            u -> u.any(a -> a.wordClass().equals("verb") && !a.has("tense", "infinitive")))
        .map(at -> units.get(at).any(a -> a.has("tense", "future")))
        .orElse(false);
  }

  private static boolean isHypothetical(List<Unit> units, int cue) {
    for (int at = cue - 1; at >= 0 && at > cue - 12; at--) {
      Unit unit = units.get(at);
      if (unit.means("gram.if") || unit.means("gram.unless")) {
        return true;
      }
      if (Grammar.isComma(unit) || unit.means("gram.that")) {
        break;
      }
    }
    boolean able = // "saldırabilecek": could, and no more
        units.get(cue).any(a -> a.has("mood", "able") && !a.has("tense", "past"));
    boolean may = // sw huenda
        cue > 0
            && units.get(cue - 1).means("status.possible")
            && units.get(cue).any(a -> a.has("tense", "present"))
            && units.get(cue).none(a -> a.has("tense", "past"));
    return able
        || may
        || units.get(cue).any(a -> a.has("tense", "conditional")) && !isToldAhead(units, cue);
  }

  /** "Said it <i>would send</i> aid": what was to come when it was announced. */
  private static boolean isToldAhead(List<Unit> units, int cue) {
    for (int at = cue - 1; at >= 0 && at > cue - TOLD; at--) {
      Unit unit = units.get(at);
      if (unit.means("gram.aux.modal")
          || unit.means("gram.aux.perfect.may")
          || unit.means("gram.if")
          || Grammar.isComma(unit)) {
        return false;
      }
      if (Grammar.isFinite(unit)) {
        return unit.any(
            a ->
                Grammar.isFinite(a)
                    && (a.has("tense", "past") || a.has("tense", "perfect"))
                    && TELLS.stream().anyMatch(a::isA));
      }
    }
    return false;
  }

  /** -1 for a date before today, 1 for one after it, 0 when it cannot be told. */
  private int compared(String date) {
    if (today.isEmpty()) {
      return 0;
    }
    String iso = today.get().toString();
    String first = date.contains("/") ? date.substring(0, date.indexOf('/')) : date;
    if (first.length() < 4 || !Character.isDigit(first.charAt(0)) || first.contains("W")) {
      return weekCompared(first, today.get());
    }
    String now = iso.substring(0, Math.min(iso.length(), first.length()));
    String then = first.substring(0, Math.min(now.length(), first.length()));
    return Integer.signum(then.compareTo(now));
  }

  private static int weekCompared(String week, LocalDate today) {
    if (week.length() < 8 || week.charAt(5) != 'W') {
      return 0;
    }
    int year = today.get(IsoFields.WEEK_BASED_YEAR);
    int number = today.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    return Integer.signum(week.compareTo("%04d-W%02d".formatted(year, number)));
  }
}
