package org.khabar.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khabar.knowledge.LanguageProfile;
import org.khabar.rules.Unit;
import org.khabar.text.Analysis;

/**
 * Tells from which verb another takes its subject: "X met Y <i>and warned</i> …", "X left,
 * <i>adding</i> that …".
 */
final class SharedSubjects {
  /** Stands for no such verb. */
  private static final Set<String> TOLD = Set.of("past", "perfect", "present");

  static final int NONE = -1;

  private static final int LONGEST_INSERTION = 8;

  private final boolean verbsBetween;
  private final boolean verbFirst;
  private final boolean verbLast;

  /** Whether an article makes a noun of a gerund: "the warning"; in French it is a pronoun. */
  private final boolean gerundsAreNouns;

  private final boolean commaContinues;
  private final boolean dropsSubjects;
  private final Set<String> subjectCases;

  /** Values of tense or mood of verbs that go on with the subject of the main clause. */
  private final Set<String> adverbial;

  SharedSubjects(LanguageProfile profile) {
    verbsBetween = profile.verbsBetween();
    verbFirst = profile.verbFirst();
    verbLast = profile.verbLast();
    gerundsAreNouns = profile.has("adjectivesBefore");
    adverbial = profile.words("adverbialVerbs");
    commaContinues = profile.has("commaContinues");
    dropsSubjects = profile.has("dropsSubjects");
    subjectCases = profile.words("subjectCase");
  }

  /** Whether a verb in this form stands for a clause of its own: "adding", akisema, مضيفا. */
  boolean isAdverbial(Analysis reading) {
    return adverbial.contains(reading.features().getOrDefault("tense", ""))
        || adverbial.contains(reading.features().getOrDefault("mood", ""));
  }

  /**
   * "Criticised X for <i>threatening</i> Y", "saw it as a <i>warning</i>": a gerund that a
   * preposition or an article makes a thing.
   */
  boolean isGoverned(Clause clause, int cue, Analysis reading) {
    int before = cue - 1;
    while (before >= 0 && isAdverb(clause.at(before))) {
      before--;
    }
    return verbsBetween
        && before >= 0
        && reading.has("tense", "gerund")
        && isAdverbial(reading)
        && (gerundsAreNouns && clause.at(before).labels().isEmpty() && clause.at(before).isOf("det")
            || clause.at(before).means("gram.for")
            || Grammar.isGenitive(clause.at(before))
            || clause.at(before).means("gram.from")
            || clause.at(before).means("gram.against")
            || clause.at(before).means("gram.instead"));
  }

  /** "…, <i>adding</i> that": a verb of saying that goes on with the subject before. */
  boolean goesOnSaying(Unit unit) {
    return unit.labels().isEmpty()
        && unit.any(a -> a.isA("act") && a.wordClass().equals("verb") && isAdverbial(a));
  }

  /** Whether a verb surely has no subject of its own but goes on with that of one before. */
  boolean goesOn(Clause clause, int cue, Analysis reading) {
    int before = beforeGroup(clause, cue);
    if (before < 0) {
      return false;
    }
    if (saysForPurpose(clause, cue, reading)) {
      return true;
    }
    Unit unit = clause.at(before);
    if (isAdverbial(reading)) {
      boolean own =
          !verbFirst && Grammar.isParty(unit) && !isSpokenOf(clause, before, reading)
              || Grammar.mayBeFinite(unit);
      return !own && (!Grammar.isPreposition(unit) || introducesAdverbial(unit));
    }
    return verbsBetween
        && Grammar.isFinite(reading)
        && (isConjunction(unit)
            || opensWithoutSubject(unit)
            || commaContinues && continuesBehind(clause, before, cue)
            || isInList(clause, before, cue));
  }

  /**
   * Spanish "X anunció que <i>enviará</i> tropas": where subjects are left out, a verb right behind
   * "that" tells of whoever speaks, unless a party of its own stands behind it.
   */
  boolean goesOnBehindThat(Clause clause, int cue, Analysis reading) {
    if (!dropsSubjects
        || !verbsBetween
        || !Grammar.isFinite(reading)
        || reading.features().containsKey("subject")
        || cue + 1 < clause.size() && Grammar.isParty(clause.at(cue + 1))) {
      return false;
    }
    int that = beforeGroup(clause, cue);
    return that > 0
        && clause.at(that).means("gram.that")
        && clause.at(that - 1).any(a -> a.isA("act") && Grammar.isFinite(a));
  }

  /**
   * "Took to the radio <i>to announce</i> that", "held a news conference <i>to deny</i> it",
   * "marched <i>to demand</i> that": an infinitive that tells what was said on an occasion.
   */
  boolean saysForPurpose(Clause clause, int cue, Analysis reading) {
    if (!verbsBetween
        || cue < 2
        || !reading.has("tense", "infinitive")
        || !reading.isA("act")
        || reading.has("polarity", "negative")
        || !clause.at(cue - 1).means("gram.aux.infinitive")) {
      return false;
    }
    int verb = verbBefore(clause, cue, cue);
    if (verb == NONE || !clause.at(verb).all(a -> TOLD.contains(tense(a)) && !isNegative(a))) {
      return false;
    }
    return clause.at(verb).means("event.protest")
        || clause.units().subList(verb, cue).stream()
            .anyMatch(u -> u.means("gram.occasion") || u.means("event.press"));
  }

  private static String tense(Analysis reading) {
    return reading.features().getOrDefault("tense", "past");
  }

  private static boolean isNegative(Analysis reading) {
    return reading.has("polarity", "negative");
  }

  /**
   * Swahili "he rebuked X <i>telling</i> him to stop": a party between two verbs of saying that
   * have the same subject is the object of the first.
   */
  private boolean isSpokenOf(Clause clause, int party, Analysis reading) {
    int verb = party - 1;
    while (verb >= 0 && isLight(clause.at(verb))) {
      verb--;
    }
    String subject = reading.features().getOrDefault("subject", "");
    return dropsSubjects
        && verb >= 0
        && reading.isA("act")
        && !subject.isEmpty()
        && Grammar.isFinite(clause.at(verb))
        && saysOfSubject(clause.at(verb), subject)
        && !clause.at(verb).means("act.say.quote");
  }

  /** "Imposed sanctions, <i>closed</i> the borders and threatened force": a list of deeds. */
  private boolean isInList(Clause clause, int comma, int cue) {
    int next = cue + 1;
    if (!Grammar.isComma(clause.at(comma))
        || next >= clause.size()
        || Grammar.isParty(clause.at(next))
        || verbBefore(clause, comma, cue) == NONE) {
      return false;
    }
    for (int at = next; at < clause.size(); at++) {
      Unit unit = clause.at(at);
      if (isConjunction(unit)) {
        int verb = at + 1;
        while (verb < clause.size() && isLight(clause.at(verb))) {
          verb++;
        }
        return verb < clause.size() && Grammar.isFinite(clause.at(verb));
      }
      if (Grammar.isFinite(unit) || Grammar.isQuoteMark(unit)) {
        return false;
      }
    }
    return false;
  }

  /** Swahili "after <i>storming</i> the house": the verb right behind has no own subject. */
  private static boolean opensWithoutSubject(Unit unit) {
    return unit.means("gram.after") || unit.means("gram.before");
  }

  /**
   * "Detained the men, <i>seized</i> weapons": no subject follows, and no quotation went before.
   */
  private boolean continuesBehind(Clause clause, int comma, int cue) {
    if (!Grammar.isComma(clause.at(comma))
        || comma == 0
        || Grammar.isQuoteMark(clause.at(comma - 1))
        || verbBefore(clause, comma, cue) == NONE) {
      return false;
    }
    for (int at = cue + 1; at < clause.size(); at++) {
      Unit unit = clause.at(at);
      if (Grammar.isFinite(unit) || unit.isPunctuation()) {
        return true;
      }
      Optional<Party> party = unit.value(Party.class);
      boolean own =
          party.isPresent()
              && !Grammar.isPreposition(clause.at(at - 1))
              && PartyCases.fit(party.get().cases(), subjectCases);
      if (own) {
        return false;
      }
    }
    return true;
  }

  /**
   * The verb before that has the subject of this one, or {@link #NONE}.
   *
   * @param outermost whether a verb that reports goes on with the main clause: "X said that Y had
   *     left and warned …"
   */
  int governor(Clause clause, int cue, boolean outermost, Analysis reading) {
    int verb = verbBefore(clause, cue, cue);
    if (outermost) {
      int outer = verb;
      while (outer != NONE && isEmbedded(clause, outer)) {
        outer = verbBefore(clause, outer, cue);
      }
      verb = outer == NONE ? verb : outer;
    }
    return agreeing(clause, verb, cue, reading);
  }

  /** A verb or, where verbs say much of their subjects, the next before it that says the same. */
  private int agreeing(Clause clause, int governor, int cue, Analysis reading) {
    String subject = reading.features().getOrDefault("subject", "");
    if (!dropsSubjects || !verbsBetween || subject.isEmpty()) {
      return governor;
    }
    int verb = governor;
    while (verb != NONE && !saysOfSubject(clause.at(verb), subject)) {
      verb = verbBefore(clause, verb, cue);
    }
    return verb == NONE ? governor : verb;
  }

  /** "They will walk out and <i>refuse</i> to work": a present that goes on from a future. */
  boolean sharesFuture(Clause clause, int cue, Analysis reading) {
    if (!verbsBetween || !reading.has("tense", "present") || cue == 0) {
      return false;
    }
    int governor = isConjunction(clause.at(cue - 1)) ? verbBefore(clause, cue, cue) : NONE;
    return governor != NONE && clause.at(governor).all(Grammar::isUnreal);
  }

  /**
   * The verb before that says the same of its subject, where verbs say much of it and subjects are
   * left out (Swahili noun classes), or {@link #NONE}.
   */
  int sameSubject(Clause clause, int cue, Analysis reading) {
    String subject = reading.features().getOrDefault("subject", "");
    if (!dropsSubjects || subject.isEmpty()) {
      return NONE;
    }
    int verb = verbBefore(clause, cue, cue);
    while (verb != NONE && !saysOfSubject(clause.at(verb), subject)) {
      verb = verbBefore(clause, verb, cue);
    }
    return verb;
  }

  /** "<i>Condemning</i> the attack, X said": the verb behind the comma that has its subject. */
  int mainVerb(Clause clause, int cue, Analysis reading) {
    String subject = reading.features().getOrDefault("subject", "");
    boolean comma = false;
    boolean opens =
        !dropsSubjects
            && reading.has("tense", "gerund")
            && (opensSentence(clause.units(), cue) || isInserted(clause, cue));
    boolean timed = isTimed(clause.units(), cue, reading);
    boolean told = timed || isAdverbial(reading) && (opens || dropsSubjects && !subject.isEmpty());
    if (!verbsBetween || !told) {
      return NONE;
    }
    for (int at = cue + 1; at < clause.size() && clause.sameVoice(at, cue); at++) {
      Unit unit = clause.at(at);
      comma |= Grammar.isComma(unit);
      boolean main =
          comma && Grammar.isFinite(unit) && (opens || timed || saysOfSubject(unit, subject));
      if (main && !clause.steppedOver(cue, at)) {
        return at;
      }
    }
    return NONE;
  }

  /**
   * "Tras <i>reunirse</i> con X, …", "après avoir <i>rencontré</i> X, …" at the sentence's head.
   */
  static boolean isTimed(List<Unit> units, int cue, Analysis reading) {
    int at = cue - 1;
    boolean perfect =
        at >= 0
            && units.get(at).isOf("aux")
            && units.get(at).any(a -> a.has("tense", "infinitive"));
    at -= perfect ? 1 : 0;
    return (perfect || reading.has("tense", "infinitive"))
        && at >= 0
        && (units.get(at).means("gram.after") || units.get(at).means("gram.before"))
        && opensSentence(units, at);
  }

  /** "X, <i>noting</i> that war would come, laughed". */
  private static boolean isInserted(Clause clause, int cue) {
    return cue > 1 && Grammar.isComma(clause.at(cue - 1)) && Grammar.isParty(clause.at(cue - 2));
  }

  /** Whether nothing but adverbs and words such as "while" stand before a verb. */
  static boolean opensSentence(List<Unit> units, int cue) {
    for (int at = 0; at < cue; at++) {
      Unit unit = units.get(at);
      boolean light = unit.isPunctuation() && !Grammar.isComma(unit) || isAdverb(unit);
      if (!light && !Grammar.isAndOrBut(unit) && !introducesAdverbial(unit)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a verb opens its sentence in a form that goes on with the main clause: akijibu. */
  boolean opensMeanwhile(Clause clause, int cue, Analysis reading) {
    if (!verbsBetween || !dropsSubjects || !isAdverbial(reading)) {
      return false;
    }
    for (int at = 0; at < cue; at++) {
      if (Grammar.mayBeFinite(clause.at(at)) || Grammar.isAuxiliary(clause.at(at))) {
        return false;
      }
    }
    return true;
  }

  private static boolean saysOfSubject(Unit verb, String subject) {
    return verb.any(a -> a.has("subject", subject));
  }

  /** The nearest finite verb before a position that a cue can share its subject with. */
  private int verbBefore(Clause clause, int position, int cue) {
    for (int at = position - 1; at >= 0; at--) {
      boolean reachable = clause.sameVoice(at, cue) && !clause.steppedOver(cue, at);
      if (reachable
          && (Grammar.isFinite(clause.at(at)) || isCopula(clause, at) || isVerbOf(clause, at))) {
        return at;
      }
    }
    return NONE;
  }

  /** "Analysts <i>cut</i> it and warned": behind a party a word is a verb that may be one. */
  private boolean isVerbOf(Clause clause, int at) {
    return verbsBetween
        && at > 0
        && Grammar.isParty(clause.at(at - 1))
        && (at < 2 || !Grammar.isQuoteMark(clause.at(at - 2)))
        && clause.at(at).isOf("verb")
        && clause.at(at).none(a -> a.has("tense", "infinitive"))
        && Grammar.mayBeFinite(clause.at(at));
  }

  /** "She <i>was</i> warmer": an auxiliary that no verb follows. */
  private boolean isCopula(Clause clause, int at) {
    if (!verbsBetween || !Grammar.isModal(clause.at(at))) {
      return false;
    }
    int next = at + 1;
    while (next < clause.size() && isLight(clause.at(next))) {
      next++;
    }
    return next < clause.size()
        && !clause.at(next).isPunctuation()
        && !Grammar.mayBeFinite(clause.at(next));
  }

  /** Whether a verb stands in a clause that a word such as "that" or "if" opens. */
  private boolean isEmbedded(Clause clause, int verb) {
    boolean bare = true;
    for (int at = verb - 1; at >= 0; at--) {
      Unit unit = clause.at(at);
      if (clause.steppedOver(verb, at)) {
        continue;
      }
      boolean opens = Grammar.opensClause(unit) || unit.means("gram.when");
      boolean main = verbFirst ? opensMainClause(clause, at) : Grammar.isFinite(unit);
      if (main && bare && verbsBetween && tellsClause(unit) && !Grammar.isAnd(clause.at(at + 1))) {
        return true; // "he said the talks had failed and warned"
      }
      if (main && verbLast && unit.any(a -> a.isA("act.say")) && tellsAtOnce(clause, at)) {
        return true; // "X said Y knows": no word for "that"
      }
      if (main || opens && unit.isPunctuation()) {
        return false;
      }
      if (Grammar.isComma(unit) && verbsBetween) {
        bare = false;
      }
      if (opens) {
        boolean contrast = // "…, while Y called for talks and warned": as good as a main clause
            verbFirst && unit.means("gram.while") && at > 0 && Grammar.isComma(clause.at(at - 1));
        return !contrast;
      }
    }
    return false;
  }

  /** A verb of saying that a clause without "that" may follow. */
  private static boolean tellsClause(Unit verb) {
    return verb.any(
        a ->
            a.isA("act.say")
                || a.isA("act.confirm")
                || a.isA("act.announce")
                || a.isA("act.warn")
                || a.isA("act.promise"));
  }

  /** Whether a clause stands right behind a verb of saying and its auxiliaries. */
  private static boolean tellsAtOnce(Clause clause, int verb) {
    int next = verb + 1;
    while (next < clause.size() && Grammar.isAuxiliary(clause.at(next))) {
      next++;
    }
    return next < clause.size()
        && !clause.at(next).isPunctuation()
        && !isConjunction(clause.at(next));
  }

  /** Where verbs stand first: whether a comma, an "and" and a verb follow one another. */
  private static boolean opensMainClause(Clause clause, int at) {
    return at > 0
        && at + 1 < clause.size()
        && Grammar.isAnd(clause.at(at))
        && Grammar.isComma(clause.at(at - 1))
        && Grammar.isFinite(clause.at(at + 1));
  }

  /** Whether a verb tells what might be: "unless X apologised". */
  boolean isHypothetical(Clause clause, int cue) {
    for (int at = cue - 1; at >= 0; at--) {
      Unit unit = clause.at(at);
      if (!clause.sameVoice(at, cue) || clause.steppedOver(cue, at)) {
        continue;
      }
      if (unit.means("gram.if") && !unit.means("gram.like") || unit.means("gram.unless")) {
        return true;
      }
      if (Grammar.opensClause(unit) || Grammar.isFinite(unit) || Grammar.isComma(unit)) {
        return false;
      }
    }
    return false;
  }

  /**
   * Where the clause of a verb begins that goes on from one before: the position of its conjunction
   * or comma, or {@link #NONE} if nothing sets it off.
   */
  int joint(Clause clause, int cue) {
    if (verbsBetween) {
      int before = beforeGroup(clause, cue);
      boolean sets =
          before >= 0 && (Grammar.isComma(clause.at(before)) || isConjunction(clause.at(before)));
      if (!sets && Grammar.saysMeanwhile(clause.at(cue))) {
        return cue;
      }
      return sets ? before : NONE;
    }
    int joint = NONE;
    for (int at = cue - 1; at >= 0 && !Grammar.isFinite(clause.at(at)); at--) {
      if (isConjunction(clause.at(at)) || Grammar.isComma(clause.at(at))) {
        joint = at;
      }
    }
    return joint;
  }

  /** Whether "I" or "you" stands before the verb: the statement around it says who that is. */
  boolean isOwnWord(Clause clause, int cue) {
    int at = cue - 1;
    while (at >= 0 && isLight(clause.at(at))) {
      at--;
    }
    return at >= 0
        && verbsBetween
        && (clause.at(at).means("gram.pronoun.first")
            || clause.at(at).means("gram.pronoun.second"));
  }

  /** The position before the verb with its adverbs and times: "and on Tuesday also said". */
  private static int beforeGroup(Clause clause, int cue) {
    int at = cue - 1;
    while (at >= 0 && (isLight(clause.at(at)) || isBeforeTime(clause, at, cue))) {
      at--;
    }
    return at < 0 || !Grammar.isComma(clause.at(at)) ? at : beforeInsertion(clause, at);
  }

  /** "and, through his spokesman, thanked": the word before what stands between two commas. */
  private static int beforeInsertion(Clause clause, int comma) {
    int first = Math.max(1, comma - LONGEST_INSERTION);
    for (int at = comma - 1; at >= first; at--) {
      if (Grammar.isComma(clause.at(at))) {
        return isConjunction(clause.at(at - 1)) ? at - 1 : comma;
      }
      if (Grammar.mayBeFinite(clause.at(at))) {
        return comma;
      }
    }
    return comma;
  }

  static boolean isLight(Unit unit) {
    return unit.is("TIME")
        || unit.labels().isEmpty()
            && !unit.analyses().isEmpty()
            && (unit.isOf("aux") || unit.none(a -> a.wordClass().equals("word")))
            && unit.all(
                a ->
                    !isJoin(a)
                        && (a.wordClass().equals("adv")
                            || a.wordClass().equals("aux")
                            || a.wordClass().equals("word")
                            || a.isA("gram.also")));
  }

  static boolean isAdverb(Unit unit) {
    return unit.labels().isEmpty()
        && !unit.analyses().isEmpty()
        && unit.all(a -> a.wordClass().equals("adv") && !isJoin(a));
  }

  private static boolean isJoin(Analysis reading) {
    return reading.isA("gram.and") || reading.isA("gram.but") || reading.isA("gram.then");
  }

  private static boolean isBeforeTime(Clause clause, int at, int cue) {
    return at + 1 < cue && clause.at(at + 1).is("TIME") && Grammar.isPreposition(clause.at(at));
  }

  private static boolean isConjunction(Unit unit) {
    return Grammar.isAnd(unit) || unit.means("gram.but") || unit.means("gram.or");
  }

  private static boolean introducesAdverbial(Unit unit) {
    return unit.means("gram.while")
        || unit.means("gram.after")
        || unit.means("gram.before")
        || unit.means("gram.by");
  }
}
