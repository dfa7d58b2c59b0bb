package org.khabar.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.khabar.knowledge.LanguageProfile;
import org.khabar.rules.Unit;
import org.khabar.text.Analysis;

/** Finds the units that fill a slot of a frame, by side, marker, agreement and reach. */
final class SlotSearch {
  private static final int FARTHEST = 60;

  /** A filler that is an adjective of a state: the Russian build-up. */
  private static final String PEOPLE = "PEOPLE";

  private final boolean verbFirst;
  private final boolean bareGenitive;

  /** Values of the cue's agreement that only people have; empty where it says nothing of that. */
  private final Set<String> personal;

  /** Values that people never have. */
  private final Set<String> bodily;

  SlotSearch(LanguageProfile profile) {
    verbFirst = profile.wordOrder().equals("VSO");
    bareGenitive = profile.has("bareGenitive");
    personal = profile.words("personSubject");
    bodily = profile.words("bodySubject");
  }

  /** What fills a slot, on the side that its rule says; nothing if there is none. */
  List<Integer> search(
      Frame.FrameSlot slot, Clause clause, int cue, Analysis reading, List<Integer> taken) {
    boolean before = !slot.rule().side().equals("after");
    boolean after = !slot.rule().side().equals("before");
    if (verbFirst && before && slot.isSubject() && cue > 0 && Grammar.isAnd(clause.at(cue - 1))) {
      // "summoned the envoy and handed him": what stands before is no subject
      return after ? oneSide(slot, clause, cue, reading, taken, false) : List.of();
    }
    if (before && after) {
      List<Integer> first = oneSide(slot, clause, cue, reading, taken, !verbFirst);
      return first.isEmpty() ? oneSide(slot, clause, cue, reading, taken, verbFirst) : first;
    }
    return oneSide(slot, clause, cue, reading, taken, before);
  }

  /** What fills a slot before or behind the cue, the nearest first. */
  List<Integer> oneSide(
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
          return coordinated(units, at, taken);
        }
        ofSomething = ofSomething < 0 ? at : ofSomething; // "an ally of X said": X, if nobody else
      }
      if (slot.rule().adjacent() && blocks(unit, slot)) {
        break;
      }
    }
    return ofSomething < 0 ? List.of() : coordinated(units, ofSomething, taken);
  }

  /** Where verbs stand last, the first party that can be the subject is it. */
  List<Integer> first(
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
        return coordinated(clause.units(), at, taken);
      }
    }
    return List.of();
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
    boolean belongs = bareGenitive && slot.isSubject() && beside >= 0 && isNoun(units.get(beside));
    return !genitive
        && !belongs
        && !(beside >= 0 && !after && Grammar.isPreposition(units.get(beside)))
        && !(object && slot.isSubject());
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

  /** All members of the list "A and B" that holds {@code at}. */
  private static List<Integer> coordinated(List<Unit> units, int at, List<Integer> taken) {
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
