package org.khabar.read;

import java.util.List;
import org.khabar.knowledge.LanguageProfile;
import org.khabar.rules.Unit;

/** Whom a relative clause tells of: the party before it, as its subject or its object. */
final class RelativeHeads {
  /** Where it cannot be told what stands before a relative clause. */
  static final int UNKNOWN = -2;

  private final boolean verbsBetween;

  /** Whether articles tell which relative pronouns are subjects. */
  private final boolean relativeSubjects;

  private final SlotAgreement agreement;

  RelativeHeads(LanguageProfile profile, SlotAgreement agreement) {
    verbsBetween = profile.verbsBetween();
    relativeSubjects = profile.has("relativePronouns");
    this.agreement = agreement;
  }

  /** Whether a relative pronoun, the opener of the cue's clause, may be the slot's subject. */
  boolean isOpener(Frame.FrameSlot slot, Clause clause, int cue, int at) {
    return relativeSubjects && slot.isSubject() && at == clause.relatives().get(cue);
  }

  /**
   * The party right before a relative clause whose pronoun can be its subject, -1 if a plain noun
   * stands there, {@link #UNKNOWN} where it cannot be told.
   */
  int before(Clause clause, int opener) {
    Unit pronoun = clause.at(opener);
    int head = opener - 2;
    if (head < 0
        || !Grammar.isComma(clause.at(opener - 1))
        || !pronoun.means("gram.relative")
        || !agreement.maySubject(pronoun)) {
      return UNKNOWN;
    }
    Unit unit = clause.at(head);
    if (Grammar.isParty(unit) || !unit.labels().isEmpty()) {
      return head;
    }
    return Nouns.isPlainNoun(unit) ? -1 : UNKNOWN;
  }

  /**
   * "To the head X, <i>который заявил</i> …": where parties have cases, whom the pronoun of a
   * subject stands behind may stand in any.
   */
  boolean isHeadInCase(Frame.FrameSlot slot, Clause clause, int cue, int at) {
    int opener = clause.relatives().get(cue);
    return slot.isSubject()
        && slot.marker().isEmpty()
        && agreement.hasCases()
        && verbsBetween
        && !relativeSubjects
        && opener == at + 2
        && opener < cue
        && Grammar.isComma(clause.at(at + 1))
        && clause.at(opener).means("gram.relative")
        && !agreement.isObject(clause.at(opener));
  }

  /** Whether a party stands before the relative clause of the cue, whose pronoun is its object. */
  boolean isObject(Clause clause, int cue, int at) {
    int opener = clause.relatives().get(cue);
    return opener > at && opener < cue && agreement.isObject(clause.at(opener));
  }

  /** "Victims of the quake that hit": whether another noun is the head of the cue's clause. */
  static boolean besideHead(Clause clause, int cue, int party) {
    int opener = clause.relatives().get(cue);
    return opener > party + 1
        && Nouns.isNoun(clause.at(opener - 1))
        && clause.at(opener).means("gram.relative");
  }

  /** "Scientists <i>watching</i> it": whether a party is the object of another's gerund. */
  boolean isObjectOfGerund(List<Unit> units, int party) {
    return verbsBetween
        && party > 1
        && Grammar.isParty(units.get(party))
        && Grammar.isParty(units.get(party - 2))
        && units.get(party - 1).isOf("verb")
        && units.get(party - 1).any(a -> a.has("tense", "gerund"));
  }

  /**
   * Whom a relative clause tells of, if the slot has no marker and nobody in the clause fills it:
   * "<i>X</i>, who denied it, said".
   */
  List<Integer> subject(Frame.FrameSlot slot, Clause clause, int cue, List<Integer> taken) {
    int opener = clause.relatives().get(cue);
    boolean bare =
        slot.marker().isEmpty() && !slot.rule().adjacent() && !slot.rule().side().equals("after");
    boolean wish = clause.at(cue).means("act.demand.want"); // "who wanted to stay unnamed"
    if (opener <= 0 || !bare || wish || clause.at(cue).none(a -> a.wordClass().equals("verb"))) {
      return List.of();
    }
    int head = Grammar.isComma(clause.at(opener - 1)) ? opener - 2 : opener - 1;
    boolean fits =
        head >= 0
            && slot.isFilledBy(clause.at(head))
            && !clause.at(head).is("LOC")
            && !taken.contains(head)
            && agreement.agreesInNumber(clause.units(), cue, head)
            && clause.at(cue).any(a -> agreement.agreesInPresent(a, clause.units(), cue, head));
    return fits ? PartyLists.coordinated(clause.units(), head, taken) : List.of();
  }

  /** Whom a relative clause tells of, whose verb has its object in its form. */
  List<Integer> object(Frame.FrameSlot slot, Clause clause, int cue, List<Integer> taken) {
    int opener = clause.relatives().get(cue);
    int head = opener > 0 && opener < cue ? opener - 1 : cue - 1;
    if (head > 0 && Grammar.isComma(clause.at(head))) {
      head--;
    }
    boolean fits =
        head >= 0
            && (opener > 0 || !Grammar.isComma(clause.at(cue - 1)))
            && slot.isFilledBy(clause.at(head))
            && !taken.contains(head);
    return fits ? PartyLists.coordinated(clause.units(), head, taken) : List.of();
  }
}
