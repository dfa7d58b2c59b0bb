package org.khabar.read;

import java.util.List;
import java.util.Set;
import org.khabar.knowledge.LanguageProfile;
import org.khabar.rules.Unit;
import org.khabar.text.Analysis;

/** Finds the units that fill a slot of a frame, by side, marker, agreement and reach. */
final class SlotSearch {
  private static final int FARTHEST = 60;

  /** Slots of those whom something is said or done to. */
  private static final Set<String> SPOKEN_TO = Set.of("addressee", "target", "recipient");

  private static final int LONGEST_TOPIC = 24;
  private static final int LONGEST_OBJECT = 5;
  private static final int LONGEST_OFFICE = 3;

  /** A filler that is an adjective of a state: the Russian build-up. */
  private static final String PEOPLE = "PEOPLE";

  private final boolean verbFirst;
  private final boolean verbsBetween;

  /** Where verbs stand last, what stands before a party may belong to the one before it. */
  private final boolean verbsLast;

  private static final int NO_HEAD = -2;

  private final boolean bareGenitive;

  /** Whether articles tell which relative pronouns are subjects. */
  private final boolean relativeSubjects;

  private final boolean construct;

  /** Whether words such as "after" never open a clause, since others do: nach, nachdem. */
  private final boolean prepositionsGovern;

  private final boolean dropsSubjects;

  /** Whether a comma parts a subject from the words that follow it. */
  private final boolean commaBehindSubject;

  /** How nouns end that belong to the noun before them, where the lexicon does not have them. */
  private final List<String> ownedEndings;

  /** Prepositions that set phrases end in: what stands behind "entregar armas a" is no subject. */
  private final List<String> phrasePrepositions;

  private final SlotAgreement agreement;

  SlotSearch(LanguageProfile profile) {
    verbFirst = profile.wordOrder().equals("VSO");
    verbsBetween = profile.wordOrder().equals("SVO");
    verbsLast = profile.wordOrder().equals("SOV");
    bareGenitive = profile.has("bareGenitive");
    relativeSubjects = profile.has("relativePronouns");
    construct = profile.has("construct");
    agreement = new SlotAgreement(profile);
    dropsSubjects = profile.has("dropsSubjects");
    prepositionsGovern = profile.has("prepositionsGovern");
    commaBehindSubject = profile.has("commaBehindSubject");
    phrasePrepositions = List.copyOf(profile.words("phrasePrepositions"));
    ownedEndings = List.copyOf(profile.words("ownedEndings"));
  }

  /** What fills a slot, on the side that its rule says; nothing if there is none. */
  List<Integer> search(
      Frame.FrameSlot slot, Clause clause, int cue, Analysis reading, List<Integer> taken) {
    boolean before = !slot.rule().side().equals("after");
    boolean after = !slot.rule().side().equals("before");
    int topic = verbFirst && slot.isSubject() ? topicOf(clause, cue) : -1;
    if (topic >= 0 && fills(slot, clause.at(topic)) && !taken.contains(topic)) {
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
    boolean sentence = slot.rule().scope().equals("sentence");
    int limit;
    int from = cue;
    if (before && slot.isSubject()) {
      from =
          verbsBetween
              ? Insertions.beforeInsertion(units, cue)
              : verbFirst ? Insertions.beforeRelative(units, cue) : cue;
    }
    if (before) {
      limit = sentence ? clause.sentenceStart(cue) : clause.start(verbsBetween ? from : cue);
      limit = Math.max(limit, cue - FARTHEST);
    } else {
      limit = sentence ? clause.sentenceEnd(cue) : clause.end(cue);
      limit = Math.min(limit, cue + FARTHEST);
    }
    int step = before ? -1 : 1;
    int ofSomething = -1;
    for (int at = from + step; before ? at >= limit : at < limit; at += step) {
      if (clause.steppedOver(cue, at)) {
        continue;
      }
      Unit unit = units.get(at);
      if (before && relativeSubjects && slot.isSubject() && at == clause.relatives().get(cue)) {
        int head = headBefore(clause, at);
        if (head != NO_HEAD) {
          return head >= 0 && fills(slot, units.get(head)) && !taken.contains(head)
              ? PartyLists.coordinated(units, head, taken)
              : List.of(); // "the treaty, which rules this out, …": no party does
        }
      }
      if (before && slot.isSubject() && isObjectBefore(clause, cue, at)) {
        continue; // "the man whom the police held": he is not who did it
      }
      boolean speaks =
          slot.isSubject()
              || slot.rule().name().equals("speaker") && reading.wordClass().equals("verb");
      if (!before && at == cue + 1 && speaks && governs(reading)) {
        return List.of(); // "sostiene que X …": X speaks of nothing
      }
      if (before && slot.isSubject() && isObjectOfGerund(units, at)) {
        continue; // "scientists watching it fear"
      }
      if (fills(slot, unit)
          && !taken.contains(at)
          && !(slot.isSubject()
              && slot.marker().isEmpty()
              && isPossessor(units, at, reading)
              && !Insertions.isApposition(slot, units, at))
          && !(construct && before && slot.isSubject() && besideHead(clause, cue, at))
          && !(before && slot.rule().adjacent() && isNoun(units.get(cue)) && isPronoun(unit))
          && agreement.agrees(slot, reading, unit)
          && (isHeadInCase(slot, clause, cue, at)
              || agreement.inCase(slot, unit, at > cue)
                  && !(slot.marker().isEmpty()
                      && reading.wordClass().equals("verb")
                      && agreement.saysGenitive(unit, false)))
          && (!slot.isSubject()
              || isHeadInCase(slot, clause, cue, at) && !isSeveral(unit)
              || agreement.agreesInNumber(units, cue, at))
          && !(verbsLast && before && slot.isSubject() && isOfAnother(slot, units, at))
          && (!slot.isSubject()
              || slot.marker().isPresent()
              || agreement.agreesInPresent(reading, units, cue, at))
          && (!slot.isSubject() || agreement.agreesInGender(reading, unit, at > cue))
          && marked(slot, clause, at, cue)
          && !(slot.rule().name().equals("target") && Victims.isOne(units, at, cue, verbsLast))
          && !isOfObject(slot, units, cue, reading, at)) {
        if (before && Insertions.isApposition(slot, units, at) && !taken.contains(at - 2)) {
          return PartyLists.coordinated(units, at - 2, taken);
        }
        int governor = governor(units, at - 1);
        boolean genitive =
            governor >= 0
                && slot.marker().isEmpty()
                && Grammar.isGenitive(units.get(governor))
                && !units.get(governor).means("gram.possessive"); // "the UN's envoy" is the envoy
        if (!genitive
            && !before
            && Insertions.isNamedBehind(slot, units, at)
            && !taken.contains(at + 2)) {
          return List.of(at + 2);
        }
        if (!genitive) {
          int owner = before && slot.isSubject() ? roleBefore(units, at) : at;
          return PartyLists.coordinated(units, taken.contains(owner) ? at : owner, taken);
        }
        boolean beside = slot.rule().adjacent() && slot.isSubject() && !before;
        if (ofSomething < 0 && !beside) {
          ofSomething = at; // "an ally of X said": X, if nobody else
        }
      }
      if (slot.rule().adjacent()
          && !taken.contains(at)
          && !isOfTime(units, at)
          && !(verbFirst && before && slot.isSubject() && isOfPlace(units, at))
          && !(!before
              && slot.marker().isPresent()
              && isNoun(units.get(cue))
              && isOfPlace(units, at))
          && !(before && Insertions.opens(clause, cue, at))
          && !(before && verbFirst && clause.relatives().get(cue) == at + 1)
          && !(!slot.cases().isEmpty()
              && Grammar.isParty(unit)
              && !agreement.inCase(slot, unit, at > cue))
          && blocks(unit, slot)) {
        break;
      }
    }
    return ofSomething < 0 ? List.of() : PartyLists.coordinated(units, ofSomething, taken);
  }

  /** Whether a set phrase ends in the preposition of what follows it. */
  private boolean governs(Analysis reading) {
    String phrase = reading.lexeme().lemma();
    int last = phrase.lastIndexOf(' ');
    return last > 0 && phrasePrepositions.contains(phrase.substring(last + 1));
  }

  /** "<i>Kenya</i>'s loss grew": who owns a thing is not who does what a verb tells. */
  private static boolean isPossessor(List<Unit> units, int at, Analysis reading) {
    boolean told = // "X, the union's secretary, said"
        units
            .get(at)
            .value(Party.class)
            .map(p -> !p.role().isEmpty() && (p.name().isPresent() || endsInName(units.get(at))))
            .orElse(false);
    return reading.wordClass().equals("verb")
        && !told
        && at + 1 < units.size()
        && units.get(at + 1).means("gram.possessive")
        && Grammar.isGenitive(units.get(at + 1));
  }

  /** "Members of <i>Kenya</i>": whether what is owned belongs to the last word alone. */
  private static boolean endsInName(Unit party) {
    String words = party.surface();
    return Character.isUpperCase(words.codePointAt(words.lastIndexOf(' ') + 1));
  }

  /** "Called <i>it</i> a surrender": a pronoun of its own owns no noun. */
  private static boolean isPronoun(Unit unit) {
    return unit.value(Party.class).filter(Party::isPronoun).isPresent();
  }

  /** "Scientists <i>watching</i> it": whether a party is the object of another's gerund. */
  private boolean isObjectOfGerund(List<Unit> units, int party) {
    return verbsBetween
        && party > 1
        && Grammar.isParty(units.get(party))
        && Grammar.isParty(units.get(party - 2))
        && units.get(party - 1).isOf("verb")
        && units.get(party - 1).any(a -> a.has("tense", "gerund"));
  }

  /** "Victims of the quake that hit": whether another noun is the head of the cue's clause. */
  private static boolean besideHead(Clause clause, int cue, int party) {
    int opener = clause.relatives().get(cue);
    return opener > party + 1
        && isNoun(clause.at(opener - 1))
        && clause.at(opener).means("gram.relative");
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
    return fills(slot, unit)
        && !taken.contains(at)
        && !clause.steppedOver(to, at)
        && agreement.agrees(slot, reading, unit)
        && agreement.inCase(slot, unit, false)
        && (!slot.isSubject()
            || agreement.agreesInNumber(units, to, at)
                && agreement.agreesInPresent(reading, units, to, at)
                && !isOfAnother(slot, units, at))
        && marked(slot, clause, at, to);
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

  /**
   * "X, профессор права <i>школы Y</i> и <i>директор Z</i>, …": where parties have cases, the
   * somebody whose office a name belongs to, a noun or two between; else the same party.
   */
  private int roleBefore(List<Unit> units, int at) {
    int first = PartyLists.head(units, at);
    boolean name =
        verbsBetween
            && agreement.hasCases()
            && units
                .get(first)
                .value(Party.class)
                .map(p -> p.name().isPresent() && p.role().isEmpty())
                .orElse(false);
    int role = first - 1;
    while (name && role > 0 && first - role <= LONGEST_OFFICE && isOfOffice(units.get(role))) {
      role--;
    }
    boolean office =
        name
            && role >= 0
            && role < first - 1
            && units
                .get(role)
                .value(Party.class)
                .map(p -> p.name().isPresent() && !p.role().isEmpty())
                .orElse(false);
    return office ? role : at;
  }

  private static boolean isOfOffice(Unit unit) {
    return unit.isWord()
        && unit.labels().isEmpty()
        && !Grammar.isPreposition(unit)
        && !Grammar.mayBeFinite(unit)
        && !Grammar.isAndOrBut(unit)
        && !Grammar.opensClause(unit)
        && !SharedSubjects.isLight(unit);
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
    while (place && before > 0 && isAttribute(units.get(before))) {
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

  /** Where verbs stand last: whether a party belongs to a word that is no verb of the clause. */
  private boolean isOfAnother(Frame.FrameSlot slot, List<Unit> units, int at) {
    return slot.marker().isEmpty()
        && (isInCompound(units, at) || isBecome(units, at) || sharesCase(slot, units, at));
  }

  /** "<i>Kenya</i> deposunun …": a bare name that the noun behind it belongs to. */
  private boolean isInCompound(List<Unit> units, int at) {
    boolean named =
        units
            .get(at)
            .value(Party.class)
            .map(p -> p.name().isPresent() && p.role().isEmpty())
            .orElse(false);
    int next = at + 1;
    if (named && next + 1 < units.size() && units.get(next).isOf("adj")) {
      next++;
    }
    return named && next < units.size() && isOwned(units.get(next));
  }

  /** "To become <i>a member</i> …": not who says it, where verbs stand last. */
  private static boolean isBecome(List<Unit> units, int at) {
    int next = at + 1;
    return next < units.size()
        && units.get(next).labels().isEmpty()
        && units.get(next).means("gram.become")
        && !Grammar.isFinite(units.get(next));
  }

  private boolean isOwned(Unit unit) {
    if (unit.isPunctuation() || !unit.labels().isEmpty()) {
      return false;
    }
    if (unit.analyses().isEmpty()) {
      return unit.isWord() && ownedEndings.stream().anyMatch(unit.key()::endsWith);
    }
    return !ownedEndings.isEmpty()
        && unit.any(a -> a.has("poss", "3") && !a.wordClass().equals("verb"))
        && unit.all(a -> a.wordClass().equals("verb") || a.has("poss", "3") && isPlainCase(a));
  }

  /** As a possessed noun in other cases may be the subject's own: "X <i>in his speech</i> said". */
  private static boolean isPlainCase(Analysis noun) {
    String of = noun.features().getOrDefault("case", "nom");
    return of.equals("nom") || of.equals("gen");
  }

  /** "<i>A</i> ve B'ye": only the last of a list has the case of all. */
  private boolean sharesCase(Frame.FrameSlot slot, List<Unit> units, int at) {
    int last = PartyLists.last(units, at);
    return last > at && !agreement.inCase(slot, units.get(last), false);
  }

  /**
   * Whom a relative clause tells of, if the slot has no marker and nobody in the clause fills it:
   * "<i>X</i>, who denied it, said".
   */
  List<Integer> relativeHead(Frame.FrameSlot slot, Clause clause, int cue, List<Integer> taken) {
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
            && fills(slot, clause.at(head))
            && !clause.at(head).is("LOC")
            && !taken.contains(head)
            && agreement.agreesInNumber(clause.units(), cue, head)
            && clause.at(cue).any(a -> agreement.agreesInPresent(a, clause.units(), cue, head));
    return fits ? PartyLists.coordinated(clause.units(), head, taken) : List.of();
  }

  /** Whom a relative clause tells of, whose verb has its object in its form. */
  List<Integer> relativeObject(Frame.FrameSlot slot, Clause clause, int cue, List<Integer> taken) {
    int opener = clause.relatives().get(cue);
    int head = opener > 0 && opener < cue ? opener - 1 : cue - 1;
    if (head > 0 && Grammar.isComma(clause.at(head))) {
      head--;
    }
    boolean fits =
        head >= 0
            && (opener > 0 || !Grammar.isComma(clause.at(cue - 1)))
            && fills(slot, clause.at(head))
            && !taken.contains(head);
    return fits ? PartyLists.coordinated(clause.units(), head, taken) : List.of();
  }

  /**
   * The party right before a relative clause whose pronoun can be its subject, -1 if a plain noun
   * stands there, {@link #NO_HEAD} where it cannot be told.
   */
  private int headBefore(Clause clause, int opener) {
    Unit pronoun = clause.at(opener);
    int head = opener - 2;
    if (head < 0
        || !Grammar.isComma(clause.at(opener - 1))
        || !pronoun.means("gram.relative")
        || !agreement.maySubject(pronoun)) {
      return NO_HEAD;
    }
    Unit unit = clause.at(head);
    if (Grammar.isParty(unit) || !unit.labels().isEmpty()) {
      return head;
    }
    return isPlainNoun(unit) ? -1 : NO_HEAD;
  }

  /**
   * "To the head X, <i>который заявил</i> …": where parties have cases, whom the pronoun of a
   * subject stands behind may stand in any.
   */
  private boolean isHeadInCase(Frame.FrameSlot slot, Clause clause, int cue, int at) {
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

  private static boolean isSeveral(Unit unit) {
    return unit.value(Party.class).map(Party::plural).orElse(false);
  }

  /** Whether a party stands before the relative clause of the cue, whose pronoun is its object. */
  private boolean isObjectBefore(Clause clause, int cue, int at) {
    int opener = clause.relatives().get(cue);
    return opener > at && opener < cue && agreement.isObject(clause.at(opener));
  }

  /** "On Monday": a preposition that a time follows stands in nobody's way. */
  private static boolean isOfTime(List<Unit> units, int at) {
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

  private boolean blocks(Unit unit, Frame.FrameSlot slot) {
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

  private static boolean fills(Frame.FrameSlot slot, Unit unit) {
    for (String filler : slot.rule().fillers()) {
      if (unit.is(filler) || filler.equals(PEOPLE) && unit.means("people")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the filler has its marker; one without a marker must have no preposition. */
  private boolean marked(Frame.FrameSlot slot, Clause clause, int at, int cue) {
    List<Unit> units = clause.units();
    boolean after = slot.rule().mark().equals("after");
    int beside = after ? objectEnd(units, at) : beforeName(units, at);
    if (slot.marker().isPresent()) {
      boolean elsewhere = after && !verbsLast && at > 0 && Grammar.isPreposition(units.get(at - 1));
      return beside >= 0
          && beside < units.size()
          && !elsewhere
          && !(bareGenitive && isOwner(slot, units, at, beside, cue))
          && !(verbsLast && isAddressee(slot) && goesWithDeed(units, beside))
          && slot.marker().get().fits(units.get(beside));
    }
    int end = objectEnd(units, at);
    boolean object = end < units.size() && units.get(end).means("gram.object-marker");
    boolean genitive = beside >= 0 && at > cue && Grammar.isGenitive(units.get(beside));
    boolean belongs =
        beside >= 0
            && (bareGenitive
                    && slot.isSubject()
                    && beside != cue
                    && isNoun(units.get(beside))
                    && !agreement.isNoGenitive(units.get(at))
                || SPOKEN_TO.contains(slot.rule().name())
                    && at - 1 != cue
                    && isPlainNoun(units.get(beside))
                    && agreement.saysGenitive(units.get(at), true)
                || construct
                    && at - 1 > cue
                    && isConstruct(units.get(beside))
                    && (isOwned(slot) || Grammar.isPreposition(units.get(beside - 1))));
    int governor = governor(units, beside);
    boolean behindPreposition =
        governor >= 0
            && !after
            && Grammar.isPreposition(units.get(governor))
            && !isBound(units.get(governor), units.get(at))
            && !(isSubject(slot, at, cue)
                && (opensAdverbialClause(units, beside, at, cue)
                    || withGerund(units, beside, at, cue)
                    || joinsClauses(clause, beside, at, cue)
                    || isHeadOf(units, at, cue)));
    return !genitive
        && !belongs
        && !behindPreposition
        && !(slot.isSubject() && at < cue && isNameOfPlace(units, at))
        && !(SPOKEN_TO.contains(slot.rule().name()) && isInverted(units, at, cue))
        && !(object && slot.isSubject())
        && !(at > cue
            && (SPOKEN_TO.contains(slot.rule().name()) || isBehindComma(slot, units, cue, at))
            && !(bareGenitive && at - 1 == cue)
            && isSubjectOfNext(units, at));
  }

  /**
   * Whether a filler is the subject of its verb: who does it or, before a passive between subject
   * and object, to whom it is done.
   */
  private boolean isSubject(Frame.FrameSlot slot, int at, int cue) {
    return slot.isSubject() || verbsBetween && at < cue && slot.marker().isEmpty();
  }

  /** What stands before attributes: "<i>in</i> social media", "<i>of</i> kidnapped soldiers". */
  private int governor(List<Unit> units, int beside) {
    int governor = beside;
    while (verbsBetween && governor > 0 && isAttribute(units.get(governor))) {
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
        && (isPlainNoun(units.get(beside - 1)) || units.get(beside - 1).means("role.citizen"));
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
      if (!phrase && !isAttribute(units.get(at))) {
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

  private static boolean isAttribute(Unit unit) {
    return unit.labels().isEmpty()
        && !unit.analyses().isEmpty()
        && (unit.all(a -> a.wordClass().equals("adj")) || unit.all(Insertions::isParticiple));
  }

  /** "Kenya rejected a plan by <i>Uganda</i>": whether an agent is that of a verb's object. */
  private static boolean isOfObject(
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

  /** "After the government agreed": a preposition that opens a clause whose subject is next. */
  private boolean opensAdverbialClause(List<Unit> units, int opener, int party, int cue) {
    Unit unit = units.get(opener);
    boolean opens =
        unit.means("gram.after")
            || unit.means("gram.before")
            || unit.means("gram.since")
            || unit.means("gram.until")
            || unit.means("gram.while");
    return opens
        && !unit.means("gram.by") // "analysts polled by X said"
        && !prepositionsGovern
        && party < cue
        && Grammar.isFinite(units.get(cue))
        && onlyLight(units, party, cue);
  }

  /** "Talks failed, <i>with X</i> accusing Y": whoever "with" brings in does what follows. */
  private boolean withGerund(List<Unit> units, int with, int party, int cue) {
    return verbsBetween
        && units.get(with).means("gram.with")
        && party < cue
        && units.get(cue).any(a -> a.has("tense", "gerund"))
        && onlyLight(units, party, cue);
  }

  /** Swahili na is "and" and "with": "…, <i>na</i> polisi wakawatawanya" joins two clauses. */
  private static boolean joinsClauses(Clause clause, int joint, int party, int cue) {
    List<Unit> units = clause.units();
    if (party > cue || !Grammar.isAnd(units.get(joint)) || !Grammar.isFinite(units.get(cue))) {
      return false;
    }
    for (int at = party + 1; at < cue; at++) {
      if (!clause.steppedOver(cue, at) && !SharedSubjects.isLight(units.get(at))) {
        return false;
      }
    }
    for (int at = joint - 1; at >= 0; at--) {
      if (Grammar.isFinite(units.get(at))) {
        return true;
      }
    }
    return false;
  }

  /** "Talks with X, <i>who said</i> …": whatever stands before X, the next clause tells of X. */
  private boolean isHeadOf(List<Unit> units, int party, int cue) {
    int next = party + 1;
    if (next < cue && Grammar.isComma(units.get(next))) {
      next++;
    }
    boolean told = verbFirst && units.get(cue).any(a -> a.features().containsKey("object"));
    return !verbsLast
        && (dropsSubjects || next < cue && units.get(next).means("gram.relative"))
        && !told // "whom he accused": the verb has its object in its form
        && next <= cue
        && Grammar.isRelative(units.get(next))
        && !units.get(next).means("gram.relative.where")
        && onlyLight(units, next, cue);
  }

  private static boolean onlyLight(List<Unit> units, int from, int to) {
    for (int at = from + 1; at < to; at++) {
      if (!SharedSubjects.isLight(units.get(at)) && !isOfTime(units, at)) {
        return false;
      }
    }
    return true;
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

  /** A noun without article, which what follows belongs to: سياسة الحكومة. */
  private static boolean isConstruct(Unit unit) {
    return isNoun(unit)
        && unit.none(
            a ->
                a.has("def", "yes")
                    || a.features().containsKey("case")
                    || a.isA("time")
                    || a.isA("unit"));
  }

  /** A noun, known or not, which a party with the article of a genitive belongs to. */
  private static boolean isPlainNoun(Unit unit) {
    return isNoun(unit)
        || unit.labels().isEmpty()
            && unit.analyses().isEmpty()
            && unit.isWord()
            && Character.isUpperCase(unit.surface().charAt(0));
  }

  /** A plain noun, which a party right behind it belongs to: رهایی زندانیان, نقابة الأطباء. */
  private static boolean isNoun(Unit unit) {
    return unit.labels().isEmpty()
        && !unit.analyses().isEmpty()
        && unit.all(
            a ->
                (a.wordClass().equals("noun") || a.wordClass().equals("word"))
                    && !a.isA("role.title"));
  }
}
