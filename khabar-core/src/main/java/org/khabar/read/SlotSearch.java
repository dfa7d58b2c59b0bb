package org.khabar.read;

import java.util.List;
import org.khabar.knowledge.LanguageProfile;
import org.khabar.rules.Unit;
import org.khabar.text.Analysis;

/** Finds the units that fill a slot of a frame, by side, marker, agreement and reach. */
final class SlotSearch {
  private static final int FARTHEST = 60;
  private static final int LONGEST_TOPIC = 24;

  private final boolean verbFirst;
  private final boolean verbsBetween;

  /** Where verbs stand last, what stands before a party may belong to the one before it. */
  private final boolean verbsLast;

  private final boolean construct;

  /** Whether a comma parts a subject from the words that follow it. */
  private final boolean commaBehindSubject;

  /** Prepositions that set phrases end in: what stands behind "entregar armas a" is no subject. */
  private final List<String> phrasePrepositions;

  private final SlotAgreement agreement;
  private final SlotMarks marks;
  private final SlotOwners owners;
  private final RelativeHeads heads;

  SlotSearch(LanguageProfile profile) {
    verbFirst = profile.verbFirst();
    verbsBetween = profile.verbsBetween();
    verbsLast = profile.verbLast();
    construct = profile.has("construct");
    commaBehindSubject = profile.has("commaBehindSubject");
    phrasePrepositions = List.copyOf(profile.words("phrasePrepositions"));
    agreement = new SlotAgreement(profile);
    marks = new SlotMarks(profile, agreement);
    owners = new SlotOwners(profile, agreement);
    heads = new RelativeHeads(profile, agreement);
  }

  /** What fills a slot, on the side that its rule says; nothing if there is none. */
  List<Integer> search(
      Frame.FrameSlot slot, Clause clause, int cue, Analysis reading, List<Integer> taken) {
    boolean before = !slot.rule().side().equals("after");
    boolean after = !slot.rule().side().equals("before");
    int topic = verbFirst && slot.isSubject() ? topicOf(clause, cue) : -1;
    if (topic >= 0 && slot.isFilledBy(clause.at(topic)) && !taken.contains(topic)) {
      return PartyLists.coordinated(clause.units(), topic, taken);
    }
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

  /** "As for X, <i>he</i> said": where X stands, whom the verb then tells of; else -1. */
  private static int topicOf(Clause clause, int cue) {
    if (cue < 2 || !Grammar.isAnd(clause.at(cue - 1))) {
      return -1;
    }
    int topic = -1;
    for (int at = cue - 2; at >= Math.max(0, cue - LONGEST_TOPIC); at--) {
      if (Grammar.isParty(clause.at(at))) {
        topic = at;
      } else if (clause.at(at).means("gram.as-for")) {
        return topic;
      }
    }
    return -1;
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
    int from = before ? start(slot, units, cue) : cue;
    int limit = limit(slot, clause, cue, from, before);
    int step = before ? -1 : 1;
    int ofSomething = -1;
    for (int at = from + step; before ? at >= limit : at < limit; at += step) {
      if (clause.steppedOver(cue, at)) {
        continue;
      }
      if (before && heads.isOpener(slot, clause, cue, at)) {
        int head = heads.before(clause, at);
        if (head != RelativeHeads.UNKNOWN) {
          return head >= 0 && slot.isFilledBy(units.get(head)) && !taken.contains(head)
              ? PartyLists.coordinated(units, head, taken)
              : List.of(); // "the treaty, which rules this out, …": no party does
        }
      }
      if (!before && at == cue + 1 && speaks(slot, reading) && governs(reading)) {
        return List.of(); // "sostiene que X …": X speaks of nothing
      }
      if (before && slot.isSubject() && isObjectBefore(clause, cue, at)) {
        continue;
      }
      if (slot.isFilledBy(units.get(at))
          && !taken.contains(at)
          && fits(slot, clause, cue, reading, at)) {
        int filler = filler(slot, units, at, taken, before);
        if (filler >= 0) {
          return PartyLists.coordinated(units, filler, taken);
        }
        boolean beside = slot.rule().adjacent() && slot.isSubject() && !before;
        if (ofSomething < 0 && !beside) {
          ofSomething = at; // "an ally of X said": X, if nobody else
        }
      }
      if (slot.rule().adjacent() && !taken.contains(at) && blocks(slot, clause, cue, at)) {
        break;
      }
    }
    return ofSomething < 0 ? List.of() : PartyLists.coordinated(units, ofSomething, taken);
  }

  /** "The man whom the police held", "scientists watching it fear": who does nothing himself. */
  private boolean isObjectBefore(Clause clause, int cue, int at) {
    return heads.isObject(clause, cue, at) || heads.isObjectOfGerund(clause.units(), at);
  }

  /** Where the search before the cue begins: insertions stand between a subject and its verb. */
  private int start(Frame.FrameSlot slot, List<Unit> units, int cue) {
    if (!slot.isSubject()) {
      return cue;
    }
    return verbsBetween
        ? Insertions.beforeInsertion(units, cue)
        : verbFirst ? Insertions.beforeRelative(units, cue) : cue;
  }

  /** Where the search ends: the first position before the cue, the one past the last behind it. */
  private int limit(Frame.FrameSlot slot, Clause clause, int cue, int from, boolean before) {
    boolean sentence = slot.rule().scope().equals("sentence");
    if (before) {
      int start = sentence ? clause.sentenceStart(cue) : clause.start(verbsBetween ? from : cue);
      return Math.max(start, cue - FARTHEST);
    }
    int end = sentence ? clause.sentenceEnd(cue) : clause.end(cue);
    return Math.min(end, cue + FARTHEST);
  }

  private static boolean speaks(Frame.FrameSlot slot, Analysis reading) {
    return slot.isSubject()
        || slot.rule().name().equals("speaker") && reading.wordClass().equals("verb");
  }

  /** Whether a set phrase ends in the preposition of what follows it. */
  private boolean governs(Analysis reading) {
    String phrase = reading.lexeme().lemma();
    int last = phrase.lastIndexOf(' ');
    return last > 0 && phrasePrepositions.contains(phrase.substring(last + 1));
  }

  /** Whether a party stands to the cue as the slot asks: by case, number, person, and mark. */
  private boolean fits(Frame.FrameSlot slot, Clause clause, int cue, Analysis reading, int at) {
    List<Unit> units = clause.units();
    Unit unit = units.get(at);
    boolean pronounOfNoun =
        at < cue && slot.rule().adjacent() && Nouns.isNoun(units.get(cue)) && isPronoun(unit);
    return !pronounOfNoun
        && agreement.agrees(slot, reading, unit)
        && isInCase(slot, clause, cue, reading, at)
        && (!slot.isSubject() || isSubject(slot, clause, cue, reading, at))
        && marks.fit(slot, clause, at, cue)
        && !(slot.rule().name().equals("target") && Victims.isOne(units, at, cue, verbsLast))
        && !marks.isOfObject(slot, units, cue, reading, at);
  }

  private boolean isInCase(Frame.FrameSlot slot, Clause clause, int cue, Analysis reading, int at) {
    Unit unit = clause.at(at);
    boolean ownsNoun =
        slot.marker().isEmpty()
            && reading.wordClass().equals("verb")
            && agreement.saysGenitive(unit, false);
    return heads.isHeadInCase(slot, clause, cue, at)
        || agreement.inCase(slot, unit, at > cue) && !ownsNoun;
  }

  private boolean isSubject(
      Frame.FrameSlot slot, Clause clause, int cue, Analysis reading, int at) {
    List<Unit> units = clause.units();
    boolean before = at < cue;
    boolean marked = slot.marker().isPresent();
    boolean owns =
        !marked
            && SlotOwners.isPossessor(units, at, reading)
            && !Insertions.isApposition(slot, units, at);
    return !owns
        && !(construct && before && RelativeHeads.besideHead(clause, cue, at))
        && !(verbsLast && before && owners.isOfAnother(slot, units, at))
        && (heads.isHeadInCase(slot, clause, cue, at) && !isSeveral(units.get(at))
            || agreement.agreesInNumber(units, cue, at))
        && (marked || agreement.agreesInPresent(reading, units, cue, at))
        && agreement.agreesInGender(reading, units.get(at), !before);
  }

  private static boolean isSeveral(Unit unit) {
    return unit.value(Party.class).map(Party::plural).orElse(false);
  }

  /** "Called <i>it</i> a surrender": a pronoun of its own owns no noun. */
  private static boolean isPronoun(Unit unit) {
    return unit.value(Party.class).filter(Party::isPronoun).isPresent();
  }

  /** Who of those that stand together at a party fills the slot; -1 if the party belongs to it. */
  private int filler(
      Frame.FrameSlot slot, List<Unit> units, int at, List<Integer> taken, boolean before) {
    if (before && Insertions.isApposition(slot, units, at) && !taken.contains(at - 2)) {
      return at - 2;
    }
    int governor = marks.governor(units, at - 1);
    boolean genitive =
        governor >= 0
            && slot.marker().isEmpty()
            && Grammar.isGenitive(units.get(governor))
            && !units.get(governor).means("gram.possessive"); // "the UN's envoy" is the envoy
    if (genitive) {
      return -1;
    }
    if (!before && Insertions.isNamedBehind(slot, units, at) && !taken.contains(at + 2)) {
      return at + 2;
    }
    int owner = before && slot.isSubject() ? owners.roleBefore(units, at) : at;
    return taken.contains(owner) ? at : owner;
  }

  /** Whether nobody beyond a unit can fill a slot that stands beside its cue. */
  private boolean blocks(Frame.FrameSlot slot, Clause clause, int cue, int at) {
    List<Unit> units = clause.units();
    Unit unit = units.get(at);
    boolean before = at < cue;
    boolean place =
        before
            ? verbFirst && slot.isSubject()
            : slot.marker().isPresent() && Nouns.isNoun(units.get(cue));
    boolean relative = before && verbFirst && clause.relatives().get(cue) == at + 1;
    boolean otherCase =
        !slot.cases().isEmpty() && Grammar.isParty(unit) && !agreement.inCase(slot, unit, !before);
    return isBarrier(unit, slot)
        && !isOfTime(units, at)
        && !(place && isOfPlace(units, at))
        && !(before && Insertions.opens(clause, cue, at))
        && !relative
        && !otherCase;
  }

  private boolean isBarrier(Unit unit, Frame.FrameSlot slot) {
    boolean leading = !slot.rule().mark().equals("after") || slot.rule().side().equals("before");
    if (leading && slot.marker().isPresent() && slot.marker().get().fits(unit)) {
      return false;
    }
    boolean verb =
        verbsLast
            ? Grammar.isFinite(unit)
            : Grammar.mayBeFinite(unit) && !unit.means("gram.aux.past");
    boolean participle = // "said in a statement carried by X"
        verbsBetween
            && slot.marker().isPresent()
            && unit.labels().isEmpty()
            && unit.any(a -> a.wordClass().equals("verb") && a.has("tense", "participle"));
    return verb
        || participle
        || unit.isPunctuation() && !Grammar.isQuoteMark(unit)
        || Grammar.isPreposition(unit)
        || Grammar.isParty(unit);
  }

  /** "On Monday": a preposition that a time follows stands in nobody's way. */
  static boolean isOfTime(List<Unit> units, int at) {
    return at + 1 < units.size()
        && units.get(at + 1).is("TIME")
        && Grammar.isPreposition(units.get(at));
  }

  /** "The prosecutors <i>in Tunis</i> charged": a place behind "in", or that word. */
  private static boolean isOfPlace(List<Unit> units, int at) {
    int place = units.get(at).means("gram.in") ? at + 1 : at;
    return place > 0
        && place < units.size()
        && units.get(place).is("GPE")
        && units.get(place - 1).means("gram.in");
  }

  /** Where verbs stand last, the first party that can be the subject is it. */
  List<Integer> first(
      Frame.FrameSlot slot,
      Clause clause,
      int from,
      int to,
      Analysis reading,
      List<Integer> taken) {
    List<Unit> units = clause.units();
    for (int at = from; at < to; at++) {
      if (fitsFirst(slot, clause, at, to, reading, taken)) {
        int set = commaBehindSubject && slot.isSubject() ? beforeComma(units, at, to) : at;
        boolean other = set > at && fitsFirst(slot, clause, set, to, reading, taken);
        return PartyLists.coordinated(units, other ? set : at, taken);
      }
    }
    return List.of();
  }

  private boolean fitsFirst(
      Frame.FrameSlot slot, Clause clause, int at, int to, Analysis reading, List<Integer> taken) {
    List<Unit> units = clause.units();
    Unit unit = units.get(at);
    return slot.isFilledBy(unit)
        && !taken.contains(at)
        && !clause.steppedOver(to, at)
        && agreement.agrees(slot, reading, unit)
        && agreement.inCase(slot, unit, false)
        && (!slot.isSubject()
            || agreement.agreesInNumber(units, to, at)
                && agreement.agreesInPresent(reading, units, to, at)
                && !owners.isOfAnother(slot, units, at))
        && marks.fit(slot, clause, at, to);
  }

  /**
   * "<i>Kenya</i>'ye karşı çıkan <i>Uganda</i>, …": the party before the first comma behind another
   * that no comma follows; the same party where there is none.
   */
  private static int beforeComma(List<Unit> units, int at, int to) {
    for (int next = at + 1; next < to; next++) {
      Unit unit = units.get(next);
      if (Grammar.isComma(unit)) {
        boolean list =
            next + 1 < to && Grammar.isParty(units.get(next + 1))
                || PartyLists.joins(units, at + 1);
        return Grammar.isParty(units.get(next - 1)) && !unit.is("TIME") && !list ? next - 1 : at;
      }
      if (unit.isPunctuation() || Grammar.isFinite(unit)) {
        return at;
      }
    }
    return at;
  }

  /** The party that a relative clause stands behind, as the subject of its verb. */
  List<Integer> relativeHead(Frame.FrameSlot slot, Clause clause, int cue, List<Integer> taken) {
    return heads.subject(slot, clause, cue, taken);
  }

  /** The party that a relative clause stands behind, as the object of its verb. */
  List<Integer> relativeObject(Frame.FrameSlot slot, Clause clause, int cue, List<Integer> taken) {
    return heads.object(slot, clause, cue, taken);
  }
}
