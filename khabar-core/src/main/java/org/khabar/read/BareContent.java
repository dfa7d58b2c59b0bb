package org.khabar.read;

import java.util.List;
import java.util.Optional;
import org.khabar.model.Span;
import org.khabar.rules.Unit;

/** What was said without a mark of it: neither "that" nor a colon nor a quotation. */
final class BareContent {
  private static final int SHORTEST_BEFORE = 2;
  private static final int LONGEST_OCCASION = 8;
  private static final String TENSE = "tense";

  /** What something may be said in or at. */
  private static final List<String> OCCASIONS =
      List.of("act.announce", "act.say", "event.meet", "event.press", "gram.occasion");

  /** Acts that are about what has been done or said. */
  private static final List<String> PAST =
      List.of("act.accuse", "act.deny", "act.confirm", "act.say.praise", "act.say.support");

  /** Acts that tell a whole clause, and of nothing that a preposition stands before. */
  private static final List<String> TOLD =
      List.of(
          "act.say.state",
          "act.say.add",
          "act.say.stress",
          "act.say.explain",
          "act.say.clarify",
          "act.say.repeat",
          "act.say.claim",
          "act.say.tell",
          "act.say.report",
          "act.confirm",
          "act.announce");

  private final boolean verbLast;
  private final boolean verbsBetween;
  private final boolean verbFirst;

  /** Whether an auxiliary stands second and its verb ends the clause. */
  private final boolean verbSecond;

  /** Whether who says something stands behind the verb where what is said stands before it. */
  private final boolean reportsInverted;

  /** Whether what is said may stand between who says it and the verb: план отвергла. */
  private final boolean objectsBefore;

  private final ContentEnd ends;
  private final FrontedContent objects;

  BareContent(LanguageTools tools, ContentEnd ends) {
    verbLast = tools.verbLast();
    verbsBetween = tools.verbsBetween();
    verbFirst = tools.verbFirst();
    verbSecond = tools.verbBracket();
    reportsInverted = tools.reportsInverted();
    objectsBefore = tools.objectsBefore();
    this.ends = ends;
    objects = new FrontedContent(ends);
  }

  /** The rest of the clause: after the cue, or in verb-last languages between subject and cue. */
  Optional<Span> of(List<Unit> units, int cue, List<Integer> speakers, List<Integer> addressees) {
    if (verbLast) {
      int head = speakers.stream().filter(s -> s < cue).mapToInt(s -> s + 1).max().orElse(0);
      while (head > 0 && head < cue && units.get(head).means("gram.also")) {
        head++; // "X ise … dedi": as for X
      }
      int start = behindStatement(units, behindOtherClauses(units, head, cue), cue);
      boolean another = start > head && Grammar.isAndOrBut(units.get(start - 1));
      if ((cue - start >= 2 || another) && !clauseFollows(units, cue)) {
        return ends.from(units.subList(0, cue), start);
      }
    }
    int last = verbLast ? Grammar.withAuxiliaries(units, cue) : cue;
    if (verbLast && last + 1 < units.size() && Grammar.isAndOrBut(units.get(last + 1))) {
      return Optional.empty(); // "X promised, but …"
    }
    boolean fronted = verbsBetween && ContentEnd.isFronted(units, cue);
    int after =
        fronted
            ? last // "condemning the attack, X said"
            : speakers.stream().filter(s -> s > cue).mapToInt(s -> s).max().orElse(last);
    int speaker = speakers.stream().filter(s -> s < cue).mapToInt(s -> s).min().orElse(cue);
    boolean fronts = verbsBetween && speaker < cue;
    Optional<Span> thing =
        fronts
            ? objects.resumed(units, cue, speaker).or(() -> objects.as(units, cue, speaker))
            : Optional.empty();
    if (thing.isPresent()) {
      return thing;
    }
    int until = fronts ? FrontedContent.behindAttributes(units, speaker) : beforeAs(units, speaker);
    boolean marked = // "…,” said X" whose first mark stands in a paragraph before
        verbsBetween && until > 2 && Grammar.isQuoteMark(units.get(until - 1));
    int comma = marked ? until - 2 : until - 1;
    boolean closes =
        until > SHORTEST_BEFORE
            && Grammar.isComma(units.get(comma))
            && !isVerbless(units.subList(0, until))
            && !isSetOff(units, cue, speakers)
            && !opensMeanwhile(units, until)
            && sourceEnd(units, until) < until - SHORTEST_BEFORE
            && !tellsBehind(units, Math.max(cue, after))
            && !(reportsInverted && until < cue && cue - until <= 2 && isInside(units, cue + 1));
    for (int told : addressees) {
      boolean more =
          told + 1 < units.size() && Grammar.isAnd(units.get(told + 1)); // "thanked him and left"
      boolean own = told == after + 1 && isSubject(units, told); // "fear voters will stay away"
      if (told == after + 1 && !more && !own && tellsBehind(units, told)) {
        after = told; // "told the paper the suspect had acted alone"
      }
    }
    if (closes) {
      int first = sourceEnd(units, until);
      return ends.before(units, first, until); // "…, officials said in a statement"
    }
    int end = Math.min(contrast(units, after + 1), nextMain(units, after + 1));
    if (Grammar.saysMeanwhile(units.get(cue)) && opensMeanwhile(units, cue + 1)) {
      end = Math.min(end, comma(units, cue)); // "condemning the attack, X said"
    }
    int start = verbFirst ? behindTime(units, after + 1) : behindOccasion(units, after + 1);
    start = behindAdverbials(units, cue, start, end);
    end = Math.min(end, nextDeed(units, cue, start, end));
    boolean source = until == cue && after > cue && after + 2 < units.size();
    if (source && Grammar.isComma(units.get(start)) && Grammar.isRelative(units.get(start + 1))) {
      int closing = comma(units, start + 1);
      return until == 0 && closing + 1 < units.size()
          ? ends.from(units, closing + 1)
          : ends.from(units.subList(0, until), 0); // "according to X, who …"
    }
    if (source && verbsBetween && Grammar.isGenitive(units.get(start))) {
      int closing = comma(units, start); // "according to backers of the plan, …"
      if (closing + 1 < end && Grammar.isRelative(units.get(closing + 1))) {
        closing = comma(units, closing + 1);
      }
      start = until == 0 && closing + 1 < end ? closing + 1 : start;
    } else if (source && units.get(cue).means("gram.according") && comma(units, start) + 1 < end) {
      int told = comma(units, start); // "according to a poll of 900 people in May, …"
      if (units.subList(start, told).stream().noneMatch(Grammar::mayBeFinite)) {
        start = told + 1;
      }
    }
    if (verbsBetween && start + 1 < end && units.get(start).means("gram.like")) {
      start++; // "described as hopeless"
    }
    if (verbSecond && reportFollows(units, cue)) {
      int first = speakers.stream().filter(s -> s < cue).mapToInt(s -> s + 1).max().orElse(0);
      int told = addressees.stream().filter(s -> s < cue).mapToInt(s -> s + 1).max().orElse(0);
      return ends.from(units.subList(0, cue), Math.max(first, told)); // "promised him aid, wrote X"
    }
    Optional<Span> middle =
        verbSecond ? middle(units, cue, speakers, addressees) : Optional.empty();
    if (middle.isPresent() && start < units.size() && Grammar.isAnd(units.get(start))) {
      return middle;
    }
    Optional<Span> following = ends.from(units.subList(0, Math.max(end, start)), start);
    if (following.isEmpty() && middle.isPresent()) {
      return middle;
    }
    if (following.isPresent()) {
      return following.map(span -> withoutTime(units, cue, span));
    }
    boolean another = verbLast && units.subList(0, until).stream().anyMatch(Grammar::isFinite);
    boolean none =
        verbsBetween
            && (isVerbless(units.subList(0, until))
                || until > 0 && Grammar.isAndOrBut(units.get(until - 1)));
    return another || none
        ? Optional.empty()
        : objectBefore(units, cue, speakers).or(() -> ends.from(units.subList(0, until), 0));
  }

  /** "…<i>, as</i> the ministry said": the comma before a word that only ties the report to it. */
  private int beforeAs(List<Unit> units, int cue) {
    boolean as =
        verbsBetween
            && cue > SHORTEST_BEFORE
            && Grammar.isComma(units.get(cue - 2))
            && (units.get(cue - 1).means("gram.as") || units.get(cue - 1).means("gram.according"));
    return as ? cue - 1 : cue;
  }

  /** "Said <i>Tuesday</i> the deal was dead": behind a time or an occasion, before a clause. */
  private int behindOccasion(List<Unit> units, int from) {
    int at = from;
    while (verbsBetween && at + 1 < units.size() && circumstance(units, at) > at) {
      at = circumstance(units, at);
    }
    if (at > from && ContentStart.opensInfinitive(units, at)) {
      return at; // "promised on Monday to leave"
    }
    boolean clause =
        at > from
            && at + 1 < units.size()
            && isThingOrArticle(units.get(at))
            && units.subList(at + 1, units.size()).stream()
                .takeWhile(u -> !u.isPunctuation())
                .anyMatch(u -> Grammar.mayBeFinite(u) || Grammar.mayBeAuxiliary(u));
    return clause ? at : from;
  }

  /** "Sagte <i>am Abend in Berlin</i>, man werde …": behind times and places before a clause. */
  private int behindAdverbials(List<Unit> units, int cue, int start, int end) {
    int comma = comma(units, start);
    boolean adverbials =
        verbSecond
            && comma + 2 < end
            && comma > start
            && TOLD.stream().anyMatch(units.get(cue)::means)
            && (Grammar.isPreposition(units.get(start)) || units.get(start).is("TIME"))
            && units.subList(start, comma).stream()
                .noneMatch(u -> u.isPunctuation() || u.isOf("verb") && !u.isOf("noun"));
    int next = comma + 1;
    boolean clause =
        adverbials
            && !Grammar.isRelative(units.get(next))
            && !Grammar.isAndOrBut(units.get(next))
            && !Grammar.mayBeFinite(units.get(next))
            && units.subList(next, end).stream()
                .takeWhile(u -> !Grammar.isComma(u))
                .anyMatch(u -> Grammar.mayBeFinite(u) || Grammar.mayBeAuxiliary(u));
    return clause ? next : start;
  }

  /** "Threatened <i>last month</i> to leave": behind a time, before a preposition or "to". */
  private static int behindTime(List<Unit> units, int from) {
    boolean time =
        from + 1 < units.size()
            && units.get(from).is("TIME")
            && Grammar.isPreposition(units.get(from + 1));
    return time ? from + 1 : from;
  }

  /** The position behind a time, an adverb of several words or an occasion; else the same. */
  private static int circumstance(List<Unit> units, int at) {
    Unit unit = units.get(at);
    if (unit.is("TIME") && !unit.is("YEARPART")
        || SharedSubjects.isAdverb(unit) && unit.key().indexOf(' ') > 0) {
      return at + 1;
    }
    boolean time = Grammar.isPreposition(unit) && units.get(at + 1).is("TIME");
    return time || isPlace(units, at) ? at + 2 : ContentEnd.behindManner(units, at);
  }

  /** "Told the paper <i>in Geneva</i>": a place with a preposition. */
  private static boolean isPlace(List<Unit> units, int at) {
    Unit place = units.get(at + 1);
    return (units.get(at).means("gram.in") || units.get(at).means("gram.at"))
        && Grammar.isPreposition(units.get(at))
        && (place.is("GPE") || place.is("LOC") || place.is("ORG"));
  }

  private static boolean isThingOrArticle(Unit unit) {
    return isThing(unit) || unit.labels().isEmpty() && unit.isOf("det");
  }

  /** "Denied the charge <i>on Monday</i>": a time behind a thing says when that was said. */
  private Span withoutTime(List<Unit> units, int cue, Span content) {
    List<Unit> words = units.stream().filter(u -> content.contains(u.span())).toList();
    int last = words.size() - 1;
    boolean thing =
        verbsBetween
            && last > 0
            && words.getLast().is("TIME")
            && PAST.stream().anyMatch(units.get(cue)::means)
            && words.stream().noneMatch(u -> Grammar.mayBeFinite(u) || Grammar.isAuxiliary(u));
    if (!thing) {
      return content;
    }
    int end = Grammar.isPreposition(words.get(last - 1)) ? last - 1 : last;
    return end > 0 ? words.getFirst().span().union(words.get(end - 1).span()) : content;
  }

  /** "Whose minister<i>, X,</i> accused": a name in apposition, and words behind the verb. */
  private boolean isSetOff(List<Unit> units, int cue, List<Integer> speakers) {
    int last = speakers.stream().filter(s -> s < cue).mapToInt(s -> s).max().orElse(-1);
    return verbsBetween
        && last >= 0
        && Grammar.isComma(units.get(last + 1))
        && cue + 1 < units.size()
        && !units.get(cue + 1).isPunctuation();
  }

  /** "In a short reply, <i>the captain</i>, X, advised": no clause that could have been said. */
  private static boolean isVerbless(List<Unit> before) {
    for (int at = 0; at < before.size(); at++) {
      Unit unit = before.get(at);
      boolean behindArticle = // "in an open letter"
          at > 0 && before.get(at - 1).labels().isEmpty() && before.get(at - 1).isOf("det");
      if (Grammar.mayBeAuxiliary(unit)
          || Grammar.isFinite(unit)
          || Grammar.mayBeFinite(unit) && !behindArticle) {
        return false;
      }
    }
    return true;
  }

  /**
   * "Welcomed the deal <i>and gave</i> a loan": where a deed begins that goes on with the subject
   * and is no part of what was said.
   */
  private int nextDeed(List<Unit> units, int cue, int start, int end) {
    for (int at = start; verbsBetween && at + 1 < end; at++) {
      Unit unit = units.get(at);
      if (Grammar.mayBeFinite(unit) || Grammar.opensClause(unit) || Grammar.isQuoteMark(unit)) {
        return end;
      }
      int verb = at + 1;
      while (verb + 1 < end && SharedSubjects.isLight(units.get(verb))) {
        verb++;
      }
      if (at > start && Grammar.isAnd(unit) && sameForm(units.get(cue), units.get(verb))) {
        return at;
      }
    }
    return end;
  }

  /** Whether another verb stands in the tense of the cue, so that both have one subject. */
  private static boolean sameForm(Unit cue, Unit verb) {
    return Grammar.isFinite(verb)
        && cue.any(
            a ->
                a.features().containsKey(TENSE)
                    && verb.all(b -> b.has(TENSE, a.features().getOrDefault(TENSE, ""))));
  }

  /** "X in Geneva said": a preposition of place or time opens nothing that was said. */
  private static boolean saysWhere(Unit unit) {
    return Grammar.isPreposition(unit) && !unit.means("gram.from") && !unit.means("gram.about");
  }

  private static boolean isThing(Unit unit) {
    return Grammar.isNominal(unit)
        || Grammar.isParty(unit)
        || unit.isWord() && unit.analyses().isEmpty();
  }

  /** What stands right before a verb that nothing follows: X, but <i>the rumours</i> denied. */
  private Optional<Span> objectBefore(List<Unit> units, int cue, List<Integer> speakers) {
    int start = cue;
    while (objectsBefore
        && start > 0
        && !speakers.contains(start - 1)
        && !units.get(start - 1).isPunctuation()
        && !Grammar.isAndOrBut(units.get(start - 1))
        && !Grammar.opensClause(units.get(start - 1))
        && !Grammar.mayBeFinite(units.get(start - 1))) {
      start--;
    }
    while (start < cue && SharedSubjects.isLight(units.get(start))) {
      start++;
    }
    boolean object =
        start < cue
            && !saysWhere(units.get(start))
            && units.subList(start, cue).stream().anyMatch(BareContent::isThing);
    return object ? ends.from(units.subList(0, cue), start) : Optional.empty();
  }

  /** "X has <i>the plan</i> rejected": what stands between who speaks and a verb behind it. */
  private Optional<Span> middle(
      List<Unit> units, int cue, List<Integer> speakers, List<Integer> addressees) {
    int start = speakers.stream().filter(s -> s < cue).mapToInt(s -> s + 1).max().orElse(cue);
    for (int told : addressees) {
      start = told < cue ? Math.max(start, told + 1) : start;
    }
    while (start < cue
        && (Grammar.isFinite(units.get(start)) || Grammar.isAuxiliary(units.get(start)))) {
      start++;
    }
    boolean clause =
        start < cue && units.subList(start, cue).stream().noneMatch(Unit::isPunctuation);
    return clause ? ends.from(units.subList(0, cue), start) : Optional.empty();
  }

  private static boolean isInside(List<Unit> units, int at) {
    return at < units.size() && !units.get(at).isPunctuation();
  }

  /** Whether nothing but a comma stands between a cue and the words of who reports it. */
  private static boolean reportFollows(List<Unit> units, int cue) {
    return cue + 3 < units.size()
        && Grammar.isComma(units.get(cue + 1))
        && units.get(cue + 2).any(a -> a.isA("act") && Grammar.isFinite(a))
        && Grammar.isParty(units.get(cue + 3));
  }

  /** "Answering questions, X said": the only verb before goes on with that clause. */
  private static boolean opensMeanwhile(List<Unit> units, int end) {
    List<Unit> before = units.subList(0, end);
    return before.stream().anyMatch(u -> u.any(a -> a.has("mood", "situative")))
        && before.stream().noneMatch(Grammar::mayBeFinite);
  }

  /**
   * "According to papers, …": where what they tell begins, behind the comma of a source that the
   * sentence opens with; else 0.
   */
  private static int sourceEnd(List<Unit> units, int until) {
    int first = !units.isEmpty() && Grammar.isAnd(units.getFirst()) ? 1 : 0;
    boolean source = first < units.size() && units.get(first).means("gram.according");
    return source ? Math.min(until, comma(units, first) + 1) : 0;
  }

  /** Whether a party is the subject of the verb right behind it, and nobody who is spoken to. */
  boolean isSubject(List<Unit> units, int party) {
    return verbsBetween
        && !Grammar.isNotTo(units, party + 1)
        && party + 1 < units.size()
        && (Grammar.mayBeAuxiliary(units.get(party + 1)) || Grammar.isFinite(units.get(party + 1)));
  }

  private static int comma(List<Unit> units, int from) {
    int at = from;
    while (at < units.size() && !Grammar.isComma(units.get(at))) {
      at++;
    }
    return at;
  }

  /** "Speaking in Iowa, X said the fight <i>had</i> begun": a clause stands behind the cue. */
  private boolean tellsBehind(List<Unit> units, int cue) {
    boolean next = cue + 1 < units.size() && !units.get(cue + 1).isPunctuation();
    boolean sure = next && !Grammar.isPreposition(units.get(cue + 1)); // "in its daily update"
    return next
        && !verbLast
        && units.subList(cue + 1, units.size()).stream()
            .takeWhile(u -> !u.isPunctuation() && !(verbsBetween && u.means("gram.but")))
            .anyMatch(
                u ->
                    Grammar.isFinite(u)
                        || verbsBetween && u.means("gram.aux.infinitive") && !isLastWord(units, u)
                        || sure && u.isOf("verb") && Grammar.mayBeFinite(u)
                        || verbsBetween && Grammar.mayBeAuxiliary(u));
  }

  /** Whether no verb follows a word, which then opens no infinitive: "told it to reporters." */
  static boolean isLastWord(List<Unit> units, Unit opener) {
    int next = units.indexOf(opener) + 1;
    return next >= units.size()
        || units.get(next).none(a -> a.wordClass().equals("verb"))
        || !units.get(next).labels().isEmpty();
  }

  /**
   * Where verbs stand last: where the clause of a verb begins behind a relative clause of its
   * subject and behind other deeds of it: "X, who came, signed it and <i>this</i> demanded".
   */
  private static int behindOtherClauses(List<Unit> units, int head, int verb) {
    List<Integer> openers = RelativeClauses.of(units, true);
    int start = head;
    if (head > 0 && head + 1 < verb && Grammar.isComma(units.get(head))) {
      start += openers.get(head + 1) == head + 1 ? 1 : 0;
    }
    while (start < verb
        && openers.get(start) != RelativeClauses.NONE
        && openers.get(start) >= head) {
      start++;
    }
    for (int at = start; head > 0 && at < verb; at++) {
      boolean apart =
          units.get(at).any(a -> a.has("shape", "while")) || Grammar.isComma(units.get(at + 1));
      if (at > head && apart && isGerundOfSaying(units.get(at)) && verb - at > SHORTEST_BEFORE) {
        start = at + 1; // "saying A, X added B": what the gerund reports stands before it
        continue;
      }
      boolean own = openers.get(at).equals(openers.get(verb));
      if (own && Grammar.isFinite(units.get(at))) {
        int next = Grammar.withAuxiliaries(units, at) + 1;
        boolean joined =
            next < verb
                && (Grammar.isAndOrBut(units.get(next)) || Grammar.isComma(units.get(next)));
        start = joined ? next + 1 : start;
      }
    }
    return start;
  }

  /**
   * Where verbs stand last: behind the words that tell where it was said ("<i>in the statement that
   * he made,</i> …"), up to a noun in the locative that a comma follows.
   */
  private static int behindStatement(List<Unit> units, int start, int cue) {
    int last = Math.min(start + LONGEST_OCCASION, cue - SHORTEST_BEFORE);
    for (int at = start; at < last; at++) {
      Unit unit = units.get(at);
      if (unit.isPunctuation() || Grammar.isFinite(unit)) {
        return start;
      }
      if (Grammar.isComma(units.get(at + 1)) && isStatement(unit)) {
        return at + 2;
      }
    }
    return start;
  }

  private static boolean isStatement(Unit unit) {
    return unit.labels().isEmpty()
        && unit.any(
            a -> a.has("case", "loc") && OCCASIONS.stream().anyMatch(concept -> a.isA(concept)));
  }

  /** Whether a verb of saying stands in a form that another verb goes on from. */
  static boolean isGerundOfSaying(Unit unit) {
    return unit.labels().isEmpty() && unit.any(a -> a.isA("act.say") && a.has(TENSE, "gerund"));
  }

  /** Where verbs stand last: whether a clause follows the cue at once, without "that". */
  static boolean clauseFollows(List<Unit> units, int cue) {
    if (isGerundOfSaying(units.get(cue))) {
      return false;
    }
    int next = Grammar.withAuxiliaries(units, cue) + 1;
    boolean goesOn =
        next < units.size()
            && !units.get(next).isPunctuation()
            && !Grammar.isAnd(units.get(next))
            && !units.get(next).means("gram.but")
            && !Grammar.isRelative(units.get(next));
    return goesOn
        && (units.subList(next, units.size()).stream()
                .anyMatch(u -> Grammar.isFinite(u) || Grammar.isAuxiliary(u))
            || Grammar.mayBeFinite(lastWord(units)));
  }

  /** Where a contrast begins: without "that", what is said does not go on behind "but". */
  static int contrast(List<Unit> units, int start) {
    int at = Math.min(units.size(), start + 1);
    while (at < units.size()
        && !(units.get(at).means("gram.but")
            && units.get(at).labels().isEmpty()
            && !(at + 1 < units.size() && units.get(at + 1).means("gram.that"))
            && !isInserted(units, at))) {
      at++;
    }
    return Math.max(at, Math.min(units.size(), start));
  }

  /** "Most<i>, but not all,</i> of it": two commas with no verb between them. */
  private static boolean isInserted(List<Unit> units, int but) {
    int end = comma(units, but);
    return but > 0
        && Grammar.isComma(units.get(but - 1))
        && end + 1 < units.size()
        && units.subList(but, end).stream()
            .noneMatch(
                u -> u.isPunctuation() || Grammar.mayBeFinite(u) || Grammar.mayBeAuxiliary(u));
  }

  /** Where verbs stand first: where a comma, an "and" and a verb begin another main clause. */
  private int nextMain(List<Unit> units, int start) {
    for (int at = start + 1; verbFirst && at + 1 < units.size(); at++) {
      if (Grammar.isAnd(units.get(at))
          && Grammar.isComma(units.get(at - 1))
          && Grammar.isFinite(units.get(at + 1))) {
        return at;
      }
    }
    return units.size();
  }

  private static Unit lastWord(List<Unit> units) {
    int at = units.size() - 1;
    while (at > 0 && units.get(at).isPunctuation()) {
      at--;
    }
    return units.get(at);
  }
}
