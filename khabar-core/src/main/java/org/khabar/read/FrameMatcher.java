package org.khabar.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.knowledge.FrameRule;
import org.khabar.knowledge.LanguageProfile;
import org.khabar.rules.Unit;
import org.khabar.text.Analysis;

/**
 * Finds frames in a sentence: for each cue the frame that fills most of its slots.
 *
 * <p>Cost: cues times the length of their sentence, which is bounded.
 */
final class FrameMatcher {
  private static final int FARTHEST = 60;
  private static final int HEAD = 4;

  /** How many verbs in a row may hand on their subject. */
  private static final int LONGEST_CHAIN = 4;

  /** A filler that is an adjective of a state: the Russian build-up. */
  private static final String PEOPLE = "PEOPLE";

  private final List<Frame> frames;
  private final SharedSubjects shared;
  private final boolean reporting;
  private final boolean verbFirst;
  private final boolean verbLast;
  private final boolean bareGenitive;

  /** Values of the cue's agreement that only people have; empty where it says nothing of that. */
  private final Set<String> personal;

  /** Values that people never have. */
  private final Set<String> bodily;

  /**
   * A matcher.
   *
   * @param yields {@code statement} or {@code event}: the frames that it looks for
   * @param shared which verbs go on with the subject of another
   */
  FrameMatcher(
      List<FrameRule> rules, String yields, LanguageProfile profile, SharedSubjects shared) {
    this.shared = shared;
    reporting = yields.equals("statement");
    frames = rules.stream().filter(r -> r.yields().equals(yields)).map(Frame::of).toList();
    verbFirst = profile.wordOrder().equals("VSO");
    verbLast = profile.wordOrder().equals("SOV");
    bareGenitive = profile.has("bareGenitive");
    personal = profile.words("personSubject");
    bodily = profile.words("bodySubject");
  }

  /** The best frame of each cue, in text order. */
  List<FrameMatch> match(Clause clause) {
    List<FrameMatch> matches = new ArrayList<>();
    for (int cue = 0; cue < clause.size(); cue++) {
      Unit unit = clause.at(cue);
      if (!unit.analyses().isEmpty() && !unit.is("NUM") && !unit.is("TIME")) {
        best(clause, cue, unit, matches);
      }
    }
    return matches;
  }

  private void best(Clause clause, int cue, Unit unit, List<FrameMatch> matches) {
    FrameMatch best = null;
    for (Frame frame : frames) {
      if (frame.cue().fits(unit)) {
        FrameMatch match = fill(frame, clause, cue);
        if (match != null && (best == null || match.fillers().size() > best.fillers().size())) {
          best = match;
        }
      }
    }
    if (best != null) {
      matches.add(best);
    }
  }

  private @Nullable FrameMatch fill(Frame frame, Clause clause, int cue) {
    List<Unit> units = clause.units();
    Analysis reading = frame.cue().chosen(units.get(cue)).getFirst();
    Map<String, List<Integer>> fillers = new LinkedHashMap<>();
    List<Integer> taken = new ArrayList<>();
    for (Frame.FrameSlot slot : frame.slots()) {
      if (slot.rule().fillers().contains("CLAUSE") || slot.rule().fillers().contains("QUOTE")) {
        if (slot.rule().required() && !hasContent(slot, units, cue)) {
          return null;
        }
        continue;
      }
      List<Integer> found =
          isSubject(slot)
              ? subject(slot, clause, cue, reading, taken, 0)
              : search(slot, clause, cue, reading, taken);
      if (found.isEmpty() && slot.rule().required()) {
        return null;
      }
      if (!found.isEmpty()) {
        fillers.put(slot.rule().name(), found);
        taken.addAll(found);
      }
    }
    return new FrameMatch(frame, cue, reading, fillers);
  }

  /** The subject of a verb: beside it, at the head of the sentence, or that of a verb before. */
  private List<Integer> subject(
      Frame.FrameSlot slot,
      Clause clause,
      int verb,
      Analysis reading,
      List<Integer> taken,
      int chain) {
    boolean goesOn = shared.goesOn(clause, verb, reading);
    List<Integer> found = List.of();
    if (!goesOn && verbLast) {
      found = first(slot, clause, clause.start(verb), verb, reading, taken);
      if (found.isEmpty() && isLastVerb(clause, verb)) {
        int head = clause.sentenceStart(verb);
        found = first(slot, clause, head, Math.min(verb, head + HEAD), reading, taken);
      }
    }
    if (!goesOn && found.isEmpty()) {
      found = search(slot, clause, verb, reading, taken);
    }
    boolean handsOn = goesOn || verbFirst || verbLast;
    if (!found.isEmpty() || !handsOn || chain == LONGEST_CHAIN) {
      return found;
    }
    int governor = shared.governor(clause, verb, reporting);
    if (governor == SharedSubjects.NONE) {
      return List.of();
    }
    Analysis governing = clause.at(governor).analyses().getFirst();
    found = subject(slot, clause, governor, governing, taken, chain + 1);
    boolean inverted = slot.rule().side().equals("before") && closesQuote(clause, governor);
    return found.isEmpty() && inverted
        ? oneSide(slot, clause, governor, governing, taken, false)
        : found;
  }

  /** Whether a verb stands right behind a quotation: "…," said X, adding that … */
  private static boolean closesQuote(Clause clause, int verb) {
    return verb > 0
        && (Grammar.isQuoteMark(clause.at(verb - 1)) || Grammar.isComma(clause.at(verb - 1)));
  }

  private static boolean isSubject(Frame.FrameSlot slot) {
    boolean subject = slot.rule().name().equals("speaker") || slot.rule().name().equals("actor");
    return subject && slot.marker().isEmpty() && !slot.rule().side().equals("after");
  }

  /** Whether no clause ends behind a verb: then its subject may stand at the sentence's head. */
  private static boolean isLastVerb(Clause clause, int verb) {
    for (int at = verb + 1; at < clause.size(); at++) {
      if (Grammar.isFinite(clause.at(at))) {
        return false;
      }
    }
    return true;
  }

  /** Where verbs stand last, the first party that can be the subject is it. */
  private List<Integer> first(
      Frame.FrameSlot slot,
      Clause clause,
      int from,
      int to,
      Analysis reading,
      List<Integer> taken) {
    for (int at = from; at < to; at++) {
      Unit unit = clause.at(at);
      boolean fits =
          fills(slot, unit)
              && !taken.contains(at)
              && !clause.steppedOver(to, at)
              && agrees(slot, reading, unit)
              && marked(slot, clause.units(), at, to);
      if (fits) {
        return coordinated(clause.units(), at, taken, 0, true);
      }
    }
    return List.of();
  }

  private static boolean hasContent(Frame.FrameSlot slot, List<Unit> units, int cue) {
    if (slot.marker().isEmpty()) {
      return true;
    }
    for (int at = cue - 1; at >= 0 && at >= cue - HEAD; at--) {
      if (Grammar.isQuoteMark(units.get(at))) {
        return true; // "…," he added
      }
    }
    int end = Math.min(units.size(), cue + FARTHEST);
    for (int at = cue + 1; at < end; at++) {
      if (slot.marker().get().fits(units.get(at))) {
        return true;
      }
      Unit unit = units.get(at);
      boolean ends =
          slot.rule().adjacent()
              && (Grammar.isComma(unit) || Grammar.isPreposition(unit) || Grammar.isParty(unit));
      if (ends || Grammar.isFinite(unit)) {
        return false;
      }
    }
    return false;
  }

  private List<Integer> search(
      Frame.FrameSlot slot, Clause clause, int cue, Analysis reading, List<Integer> taken) {
    boolean before = !slot.rule().side().equals("after");
    boolean after = !slot.rule().side().equals("before");
    if (verbFirst && before && isSubject(slot) && cue > 0 && Grammar.isAnd(clause.at(cue - 1))) {
      // "summoned the envoy and handed him": what stands before is no subject
      return after ? oneSide(slot, clause, cue, reading, taken, false) : List.of();
    }
    if (before && after) {
      List<Integer> first = oneSide(slot, clause, cue, reading, taken, !verbFirst);
      return first.isEmpty() ? oneSide(slot, clause, cue, reading, taken, verbFirst) : first;
    }
    return oneSide(slot, clause, cue, reading, taken, before);
  }

  private List<Integer> oneSide(
      Frame.FrameSlot slot,
      Clause clause,
      int cue,
      Analysis reading,
      List<Integer> taken,
      boolean before) {
    List<Unit> units = clause.units();
    boolean sentence = slot.rule().scope().equals("sentence");
    int limit;
    if (before) {
      limit = sentence ? clause.sentenceStart(cue) : clause.start(cue);
      limit = Math.max(limit, cue - FARTHEST);
    } else {
      limit = sentence ? clause.sentenceEnd(cue) : clause.end(cue);
      limit = Math.min(limit, cue + FARTHEST);
    }
    int step = before ? -1 : 1;
    int ofSomething = -1;
    for (int at = cue + step; before ? at >= limit : at < limit; at += step) {
      if (clause.steppedOver(cue, at)) {
        continue;
      }
      Unit unit = units.get(at);
      if (fills(slot, unit)
          && !taken.contains(at)
          && agrees(slot, reading, unit)
          && marked(slot, units, at, cue)) {
        boolean genitive =
            at > 0 && slot.marker().isEmpty() && Grammar.isGenitive(units.get(at - 1));
        if (!genitive) {
          return coordinated(units, at, taken, limit, before);
        }
        ofSomething = ofSomething < 0 ? at : ofSomething; // "an ally of X said": X, if nobody else
      }
      if (slot.rule().adjacent() && blocks(unit, slot)) {
        break;
      }
    }
    return ofSomething < 0 ? List.of() : coordinated(units, ofSomething, taken, limit, before);
  }

  private static boolean blocks(Unit unit, Frame.FrameSlot slot) {
    if (slot.marker().isPresent() && slot.marker().get().fits(unit)) {
      return false;
    }
    return Grammar.mayBeFinite(unit)
        || unit.isPunctuation() && !Grammar.isQuoteMark(unit)
        || Grammar.isPreposition(unit)
        || Grammar.isParty(unit);
  }

  private static boolean fills(Frame.FrameSlot slot, Unit unit) {
    for (String filler : slot.rule().fillers()) {
      if (unit.is(filler) || filler.equals(PEOPLE) && unit.means("people")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the cue's agreement allows the filler: people where it says people, and not else. */
  private boolean agrees(Frame.FrameSlot slot, Analysis reading, Unit unit) {
    String value = reading.features().getOrDefault(slot.rule().agrees(), "");
    if (value.isEmpty() || personal.isEmpty()) {
      return true;
    }
    boolean body = unit.is("GPE") || unit.is("LOC") || unit.is("ORG");
    return personal.contains(value) ? !body : !bodily.contains(value) || !unit.is("PER");
  }

  /** Whether the filler has its marker; one without a marker must have no preposition. */
  private boolean marked(Frame.FrameSlot slot, List<Unit> units, int at, int cue) {
    boolean after = slot.rule().mark().equals("after");
    int beside = after ? at + 1 : headOfList(units, at) - 1;
    if (slot.marker().isPresent()) {
      return beside >= 0 && beside < units.size() && slot.marker().get().fits(units.get(beside));
    }
    boolean object = at + 1 < units.size() && units.get(at + 1).means("gram.object-marker");
    boolean genitive = beside >= 0 && at > cue && Grammar.isGenitive(units.get(beside));
    boolean belongs = bareGenitive && isSubject(slot) && beside >= 0 && isNoun(units.get(beside));
    return !genitive
        && !belongs
        && !(beside >= 0 && !after && Grammar.isPreposition(units.get(beside)))
        && !(object && isSubject(slot));
  }

  /** A plain noun, which a party right behind it belongs to: رهایی زندانیان, نقابة الأطباء. */
  private static boolean isNoun(Unit unit) {
    return unit.labels().isEmpty()
        && !unit.analyses().isEmpty()
        && unit.analyses().stream().allMatch(a -> a.wordClass().equals("noun"));
  }

  /** Where the list "A, B and C" begins that holds {@code at}; commas alone make no list. */
  private static int headOfList(List<Unit> units, int at) {
    int last = at;
    boolean and = false;
    while (last + 2 < units.size()
        && Grammar.isParty(units.get(last + 2))
        && joins(units, last + 1)) {
      and |= Grammar.isAnd(units.get(last + 1));
      last += 2;
    }
    int head = at;
    while (head >= 2
        && Grammar.isParty(units.get(head - 2))
        && (Grammar.isAnd(units.get(head - 1)) || and && Grammar.isComma(units.get(head - 1)))) {
      and |= Grammar.isAnd(units.get(head - 1));
      head -= 2;
    }
    return head;
  }

  private static boolean joins(List<Unit> units, int at) {
    return Grammar.isAnd(units.get(at)) || Grammar.isComma(units.get(at));
  }

  private static List<Integer> coordinated(
      List<Unit> units, int at, List<Integer> taken, int limit, boolean before) {
    if (!Grammar.isParty(units.get(at))) {
      return List.of(at);
    }
    List<Integer> list = new ArrayList<>();
    int head = at;
    while (head >= 2
        && Grammar.isParty(units.get(head - 2))
        && Grammar.isAnd(units.get(head - 1))
        && !taken.contains(head - 2)) {
      head -= 2;
    }
    for (int i = head; i < units.size() && Grammar.isParty(units.get(i)); i += 2) {
      list.add(i);
      boolean goesOn = i + 2 < units.size() && Grammar.isAnd(units.get(i + 1));
      if (!goesOn) {
        break;
      }
    }
    return list.isEmpty() ? List.of(at) : list;
  }
}
