package org.khabar.read;

import java.util.List;
import java.util.Optional;
import org.khabar.model.Span;
import org.khabar.rules.Unit;

/** What was said without a mark of it: neither "that" nor a colon nor a quotation. */
final class BareContent {
  private static final int SHORTEST_BEFORE = 2;
  private static final String TENSE = "tense";

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
  private final Occasions occasions;

  BareContent(LanguageTools tools, ContentEnd ends) {
    verbLast = tools.verbLast();
    verbsBetween = tools.verbsBetween();
    verbFirst = tools.verbFirst();
    verbSecond = tools.verbBracket();
    reportsInverted = tools.reportsInverted();
    objectsBefore = tools.objectsBefore();
    this.ends = ends;
    objects = new FrontedContent(ends);
    occasions = new Occasions(tools);
  }

  /** The rest of the clause: after the cue, or in verb-last languages between subject and cue. */
  Optional<Span> of(List<Unit> units, int cue, List<Integer> speakers, List<Integer> addressees) {
    if (verbLast) {
      int head = behindSpeaker(units, cue, speakers);
      int start = VerbLastContent.start(units, head, cue);
      boolean another = start > head && Grammar.isAndOrBut(units.get(start - 1));
      if ((cue - start >= 2 || another) && !VerbLastContent.clauseFollows(units, cue)) {
        return ends.from(units.subList(0, cue), start);
      }
    }
    int last = verbLast ? Grammar.withAuxiliaries(units, cue) : cue;
    if (verbLast && last + 1 < units.size() && Grammar.isAndOrBut(units.get(last + 1))) {
      return Optional.empty(); // "X promised, but …"
    }
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
    int after = verbsBetween && ContentEnd.isFronted(units, cue) ? last : last(speakers, cue, last);
    if (closes(units, cue, speakers, until, after)) {
      return ends.before(units, sourceEnd(units, until), until); // "…, officials said in a memo"
    }
    return behind(
        units, cue, speakers, addressees, until, behindAddressees(units, after, addressees));
  }

  /** Where a clause with its verb last goes on behind who says it: "X ise … dedi", as for X. */
  private static int behindSpeaker(List<Unit> units, int cue, List<Integer> speakers) {
    int head = behindLast(speakers, cue, 0);
    while (head > 0 && head < cue && units.get(head).means("gram.also")) {
      head++;
    }
    return head;
  }

  /** The last of some positions behind the cue. */
  private static int last(List<Integer> positions, int cue, int none) {
    return positions.stream().filter(s -> s > cue).mapToInt(s -> s).max().orElse(none);
  }

  /** The position behind the last of those before the cue. */
  private static int behindLast(List<Integer> positions, int cue, int none) {
    return positions.stream().filter(s -> s < cue).mapToInt(s -> s + 1).max().orElse(none);
  }

  /** Whether what was said stands before the comma that who says it follows. */
  private boolean closes(List<Unit> units, int cue, List<Integer> speakers, int until, int after) {
    boolean marked = // "…,” said X" whose first mark stands in a paragraph before
        verbsBetween && until > 2 && Grammar.isQuoteMark(units.get(until - 1));
    int comma = marked ? until - 2 : until - 1;
    boolean inside = reportsInverted && until < cue && cue - until <= 2 && isInside(units, cue + 1);
    return until > SHORTEST_BEFORE
        && Grammar.isComma(units.get(comma))
        && !isVerbless(units.subList(0, until))
        && !isSetOff(units, cue, speakers)
        && !opensMeanwhile(units, until)
        && sourceEnd(units, until) < until - SHORTEST_BEFORE
        && !tellsBehind(units, Math.max(cue, after))
        && !inside;
  }

  /** "Told <i>the paper</i> the suspect had acted alone": behind whom it is said to. */
  private int behindAddressees(List<Unit> units, int after, List<Integer> addressees) {
    int behind = after;
    for (int told : addressees) {
      boolean more = told + 1 < units.size() && Grammar.isAnd(units.get(told + 1)); // "and left"
      boolean own = told == behind + 1 && isSubject(units, told); // "fear voters will stay away"
      if (told == behind + 1 && !more && !own && tellsBehind(units, told)) {
        behind = told;
      }
    }
    return behind;
  }

  /** What stands behind the cue or, if that is nothing, before it. */
  private Optional<Span> behind(
      List<Unit> units,
      int cue,
      List<Integer> speakers,
      List<Integer> addressees,
      int until,
      int after) {
    int end = Math.min(contrast(units, after + 1), nextMain(units, after + 1));
    if (Grammar.saysMeanwhile(units.get(cue)) && opensMeanwhile(units, cue + 1)) {
      end = Math.min(end, comma(units, cue)); // "condemning the attack, X said"
    }
    int start = occasions.behind(units, cue, after + 1, end);
    end = Math.min(end, nextDeed(units, cue, start, end));
    if (until == cue && after > cue && after + 2 < units.size()) {
      if (Grammar.isComma(units.get(start)) && Grammar.isRelative(units.get(start + 1))) {
        int closing = comma(units, start + 1); // "according to X, who …"
        return until == 0 && closing + 1 < units.size()
            ? ends.from(units, closing + 1)
            : ends.from(units.subList(0, until), 0);
      }
      start = behindSource(units, cue, start, end, until);
    }
    if (verbsBetween && start + 1 < end && units.get(start).means("gram.like")) {
      start++; // "described as hopeless"
    }
    if (verbSecond && reportFollows(units, cue)) { // "promised him aid, wrote X"
      int told = behindLast(addressees, cue, 0);
      return ends.from(units.subList(0, cue), Math.max(behindLast(speakers, cue, 0), told));
    }
    Optional<Span> middle =
        verbSecond ? middle(units, cue, speakers, addressees) : Optional.empty();
    if (middle.isPresent() && start < units.size() && Grammar.isAnd(units.get(start))) {
      return middle;
    }
    Optional<Span> following = ends.from(units.subList(0, Math.max(end, start)), start);
    return following
        .map(span -> occasions.withoutTime(units, cue, span))
        .or(() -> middle)
        .or(() -> before(units, cue, speakers, until));
  }

  /** "According to backers of the plan, …": behind the comma that closes a source's attributes. */
  private int behindSource(List<Unit> units, int cue, int start, int end, int until) {
    if (verbsBetween && Grammar.isGenitive(units.get(start))) {
      int closing = comma(units, start);
      if (closing + 1 < end && Grammar.isRelative(units.get(closing + 1))) {
        closing = comma(units, closing + 1);
      }
      return until == 0 && closing + 1 < end ? closing + 1 : start;
    }
    int told = comma(units, start); // "according to a poll of 900 people in May, …"
    boolean attributes =
        units.get(cue).means("gram.according")
            && told + 1 < end
            && units.subList(start, told).stream().noneMatch(Grammar::mayBeFinite);
    return attributes ? told + 1 : start;
  }

  /** What stands before who says it, where nothing stands behind. */
  private Optional<Span> before(List<Unit> units, int cue, List<Integer> speakers, int until) {
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

  static boolean isThing(Unit unit) {
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
    int start = behindLast(speakers, cue, cue);
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

  /** The position of the next comma; the end if there is none. */
  static int comma(List<Unit> units, int from) {
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
}
