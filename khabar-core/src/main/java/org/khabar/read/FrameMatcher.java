package org.khabar.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khabar.knowledge.FrameRule;
import org.khabar.knowledge.LanguageProfile;
import org.khabar.rules.AtomIndex;
import org.khabar.rules.Firings;
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

  private static final int NOWHERE = -1;

  private final List<Frame> frames;
  private final AtomIndex cues;
  private final SlotSearch slots;
  private final SharedSubjects shared;
  private final boolean reporting;
  private final boolean verbFirst;
  private final boolean verbLast;
  private final Firings firings;

  /**
   * A matcher.
   *
   * @param yields {@code statement} or {@code event}: the frames that it looks for
   * @param shared which verbs go on with the subject of another
   * @param firings is told which frame was the best of a cue
   */
  FrameMatcher(
      List<FrameRule> rules,
      String yields,
      LanguageProfile profile,
      SharedSubjects shared,
      Firings firings) {
    this.firings = firings;
    this.shared = shared;
    slots = new SlotSearch(profile);
    reporting = yields.equals("statement");
    verbFirst = profile.verbFirst();
    frames =
        rules.stream()
            .filter(r -> r.yields().equals(yields))
            .map(r -> Frame.of(r, verbFirst))
            .toList();
    cues = new AtomIndex(frames.stream().map(Frame::cue).toList());
    verbLast = profile.verbLast();
  }

  /** The best frame of each cue, in text order. */
  List<FrameMatch> match(Clause clause) {
    List<FrameMatch> matches = new ArrayList<>();
    for (int cue = 0; cue < clause.size(); cue++) {
      Unit unit = clause.at(cue);
      boolean compound = clause.at(cue).isOf("verb") && Grammar.isCompounded(clause.units(), cue);
      if (!unit.analyses().isEmpty()
          && !unit.is("NUM")
          && !unit.is("TIME")
          && !compound
          && !isSubject(clause, cue)) {
        best(clause, cue, unit, matches);
      }
    }
    return matches;
  }

  /** "The Front's <i>rebels</i> signed": a party right before a verb is no verb itself. */
  private static boolean isSubject(Clause clause, int at) {
    return Grammar.isParty(clause.at(at))
        && at + 1 < clause.size()
        && clause.at(at).isOf("verb")
        && clause.at(at + 1).isOf("verb")
        && Grammar.isFinite(clause.at(at + 1));
  }

  private void best(Clause clause, int cue, Unit unit, List<FrameMatch> matches) {
    FrameMatch best = null;
    for (int fitting : cues.fitting(unit)) {
      FrameMatch match = fill(frames.get(fitting), clause, cue);
      if (match != null && (best == null || match.fillers().size() > best.fillers().size())) {
        best = match;
      }
    }
    if (best != null) {
      firings.fired(best.rule());
      matches.add(best);
    }
  }

  private @Nullable FrameMatch fill(Frame frame, Clause clause, int cue) {
    List<Unit> units = clause.units();
    boolean opens = frame.rule().set().getOrDefault("opens", "").equals("yes");
    if (opens && !opensSentence(units, cue)) {
      return null;
    }
    Analysis reading = frame.cue().chosen(units.get(cue)).getFirst();
    Map<String, List<Integer>> fillers = new LinkedHashMap<>();
    List<Integer> taken = new ArrayList<>();
    boolean held = holdsObject(clause, cue, reading);
    Optional<Analysis> noun = Optional.empty();
    int told = cue;
    for (Frame.FrameSlot slot : frame.slots()) {
      if (slot.rule().fillers().contains("CLAUSE") || slot.rule().fillers().contains("QUOTE")) {
        if (slot.rule().required()) {
          boolean light = slot.rule().marker().contains("gram.light") && isGoverned(units, cue);
          int content = light ? NOWHERE : content(slot, clause, cue);
          if (content == NOWHERE) {
            return null;
          }
          if (slot.rule().name().equals("content")) {
            noun = read(slot, units.get(content));
            told = content;
          }
        }
        continue;
      }
      List<Integer> found =
          held && !slot.rule().side().equals("after") && slot.isSubject()
              ? ownSubject(slot, clause, cue, reading, taken)
              : held && !slot.isSubject() && slot.marker().isEmpty()
                  ? slots.relativeObject(slot, clause, cue, taken)
                  : slot.isSubject()
                      ? subject(slot, clause, cue, reading, taken, 0)
                      : slots.search(slot, clause, cue, reading, taken);
      if (found.isEmpty() && verbLast) {
        found = slots.relativeHead(slot, clause, cue, taken);
      }
      if (found.isEmpty() && slot.rule().required()) {
        return null;
      }
      if (!found.isEmpty()) {
        fillers.put(slot.rule().name(), found);
        taken.addAll(found);
      }
    }
    return new FrameMatch(frame, cue, reading, fillers, noun, told);
  }

  /**
   * Where verbs stand first, whether one has its subject right behind its object or what it is done
   * to: الصحفي الذي <i>اعتقلته</i> الشرطة, <i>انضمت إليها</i> كينيا, ما <i>دمره</i> زلزال.
   */
  private boolean holdsObject(Clause clause, int cue, Analysis reading) {
    boolean object = reading.features().containsKey("object");
    int next = cue + 1;
    if (!verbFirst || !reading.wordClass().equals("verb") || next >= clause.size()) {
      return false;
    }
    if (!object && isInflectedPreposition(clause.at(next))) {
      next++;
      return next < clause.size() && Grammar.isParty(clause.at(next));
    }
    boolean thing = !reporting && !clause.at(cue).means("gram.light");
    return object
        && (Grammar.isParty(clause.at(next))
            || thing && Grammar.isNominal(clause.at(next)) && clause.at(next).labels().isEmpty());
  }

  /** "To her" in one word: a pronoun that means nobody whom it could stand for. */
  private static boolean isInflectedPreposition(Unit unit) {
    return unit.labels().isEmpty()
        && !unit.analyses().isEmpty()
        && unit.all(a -> a.wordClass().equals("pron") && a.concept().isEmpty());
  }

  private List<Integer> ownSubject(
      Frame.FrameSlot slot, Clause clause, int cue, Analysis reading, List<Integer> taken) {
    return slot.rule().side().equals("before")
        ? List.of()
        : slots.oneSide(slot, clause, cue, reading, taken, false);
  }

  /** "Will close <i>despite</i> all protests": a noun that a preposition governs is no object. */
  private static boolean isGoverned(List<Unit> units, int noun) {
    int at = noun - 1;
    while (at > 0 && units.get(at).labels().isEmpty() && isAttribute(units.get(at))) {
      at--;
    }
    return at >= 0
        && !units.get(noun).isOf("verb")
        && Grammar.isPreposition(units.get(at))
        && !units.get(at).means("gram.with")
        && !units.get(at).means("gram.from");
  }

  private static boolean isAttribute(Unit unit) {
    return unit.isOf("det") || unit.isOf("adj");
  }

  /** The subject of a verb: beside it, at the head of the sentence, or that of a verb before. */
  private List<Integer> subject(
      Frame.FrameSlot slot,
      Clause clause,
      int verb,
      Analysis reading,
      List<Integer> taken,
      int chain) {
    boolean goesOn =
        shared.goesOn(clause, verb, reading)
            || !reporting && shared.goesOnBehindThat(clause, verb, reading)
            || verbFirst && isBehindPronoun(clause, verb);
    List<Integer> found = List.of();
    if (!goesOn && verbLast) {
      found = slots.first(slot, clause, clause.start(verb), verb, reading, taken);
      if (found.isEmpty() && (isLastVerb(clause, verb) || isFirstVerb(clause, verb))) {
        int head = clause.sentenceStart(verb);
        found = slots.first(slot, clause, head, Math.min(verb, head + HEAD), reading, taken);
      }
    }
    if (!goesOn && found.isEmpty() && chain > 0 && isHeadline(clause, verb)) {
      found = slots.oneSide(slot, clause, verb, reading, taken, true);
    }
    if (!goesOn && found.isEmpty()) {
      found = slots.search(slot, clause, verb, reading, taken);
    }
    boolean handsOn = goesOn || verbFirst || verbLast;
    boolean noun = slot.rule().side().equals("after") && !reading.wordClass().equals("verb");
    boolean own =
        verbFirst
            && chain == 0
            && (hasOwnSubject(clause, verb) || !reporting && !Grammar.isFinite(clause.at(verb)));
    if (!found.isEmpty() || chain == LONGEST_CHAIN || noun || own) {
      return found;
    }
    int governor =
        handsOn
            ? shared.governor(clause, verb, reporting, reading)
            : shared.sameSubject(clause, verb, reading);
    if (governor == SharedSubjects.NONE) {
      int main = shared.mainVerb(clause, verb, reading);
      return main == SharedSubjects.NONE
          ? List.of()
          : slots.search(slot, clause, main, clause.at(main).analyses().getFirst(), taken);
    }
    Analysis governing = clause.at(governor).analyses().getFirst();
    found = subject(slot, clause, governor, governing, taken, chain + 1);
    boolean inverted =
        slot.rule().side().equals("before")
            && closesQuote(clause, governor)
            && !shared.saysForPurpose(clause, verb, reading);
    return found.isEmpty() && inverted
        ? slots.oneSide(slot, clause, governor, governing, taken, false)
        : found;
  }

  /**
   * إنها هاجمت سوريا: where "that" has the subject written on, who follows the verb is its object.
   */
  private static boolean isBehindPronoun(Clause clause, int verb) {
    int at = verb - 1;
    while (at > 0 && Grammar.isAuxiliary(clause.at(at))) {
      at--;
    }
    Unit that = at < 0 ? clause.at(verb) : clause.at(at);
    return that.means("gram.that")
        && that.all(a -> a.isA("gram.that") && a.lexeme().lemma().length() < that.key().length());
  }

  /**
   * "X <i>receives</i> Y and stresses …" where verbs stand first in common sentences: whether
   * nothing but its subject stands before a verb, so that whoever stands behind is none.
   */
  private boolean isHeadline(Clause clause, int verb) {
    return verbFirst
        && verb > 0
        && Grammar.isParty(clause.at(verb - 1))
        && SharedSubjects.opensSentence(clause.units(), verb - 1);
  }

  /**
   * "That the <i>bullet</i> hit": whether a noun that is nobody stands between "that" and a verb.
   */
  private static boolean hasOwnSubject(Clause clause, int verb) {
    int at = verb - 1;
    while (at >= 0 && Grammar.isAuxiliary(clause.at(at))) {
      at--;
    }
    boolean noun = false;
    while (at >= 0 && verb - at <= HEAD && Grammar.isNominal(clause.at(at))) {
      noun = true;
      at--;
    }
    return noun && at >= 0 && clause.at(at).means("gram.that");
  }

  /** Whether only adverbs, times and "and" stand before a verb: "On Monday, <i>urged</i>". */
  private static boolean opensSentence(List<Unit> units, int cue) {
    int first = 0;
    while (first < cue && isAdverbial(units, first)) {
      first++;
    }
    return first == cue;
  }

  private static boolean isAdverbial(List<Unit> units, int at) {
    Unit unit = units.get(at);
    return unit.is("TIME")
        || SharedSubjects.isAdverb(unit)
        || Grammar.isAndOrBut(unit)
        || unit.isPunctuation() && !Grammar.isQuoteMark(unit) && at > 0
        || (Grammar.isPreposition(unit) || unit.isOf("det")) && units.get(at + 1).is("TIME");
  }

  /** Whether a verb stands right behind a quotation: "…," said X, adding that … */
  private static boolean closesQuote(Clause clause, int verb) {
    return verb > 0
        && (Grammar.isQuoteMark(clause.at(verb - 1))
            || Grammar.isComma(clause.at(verb - 1))
            || Grammar.isDash(clause.at(verb - 1)));
  }

  /** Whether no clause ends before a verb, so that commas only set off what stands between. */
  private static boolean isFirstVerb(Clause clause, int verb) {
    if (clause.isAside(verb)) {
      return false;
    }
    for (int at = clause.sentenceStart(verb); at < verb; at++) {
      if (Grammar.isFinite(clause.at(at)) && !clause.steppedOver(verb, at)) {
        return false;
      }
    }
    return true;
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

  /**
   * Whether the marker of a slot stands before the cue in its clause, where verbs come last. What
   * two commas set off is stepped over.
   */
  private static int contentBefore(Frame.FrameSlot slot, List<Unit> units, int cue) {
    if (slot.rule().adjacent()) {
      return cue > 0 && slot.marker().orElseThrow().fits(units.get(cue - 1)) ? cue - 1 : NOWHERE;
    }
    boolean inserted = false;
    for (int at = cue - 1; at >= Math.max(0, cue - FARTHEST); at--) {
      if (!inserted && slot.marker().orElseThrow().fits(units.get(at))) {
        return at;
      }
      if (Grammar.isFinite(units.get(at))) {
        return NOWHERE;
      }
      inserted ^= Grammar.isComma(units.get(at)) && !Grammar.isParty(units.get(at));
    }
    return NOWHERE;
  }

  /** Whether a clause without "that" stands behind the cue: "believe <i>the war will end</i>". */
  private static boolean clauseBehind(List<Unit> units, int cue) {
    int end = Math.min(units.size(), cue + FARTHEST);
    for (int at = cue + 1; at < end; at++) {
      Unit unit = units.get(at);
      boolean first = at == cue + 1;
      boolean opener = first && (Grammar.isPreposition(unit) || Grammar.isAuxiliary(unit));
      if (opener || Grammar.opensClause(unit) || Grammar.isRelative(unit) || ends(unit)) {
        return false;
      }
      boolean governs = at + 1 < end && units.get(at + 1).isOf("det"); // "voters favor the"
      if (Grammar.isFinite(unit)
          || Grammar.mayBeAuxiliary(unit)
          || Grammar.mayBeFinite(unit) && governs) {
        return !first;
      }
    }
    return false;
  }

  /**
   * Whether a noun tells a deed that is none of those asked for: "made a <i>visit</i> to a centre
   * for the displaced". One that only tells when or where opens no deed: "in a <i>speech</i>".
   */
  private static boolean isOtherDeed(List<Unit> units, int cue, int at) {
    Unit unit = units.get(at);
    Unit before = units.get(at - 1);
    boolean deed =
        unit.labels().isEmpty()
            && !unit.analyses().isEmpty()
            && unit.all(a -> a.wordClass().equals("noun"))
            && unit.all(a -> a.isA("act") || a.isA("event"));
    boolean object = at > cue + 1 && unit.any(a -> a.has("case", "accusative"));
    boolean done =
        before.means("gram.at") && unit.none(a -> a.isA("act")); // not "at the request of"
    return deed && (done || object && !Grammar.isPreposition(before));
  }

  private static boolean ends(Unit unit) {
    return ContentEnd.isMark(unit) && !Grammar.isQuoteMark(unit);
  }

  /** Whether a mark stands as one that opens: right before a word, with space in front. */
  private static boolean opensQuote(List<Unit> units, int at) {
    boolean apart = at == 0 || units.get(at - 1).span().end() < units.get(at).span().start();
    return apart
        && at + 1 < units.size()
        && units.get(at + 1).isWord() // not the French mark of "… »,"
        && units.get(at + 1).span().start() == units.get(at).span().end();
  }

  /** How the word that marks a content is read; nothing where no marker is asked for. */
  private static Optional<Analysis> read(Frame.FrameSlot slot, Unit unit) {
    return slot.marker()
        .filter(marker -> marker.fits(unit))
        .flatMap(marker -> marker.chosen(unit).stream().findFirst());
  }

  /** Where the content of a cue, or what marks it, stands; {@link #NOWHERE} if there is none. */
  private int content(Frame.FrameSlot slot, Clause clause, int cue) {
    List<Unit> units = clause.units();
    if (slot.marker().isEmpty()) {
      return clauseBehind(units, cue) ? cue + 1 : NOWHERE;
    }
    String marker = slot.rule().marker();
    boolean speech = marker.contains("gram.that") || marker.contains("'");
    for (int at = cue - 1; speech && at >= 0 && at >= cue - HEAD; at--) {
      if (Grammar.isQuoteMark(units.get(at)) && !opensQuote(units, at)) {
        return at; // "…," he added
      }
    }
    if (slot.rule().side().equals("before")) {
      return contentBefore(slot, units, cue);
    }
    int end = Math.min(units.size(), cue + FARTHEST);
    for (int at = cue + 1; at < end; at++) {
      if (slot.marker().get().fits(units.get(at))) {
        return at;
      }
      Unit unit = units.get(at);
      if (verbFirst && speech && clause.steppedOver(cue, at)) {
        continue; // "admitted the mayor, who resigned, that …"
      }
      boolean ends =
          !speech && unit.means("gram.relative") && unit.none(a -> a.wordClass().equals("det"))
              || verbFirst && !speech && isOtherDeed(units, cue, at)
              || slot.rule().adjacent()
                  && (Grammar.isComma(unit)
                      || Grammar.isPreposition(unit)
                      || Grammar.isParty(unit) && !(verbFirst && at == cue + 1));
      if (ends
          || Grammar.isFinite(unit)
          || Grammar.saysMeanwhile(unit)
          || verbFirst && unit.means("gram.while")) {
        return NOWHERE;
      }
    }
    return NOWHERE;
  }
}
