package org.khabar.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khabar.knowledge.LanguageProfile;
import org.khabar.rules.Unit;
import org.khabar.text.Analysis;

/** Finds the units that fill a slot of a frame, by side, marker, agreement and reach. */
final class SlotSearch {
  private static final int FARTHEST = 60;

  /** Slots of those whom something is said or done to. */
  private static final Set<String> SPOKEN_TO = Set.of("addressee", "target", "recipient");

  private static final String NUMBER = "number";
  private static final String SINGULAR = "sg";
  private static final String PLURAL = "plural";

  private static final int LONGEST_TOPIC = 24;

  /** A filler that is an adjective of a state: the Russian build-up. */
  private static final String PEOPLE = "PEOPLE";

  private final boolean verbFirst;
  private final boolean verbsBetween;

  /** Where verbs stand last, what stands before a party may belong to the one before it. */
  private final boolean verbsLast;

  private final boolean bareGenitive;
  private final boolean construct;

  /** Values of the cue's agreement that only people have; empty where it says nothing of that. */
  private final Set<String> personal;

  /** Values that people never have. */
  private final Set<String> bodily;

  /** Cases that a subject stands in; empty where names have none. */
  private final Set<String> subjectCases;

  /** Whether words such as "after" never open a clause, since others do: nach, nachdem. */
  private final boolean prepositionsGovern;

  /** Whether a verb in the plural has no single subject. */
  private final boolean numberAgrees;

  /** Whether that holds of people alone. */
  private final boolean peopleAgree;

  private final boolean dropsSubjects;

  SlotSearch(LanguageProfile profile) {
    verbFirst = profile.wordOrder().equals("VSO");
    verbsBetween = profile.wordOrder().equals("SVO");
    verbsLast = profile.wordOrder().equals("SOV");
    bareGenitive = profile.has("bareGenitive");
    construct = profile.has("construct");
    personal = profile.words("personSubject");
    bodily = profile.words("bodySubject");
    subjectCases = profile.words("subjectCase");
    numberAgrees = profile.has("numberAgrees");
    dropsSubjects = profile.has("dropsSubjects");
    peopleAgree = profile.words("numberAgrees").contains("people");
    prepositionsGovern = profile.has("prepositionsGovern");
  }

  /** What fills a slot, on the side that its rule says; nothing if there is none. */
  List<Integer> search(
      Frame.FrameSlot slot, Clause clause, int cue, Analysis reading, List<Integer> taken) {
    boolean before = !slot.rule().side().equals("after");
    boolean after = !slot.rule().side().equals("before");
    int topic = verbFirst && slot.isSubject() ? topicOf(clause, cue) : -1;
    if (topic >= 0 && fills(slot, clause.at(topic)) && !taken.contains(topic)) {
      return coordinated(clause.units(), topic, taken);
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
          && !(construct && before && slot.isSubject() && besideHead(clause, cue, at))
          && agrees(slot, reading, unit)
          && inCase(slot, unit)
          && (!slot.isSubject() || agreesInNumber(units, cue, at) && peopleAgree(units, cue, at))
          && marked(slot, clause, at, cue)) {
        if (before && isApposition(slot, units, at) && !taken.contains(at - 2)) {
          return coordinated(units, at - 2, taken);
        }
        boolean genitive =
            at > 0 && slot.marker().isEmpty() && Grammar.isGenitive(units.get(at - 1));
        if (!genitive) {
          return coordinated(units, at, taken);
        }
        boolean beside = slot.rule().adjacent() && slot.isSubject() && !before;
        if (ofSomething < 0 && !beside) {
          ofSomething = at; // "an ally of X said": X, if nobody else
        }
      }
      if (slot.rule().adjacent()
          && !taken.contains(at)
          && !isOfTime(units, at)
          && blocks(unit, slot)) {
        break;
      }
    }
    return ofSomething < 0 ? List.of() : coordinated(units, ofSomething, taken);
  }

  /**
   * "The governor, <i>a Democrat</i>, has denied it": a party without name that tells of another.
   */
  private static boolean isApposition(Frame.FrameSlot slot, List<Unit> units, int at) {
    return slot.isSubject()
        && at >= 2
        && at + 1 < units.size()
        && Grammar.isComma(units.get(at + 1))
        && Grammar.isComma(units.get(at - 1))
        && Grammar.isParty(units.get(at - 2))
        && units.get(at).value(Party.class).map(p -> p.name().isEmpty()).orElse(false)
        && (at < 3 || !joins(units, at - 3));
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
    for (int at = from; at < to; at++) {
      Unit unit = clause.at(at);
      boolean fits =
          fills(slot, unit)
              && !taken.contains(at)
              && !clause.steppedOver(to, at)
              && agrees(slot, reading, unit)
              && inCase(slot, unit)
              && marked(slot, clause, at, to);
      if (fits) {
        return coordinated(clause.units(), at, taken);
      }
    }
    return List.of();
  }

  /** "On Monday": a preposition that a time follows stands in nobody's way. */
  private static boolean isOfTime(List<Unit> units, int at) {
    return at + 1 < units.size()
        && units.get(at + 1).is("TIME")
        && Grammar.isPreposition(units.get(at));
  }

  private static boolean blocks(Unit unit, Frame.FrameSlot slot) {
    boolean leading = !slot.rule().mark().equals("after") || slot.rule().side().equals("before");
    if (leading && slot.marker().isPresent() && slot.marker().get().fits(unit)) {
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

  /** Whether a party can be the subject of a verb that says whether it has one or several. */
  private boolean agreesInNumber(List<Unit> units, int cue, int at) {
    Optional<Party> party =
        numberAgrees ? units.get(at).value(Party.class) : Optional.<Party>empty();
    boolean plain = party.isEmpty() || !Grammar.isFinite(units.get(cue));
    if (plain || units.get(at).is("GPE") || units.get(at).is("ORG")) {
      return true; // США, Нидерланды, Афины are plurals
    }
    Unit unit = units.get(at);
    boolean list = headOfList(units, at) < at || lastOfList(units, at) > at;
    boolean several =
        party.get().plural()
            || list
            || party.get().isPronoun()
            || unit.any(a -> a.has(NUMBER, PLURAL));
    boolean one = !party.get().plural() && !isPluralSubject(unit) || party.get().cases().isEmpty();
    return units
        .get(cue)
        .any(a -> !(a.has(NUMBER, PLURAL) && !several || a.has(NUMBER, SINGULAR) && !one));
  }

  /** Whether a word could be a subject as a plural only: <i>журналистки</i>, else an "of". */
  private boolean isPluralSubject(Unit unit) {
    List<Analysis> subjects =
        unit.analyses().stream()
            .filter(a -> a.concept().startsWith("role."))
            .filter(a -> subjectCases.contains(a.features().getOrDefault("case", "nom")))
            .toList();
    return !subjects.isEmpty() && subjects.stream().allMatch(a -> a.has(NUMBER, PLURAL));
  }

  /** No one man for "they said", no group of people for "he said". */
  private boolean peopleAgree(List<Unit> units, int cue, int at) {
    Unit unit = units.get(at);
    Optional<Party> party = peopleAgree ? unit.value(Party.class) : Optional.empty();
    if (party.isEmpty() || unit.is("GPE") || unit.is("ORG") || !units.get(cue).isOf("verb")) {
      return true;
    }
    boolean list = headOfList(units, at) < at || lastOfList(units, at) > at;
    if (units.get(cue).all(a -> a.has(NUMBER, SINGULAR))) {
      return list || !party.get().plural();
    }
    boolean plural = units.get(cue).all(a -> a.has(NUMBER, PLURAL));
    return !plural
        || units.get(cue).any(a -> a.has("mutual", "yes")) // "X told Y when they met"
        || !unit.is("PER")
        || list
        || party.get().plural()
        || party.get().isPronoun()
        || withOthers(units, at, cue);
  }

  /** "X <i>and</i> others said", "X <i>with</i> Y said". */
  private static boolean withOthers(List<Unit> units, int from, int to) {
    for (int at = from + 1; at < to; at++) {
      if (Grammar.isAnd(units.get(at)) || units.get(at).means("gram.with")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the filler stands in a case that the slot allows; a subject's is a setting. */
  private boolean inCase(Frame.FrameSlot slot, Unit unit) {
    Set<String> asked = slot.cases();
    if (asked.isEmpty() && slot.isSubject()) {
      asked = subjectCases;
    }
    Optional<Party> party = asked.isEmpty() ? Optional.empty() : unit.value(Party.class);
    return party.isEmpty() || PartyCases.fit(party.get().cases(), asked);
  }

  /** Whether the filler has its marker; one without a marker must have no preposition. */
  private boolean marked(Frame.FrameSlot slot, Clause clause, int at, int cue) {
    List<Unit> units = clause.units();
    boolean after = slot.rule().mark().equals("after");
    int beside = after ? at + 1 : beforeName(units, at);
    if (slot.marker().isPresent()) {
      boolean elsewhere = after && !verbsLast && at > 0 && Grammar.isPreposition(units.get(at - 1));
      return beside >= 0
          && beside < units.size()
          && !elsewhere
          && slot.marker().get().fits(units.get(beside));
    }
    boolean object = at + 1 < units.size() && units.get(at + 1).means("gram.object-marker");
    boolean genitive = beside >= 0 && at > cue && Grammar.isGenitive(units.get(beside));
    boolean belongs =
        beside >= 0
            && (bareGenitive && slot.isSubject() && beside != cue && isNoun(units.get(beside))
                || construct && isOwned(slot) && at - 1 > cue && isConstruct(units.get(beside)));
    boolean behindPreposition =
        beside >= 0
            && !after
            && Grammar.isPreposition(units.get(beside))
            && !(slot.isSubject()
                && (opensAdverbialClause(units, beside, at, cue)
                    || joinsClauses(clause, beside, at, cue)
                    || isHeadOf(units, at, cue)));
    return !genitive
        && !belongs
        && !behindPreposition
        && !(object && slot.isSubject())
        && !(at > cue
            && SPOKEN_TO.contains(slot.rule().name())
            && !(bareGenitive && at - 1 == cue)
            && isSubjectOfNext(units, at));
  }

  /** What stands before a party, and before the mark that opens a name: в «Росатоме». */
  private static int beforeName(List<Unit> units, int at) {
    int before = headOfList(units, at) - 1;
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
        && !prepositionsGovern
        && party < cue
        && Grammar.isFinite(units.get(cue))
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
    return dropsSubjects
        && verbsBetween
        && next <= cue
        && Grammar.isRelative(units.get(next))
        && !units.get(next).means("gram.relative.where")
        && onlyLight(units, next, cue);
  }

  private static boolean onlyLight(List<Unit> units, int from, int to) {
    for (int at = from + 1; at < to; at++) {
      if (!SharedSubjects.isLight(units.get(at))) {
        return false;
      }
    }
    return true;
  }

  /** "Warned Russia would invade": a party that the next verb tells something of. */
  private boolean isSubjectOfNext(List<Unit> units, int at) {
    int next = at + 1;
    while (next < units.size() && SharedSubjects.isAdverb(units.get(next))) {
      next++;
    }
    return verbsBetween
        && next < units.size()
        && (isTold(units.get(next)) || Grammar.isModal(units.get(next)));
  }

  /** A verb that tells something; one in the subjunctive says what is wanted of the party. */
  private static boolean isTold(Unit verb) {
    return Grammar.isFinite(verb)
        && verb.none(a -> a.has("tense", "subjunctive") || a.has("mood", "subjunctive"));
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

  /** A plain noun, which a party right behind it belongs to: رهایی زندانیان, نقابة الأطباء. */
  private static boolean isNoun(Unit unit) {
    return unit.labels().isEmpty()
        && !unit.analyses().isEmpty()
        && unit.all(
            a ->
                (a.wordClass().equals("noun") || a.wordClass().equals("word"))
                    && !a.isA("role.title"));
  }

  /** Where the list "A, B and C" begins that holds {@code at}; commas alone make no list. */
  private static int headOfList(List<Unit> units, int at) {
    boolean and = lastOfList(units, at) > at;
    int head = at;
    while (head >= 2
        && Grammar.isParty(units.get(head - 2))
        && (Grammar.isAnd(units.get(head - 1)) || and && Grammar.isComma(units.get(head - 1)))) {
      and |= Grammar.isAnd(units.get(head - 1));
      head -= 2;
    }
    return head;
  }

  /** Where the list ends that holds {@code at}: with the party behind its "and". */
  private static int lastOfList(List<Unit> units, int at) {
    int last = at;
    int end = at;
    while (last + 2 < units.size()
        && Grammar.isParty(units.get(last + 2))
        && joins(units, last + 1)) {
      last += 2;
      if (Grammar.isAnd(units.get(last - 1))) {
        end = last;
      }
    }
    return end;
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
    int first = headOfList(units, at);
    while (head - 2 >= first && !taken.contains(head - 2)) {
      head -= 2;
    }
    int last = lastOfList(units, at);
    for (int i = head; i <= last; i += 2) {
      list.add(i);
    }
    return list;
  }
}
