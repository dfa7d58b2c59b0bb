package org.khabar.read;

import java.util.List;
import java.util.Set;
import org.khabar.knowledge.LanguageProfile;
import org.khabar.rules.Unit;
import org.khabar.text.Analysis;

/** Whether a party has the mark that its slot asks for, or none: prepositions, endings, place. */
final class SlotMarks {
  /** Slots of those whom something is said or done to. */
  private static final Set<String> SPOKEN_TO = Set.of("addressee", "target", "recipient");

  private static final int LONGEST_OBJECT = 5;

  private final boolean verbsBetween;

  /** Where verbs stand last, what stands before a party may belong to the one before it. */
  private final boolean verbsLast;

  private final boolean bareGenitive;
  private final boolean construct;
  private final SlotAgreement agreement;
  private final OpenedClauses openedClauses;

  SlotMarks(LanguageProfile profile, SlotAgreement agreement) {
    verbsBetween = profile.verbsBetween();
    verbsLast = profile.verbLast();
    bareGenitive = profile.has("bareGenitive");
    construct = profile.has("construct");
    openedClauses = new OpenedClauses(profile);
    this.agreement = agreement;
  }

  /** Whether the filler has its marker; one without a marker must have no preposition. */
  boolean fit(Frame.FrameSlot slot, Clause clause, int at, int cue) {
    return slot.marker().isPresent()
        ? hasMarker(slot, clause.units(), at, cue)
        : isUnmarked(slot, clause, at, cue);
  }

  private boolean hasMarker(Frame.FrameSlot slot, List<Unit> units, int at, int cue) {
    boolean after = slot.rule().mark().equals("after");
    int beside = after ? objectEnd(units, at) : beforeName(units, at);
    boolean elsewhere = after && !verbsLast && at > 0 && Grammar.isPreposition(units.get(at - 1));
    return beside >= 0
        && beside < units.size()
        && !elsewhere
        && !(bareGenitive && isOwner(slot, units, at, beside, cue))
        && !(verbsLast && isAddressee(slot) && goesWithDeed(units, beside))
        && slot.marker().get().fits(units.get(beside));
  }

  private boolean isUnmarked(Frame.FrameSlot slot, Clause clause, int at, int cue) {
    List<Unit> units = clause.units();
    boolean after = slot.rule().mark().equals("after");
    boolean spokenTo = SPOKEN_TO.contains(slot.rule().name());
    int beside = after ? objectEnd(units, at) : beforeName(units, at);
    int end = objectEnd(units, at);
    boolean object = end < units.size() && units.get(end).means("gram.object-marker");
    boolean genitive = beside >= 0 && at > cue && Grammar.isGenitive(units.get(beside));
    int governor = governor(units, beside);
    boolean behindPreposition =
        governor >= 0
            && !after
            && Grammar.isPreposition(units.get(governor))
            && !isBound(units.get(governor), units.get(at))
            && !(isSubject(slot, at, cue) && openedClauses.opens(clause, beside, at, cue));
    boolean subjectOfNext =
        at > cue
            && (spokenTo || isBehindComma(slot, units, cue, at))
            && !(bareGenitive && at - 1 == cue)
            && isSubjectOfNext(units, at);
    return !genitive
        && !behindPreposition
        && !subjectOfNext
        && !(beside >= 0 && belongsTo(slot, units, beside, at, cue))
        && !(slot.isSubject() && at < cue && isNameOfPlace(units, at))
        && !(spokenTo && isInverted(units, at, cue))
        && !(object && slot.isSubject());
  }

  /** Whether a party belongs to the noun beside it, by its article or by standing there. */
  private boolean belongsTo(Frame.FrameSlot slot, List<Unit> units, int beside, int at, int cue) {
    boolean bare =
        bareGenitive
            && slot.isSubject()
            && beside != cue
            && Nouns.isNoun(units.get(beside))
            && !agreement.isNoGenitive(units.get(at));
    boolean byArticle =
        SPOKEN_TO.contains(slot.rule().name())
            && at - 1 != cue
            && Nouns.isPlainNoun(units.get(beside))
            && agreement.saysGenitive(units.get(at), true);
    boolean inConstruct =
        construct
            && at - 1 > cue
            && Nouns.isConstruct(units.get(beside))
            && (isOwned(slot) || Grammar.isPreposition(units.get(beside - 1)));
    return bare || byArticle || inConstruct;
  }

  /**
   * Whether a filler is the subject of its verb: who does it or, before a passive between subject
   * and object, to whom it is done.
   */
  private boolean isSubject(Frame.FrameSlot slot, int at, int cue) {
    return slot.isSubject() || verbsBetween && at < cue && slot.marker().isEmpty();
  }

  /** What stands before attributes: "<i>in</i> social media", "<i>of</i> kidnapped soldiers". */
  int governor(List<Unit> units, int beside) {
    int governor = beside;
    while (verbsBetween && governor > 0 && Nouns.isAttribute(units.get(governor))) {
      governor--;
    }
    return governor;
  }

  /** "<i>About</i> 400 workers": a word that is a preposition elsewhere bounds a number. */
  private static boolean isBound(Unit word, Unit party) {
    return word.means("num.bound") && Character.isDigit(party.surface().codePointAt(0));
  }

  /** "The suburb <i>of Beirut</i> was hit": a place that belongs to the noun before is no doer. */
  private static boolean isOwner(
      Frame.FrameSlot slot, List<Unit> units, int at, int beside, int cue) {
    return slot.rule().name().equals("actor")
        && units.get(at).is("GPE")
        && beside - 1 != cue
        && beside > 0
        && units.get(beside).means("gram.from")
        && (Nouns.isPlainNoun(units.get(beside - 1))
            || units.get(beside - 1).means("role.citizen"));
  }

  /**
   * The position behind a party, where verbs stand last behind what belongs to it too if the mark
   * of the object follows: Persian <i>dāneš-āmuz-e robudešode rā</i>, <i>sefārat dar X rā</i>.
   */
  private int objectEnd(List<Unit> units, int party) {
    int at = party + 1;
    while (verbsLast && at + 1 < units.size() && at - party <= LONGEST_OBJECT) {
      boolean phrase =
          Grammar.isPreposition(units.get(at)) && !units.get(at + 1).labels().isEmpty();
      if (!phrase && !Nouns.isAttribute(units.get(at))) {
        break;
      }
      at += phrase ? 2 : 1;
    }
    return at < units.size() && units.get(at).means("gram.object-marker") ? at : party + 1;
  }

  private static boolean isAddressee(Frame.FrameSlot slot) {
    return slot.rule().name().equals("addressee");
  }

  /** "About <i>X's visit to</i> Y, he said": a preposition that goes with a deed before it. */
  private static boolean goesWithDeed(List<Unit> units, int preposition) {
    int at = preposition - 1;
    if (at > 0 && Grammar.isParty(units.get(at))) {
      at--;
    }
    return at >= 0
        && units.get(at).labels().isEmpty()
        && (units.get(at).means("event.visit") || units.get(at).means("event.attack"))
        && units.get(at).all(a -> a.wordClass().equals("noun"));
  }

  /** "Kenya rejected a plan by <i>Uganda</i>": whether an agent is that of a verb's object. */
  static boolean isOfObject(
      Frame.FrameSlot slot, List<Unit> units, int cue, Analysis reading, int at) {
    return at > cue
        && (slot.rule().name().equals("speaker") || slot.rule().name().equals("actor"))
        && slot.marker().isPresent()
        && ObjectlessPassives.isActiveBefore(units, cue, reading, beforeName(units, at));
  }

  /** What stands before a party, and before the mark that opens a name: в «Росатоме». */
  private static int beforeName(List<Unit> units, int at) {
    int before = PartyLists.head(units, at) - 1;
    boolean quoted =
        before > 0
            && Grammar.isQuoteMark(units.get(before))
            && at + 1 < units.size()
            && Grammar.isQuoteMark(units.get(at + 1));
    return quoted && Grammar.isPreposition(units.get(before - 1)) ? before - 1 : before;
  }

  /** "In the district <i>Kalmoor</i> …": a place told by the noun before it, behind "in". */
  private boolean isNameOfPlace(List<Unit> units, int at) {
    int noun = at - 1;
    boolean place =
        verbsBetween
            && noun > 0
            && units.get(noun).labels().isEmpty()
            && units.get(noun).any(a -> a.isA("gram.place-noun") && a.wordClass().equals("noun"))
            && (units.get(at).is("GPE") || units.get(at).is("LOC"));
    int before = noun - 1;
    while (place && before > 0 && Nouns.isAttribute(units.get(before))) {
      before--;
    }
    return place && Grammar.isPreposition(units.get(before));
  }

  /**
   * "…, told <i>X</i>.", "As told <i>X</i>, …": where parties have cases, who stands right behind a
   * verb that a comma or "as" stands before, and before the end of the report, is who speaks.
   */
  private boolean isInverted(List<Unit> units, int at, int cue) {
    boolean opens =
        verbsBetween
            && at == cue + 1
            && cue > 0
            && (Grammar.isComma(units.get(cue - 1))
                || Grammar.isDash(units.get(cue - 1))
                || units.get(cue - 1).means("gram.like"));
    int next = at + 1;
    return opens
        && agreement.maySubjectByCase(units.get(at))
        && (next == units.size()
            || units.get(next).isPunctuation()
                && (next + 1 == units.size()
                    || !units.get(next + 1).means("gram.that")
                        && !units.get(next).key().equals(":"))
            || Grammar.isPreposition(units.get(next)));
  }

  /** "Will meet on Monday, then <i>X</i> will …": whether another clause can have begun. */
  private static boolean isBehindComma(Frame.FrameSlot slot, List<Unit> units, int cue, int at) {
    return slot.rule().name().equals("partner")
        && units.get(cue).isOf("verb")
        && units.subList(cue + 1, Math.max(cue + 1, at)).stream().anyMatch(Grammar::isComma);
  }

  /** "Warned Russia would invade": a party that the next verb tells something of. */
  private boolean isSubjectOfNext(List<Unit> units, int at) {
    int next = at + 1;
    while (next < units.size()
        && (SharedSubjects.isAdverb(units.get(next)) || units.get(next).means("gram.reflexive"))) {
      next++;
    }
    return verbsBetween
        && next < units.size()
        && !Grammar.isNotTo(units, next)
        && (isTold(units.get(next)) || Grammar.isModal(units.get(next)));
  }

  /** A verb that tells something; one in the subjunctive says what is wanted of the party. */
  private static boolean isTold(Unit verb) {
    return Grammar.isFinite(verb)
        && verb.none(
            a ->
                a.has("tense", "subjunctive")
                    || a.has("mood", "subjunctive")
                    || a.has(ObjectlessPassives.REDUCED, "yes"));
  }

  /** Slots that whoever owns the thing said or done does not fill. */
  private static boolean isOwned(Frame.FrameSlot slot) {
    return slot.isSubject() || slot.rule().name().equals("addressee");
  }
}
