package org.khabar.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.knowledge.FrameRule;
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

  /** A filler that is an adjective of a state: the Russian build-up. */
  private static final String PEOPLE = "PEOPLE";

  private final List<Frame> frames;
  private final boolean verbFirst;
  private final boolean verbLast;
  private final Set<String> personal;
  private final Set<String> bodily;

  /**
   * A matcher.
   *
   * @param wordOrder SVO, SOV or VSO
   * @param personal values of the cue's agreement that only people have; empty where agreement says
   *     nothing of that
   * @param bodily values that people never have
   */
  FrameMatcher(
      List<FrameRule> rules,
      String yields,
      String wordOrder,
      Set<String> personal,
      Set<String> bodily) {
    frames = rules.stream().filter(r -> r.yields().equals(yields)).map(Frame::of).toList();
    this.verbFirst = wordOrder.equals("VSO");
    this.verbLast = wordOrder.equals("SOV");
    this.personal = Set.copyOf(personal);
    this.bodily = Set.copyOf(bodily);
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
      List<Integer> found = search(slot, clause, cue, reading, taken);
      if (found.isEmpty() && verbLast && isSubject(slot)) {
        found = farSubject(slot, clause, cue, reading, taken);
      }
      boolean fromBefore = goesOn(clause, cue, reading) && isSubject(slot);
      if (found.isEmpty() && slot.rule().required() && !fromBefore) {
        return null;
      }
      if (!found.isEmpty()) {
        fillers.put(slot.rule().name(), found);
        taken.addAll(found);
      }
    }
    return new FrameMatch(frame, cue, reading, fillers);
  }

  /**
   * Whether the cue goes on with the subject of the verb before: "it denies this and accuses X".
   */
  private boolean goesOn(Clause clause, int cue, Analysis reading) {
    boolean coordinated = cue > 0 && Grammar.isAnd(clause.at(cue - 1)) && Grammar.isFinite(reading);
    return coordinated && !verbLast && !verbFirst;
  }

  private static boolean isSubject(Frame.FrameSlot slot) {
    boolean subject = slot.rule().name().equals("speaker") || slot.rule().name().equals("actor");
    return subject && slot.marker().isEmpty() && !slot.rule().side().equals("after");
  }

  /**
   * The subject at the head of the sentence when the cue is its last verb: in verb-last languages
   * whole clauses stand between the two.
   */
  private List<Integer> farSubject(
      Frame.FrameSlot slot, Clause clause, int cue, Analysis reading, List<Integer> taken) {
    for (int at = cue + 1; at < clause.size(); at++) {
      if (Grammar.isFinite(clause.at(at))) {
        return List.of();
      }
    }
    int last = Math.min(cue, HEAD);
    for (int at = clause.sentenceStart(cue); at < last; at++) {
      Unit unit = clause.at(at);
      boolean fits =
          fills(slot, unit)
              && !taken.contains(at)
              && !clause.steppedOver(cue, at)
              && agrees(slot, reading, unit)
              && marked(slot, clause.units(), at, cue);
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
      if (Grammar.isFinite(units.get(at))) {
        return false;
      }
    }
    return false;
  }

  private List<Integer> search(
      Frame.FrameSlot slot, Clause clause, int cue, Analysis reading, List<Integer> taken) {
    if (goesOn(clause, cue, reading) && isSubject(slot)) {
      return List.of(); // "it denies this and accuses X": the subject is the one before
    }
    boolean before = !slot.rule().side().equals("after");
    boolean after = !slot.rule().side().equals("before");
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
      if (slot.rule().adjacent() && blocks(unit, slot, units, at)) {
        break;
      }
    }
    return ofSomething < 0 ? List.of() : coordinated(units, ofSomething, taken, limit, before);
  }

  private static boolean blocks(Unit unit, Frame.FrameSlot slot, List<Unit> units, int at) {
    if (slot.marker().isPresent() && slot.marker().get().fits(unit)) {
      return false;
    }
    return Grammar.mayBeFinite(unit)
        || unit.isPunctuation() && !Grammar.isQuoteMark(unit)
        || Grammar.isPreposition(unit)
        || Grammar.isParty(unit) && at >= 0 && at < units.size();
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
  private static boolean marked(Frame.FrameSlot slot, List<Unit> units, int at, int cue) {
    boolean after = slot.rule().mark().equals("after");
    int beside = after ? at + 1 : headOfList(units, at) - 1;
    if (slot.marker().isPresent()) {
      return beside >= 0 && beside < units.size() && slot.marker().get().fits(units.get(beside));
    }
    boolean object = at + 1 < units.size() && units.get(at + 1).means("gram.object-marker");
    boolean genitive = beside >= 0 && at > cue && Grammar.isGenitive(units.get(beside));
    return !genitive
        && !(beside >= 0 && !after && Grammar.isPreposition(units.get(beside)))
        && !(object && slot.rule().name().equals("speaker"));
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
