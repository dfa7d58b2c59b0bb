package org.khabar.read;

import java.util.List;
import java.util.Optional;
import org.khabar.model.Span;
import org.khabar.model.StatementForm;
import org.khabar.rules.Unit;

/** Finds what was said: the words that a reporting cue introduces or closes. */
final class ContentFinder {
  /**
   * What was said.
   *
   * @param span all of it
   * @param quote the longest passage of it in quotation marks
   * @param form how much of it is quoted
   * @param report the words that report it, where they stand amid it
   */
  record Content(Span span, Optional<Span> quote, StatementForm form, Optional<Span> report) {
    Content(Span span, Optional<Span> quote, StatementForm form) {
      this(span, quote, form, Optional.empty());
    }
  }

  private static final double ALL = 0.85;
  private static final int SHORTEST_BEFORE = 4;
  private static final int SHORTEST_BETWEEN = 3;
  private static final String TENSE = "tense";

  private final Passage passage;
  private final boolean verbLast;
  private final boolean verbsBetween;
  private final boolean verbFirst;

  /** Whether an auxiliary stands second and its verb ends the clause. */
  private final boolean verbSecond;

  /** Whether who says something stands behind the verb where what is said stands before it. */
  private final boolean reportsInverted;

  /** Whether what is said may stand between who says it and the verb: план отвергла. */
  private final boolean objectsBefore;

  private final ContentStart starts;
  private final ContentEnd ends;
  private final SplitContent split;

  ContentFinder(LanguageTools tools, Passage passage) {
    this.passage = passage;
    verbLast = tools.verbLast();
    verbsBetween = tools.verbsBetween();
    verbFirst = tools.verbFirst();
    verbSecond = tools.verbBracket();
    reportsInverted = tools.reportsInverted();
    objectsBefore = tools.objectsBefore();
    starts = new ContentStart(tools);
    ends = new ContentEnd(passage, tools.shared());
    split = new SplitContent(passage, ends);
  }

  /**
   * The content of a statement.
   *
   * @param speakers positions of the speakers, which are no part of it
   */
  Optional<Content> find(Sentence sentence, int cue, List<Integer> speakers) {
    return find(sentence, cue, speakers, List.of());
  }

  /**
   * As {@link #find(Sentence, int, List)} for the cue of a clause; what is said in a relative
   * clause ends with it.
   */
  Optional<Content> find(
      Sentence sentence, Clause clause, int cue, List<Integer> speakers, List<Integer> addressees) {
    Optional<Content> content = find(sentence, cue, speakers, addressees);
    int end = clause.relativeEnd(cue);
    boolean goesOn = verbFirst && end < clause.size() && !Grammar.isComma(clause.at(end));
    return end == clause.size() || goesOn
        ? content
        : content.flatMap(
            c -> until(c.span(), sentence, clause.at(end).span().start()).or(() -> content));
  }

  /** As {@link #find(Sentence, int, List)}; those whom it is said to are no part of it either. */
  Optional<Content> find(
      Sentence sentence, int cue, List<Integer> speakers, List<Integer> addressees) {
    List<Unit> units = sentence.units();
    Optional<Content> around = verbLast ? Optional.empty() : around(units, cue, speakers);
    if (around.isPresent()) {
      return around;
    }
    Optional<Span> span = Optional.empty();
    int last = verbLast ? Grammar.withAuxiliaries(units, cue) : cue;
    if (last + 1 < units.size() && ContentStart.opens(units, last, last + 1)) {
      span = introduced(units, last); // "adding that", "adding:": whatever was quoted before
    }
    boolean onward = starts.goesOnward(units, cue);
    if (span.isEmpty() && !onward) {
      span = closesQuote(sentence, cue, speakers);
    }
    if (span.isEmpty() && !(verbLast && clauseFollows(units, cue))) {
      span = introduced(units, last);
    }
    if (span.isEmpty() && verbLast) {
      span = betweenSpeakerAndCue(sentence, cue, speakers);
    }
    Optional<Span> quoted =
        span.isEmpty() && !onward && !goesOn(units, cue, speakers)
            ? quotedBefore(sentence, cue)
            : Optional.empty();
    if (quoted.filter(q -> isTakenBefore(units, q, cue)).isPresent()) {
      int behind = Math.min(units.size(), contrast(units, cue + 1));
      span = from(units.subList(0, behind), cue + 1); // "…," said X and demanded this
    }
    if (span.isEmpty()) {
      span = quoted;
    }
    if (span.isEmpty()) {
      span = remainder(units, cue, speakers, addressees);
    }
    Optional<Span> quote = passage.quoteAround(units.get(cue).span());
    if (quote.isPresent() && !startsWith(quote.get(), units.get(cue))) {
      return span.flatMap(s -> inside(s, quote.get()));
    }
    return span.map(this::withQuote).map(this::formed);
  }

  /** Where verbs stand amid the clause: whether words follow the cue, so that it closes nothing. */
  private boolean goesOn(List<Unit> units, int cue, List<Integer> speakers) {
    int next = cue + 1;
    while (next < units.size()
        && (SharedSubjects.isLight(units.get(next)) || speakers.contains(next))) {
      next++;
    }
    return verbsBetween
        && next < units.size()
        && !units.get(next).isPunctuation()
        && (!Grammar.isPreposition(units.get(next))
            || units.get(next).means("gram.aux.infinitive") && !isLastWord(units, units.get(next)));
  }

  /** All of a sentence, which is said without a cue. */
  Optional<Content> whole(Sentence sentence) {
    return from(sentence.units(), 0).map(this::withQuote).map(this::formed);
  }

  /**
   * The part of what was said that ends before a position; nothing if that is all or none of it.
   */
  Optional<Content> until(Span content, Sentence sentence, int end) {
    if (end >= content.end() || end <= content.start()) {
      return Optional.empty();
    }
    return sentence.units().stream()
        .filter(u -> content.contains(u.span()) && u.span().end() <= end && !u.isPunctuation())
        .map(Unit::span)
        .reduce(Span::union)
        .map(this::formed);
  }

  /** Whether the quoting begins with the cue itself, which then is the outlet's word. */
  private static boolean startsWith(Span quote, Unit cue) {
    return quote.start() == cue.span().start();
  }

  /** What is said within another's quotation ends with it and is given in that other's words. */
  private static Optional<Content> inside(Span content, Span quote) {
    int start = Math.max(content.start(), quote.start());
    int end = Math.min(content.end(), quote.end());
    return start < end
        ? Optional.of(new Content(new Span(start, end), Optional.empty(), StatementForm.INDIRECT))
        : Optional.empty();
  }

  /**
   * What a source in the middle of a clause reports: "the ship sank <i>according to X</i> on
   * Monday" is reported as a whole.
   *
   * @param last position of the last word that names the source
   */
  Optional<Content> amid(Sentence sentence, int cue, int last) {
    List<Unit> units = sentence.units();
    int start = cue;
    while (start > 0
        && !units.get(start - 1).isPunctuation()
        && !Grammar.opensClause(units.get(start - 1))) {
      start--;
    }
    boolean within =
        verbsBetween
            && cue > start
            && last + 2 < units.size()
            && !units.get(cue - 1).isPunctuation()
            && !units.get(last + 1).isPunctuation()
            && passage.quoteAround(units.get(cue).span()).isEmpty()
            && units.subList(start, cue).stream().anyMatch(Grammar::mayBeFinite);
    return within
        ? from(units, start)
            .map(
                whole ->
                    interrupted(
                        withQuote(whole), units.get(cue).span().union(units.get(last).span())))
        : Optional.empty();
  }

  /** What follows "that" or a colon; up to the end of its quotation or of the sentence. */
  private Optional<Span> introduced(List<Unit> units, int cue) {
    int start = starts.behind(units, cue);
    return start < 0 ? Optional.empty() : from(units, start);
  }

  /** What was said on both sides of its report. */
  private Optional<Content> around(List<Unit> units, int cue, List<Integer> speakers) {
    return split
        .find(units, cue, speakers)
        .flatMap(
            parts ->
                from(units, parts.rest())
                    .map(
                        rest ->
                            interrupted(
                                withQuote(units.get(parts.first()).span().union(rest)),
                                new Span(units.get(parts.comma()).span().end(), rest.start()))));
  }

  /** A quotation before the cue with nothing but marks and the subject in between. */
  private Optional<Span> closesQuote(Sentence sentence, int cue, List<Integer> speakers) {
    Optional<Span> quote = quotedBefore(sentence, cue);
    if (quote.isEmpty()) {
      return quote;
    }
    List<Unit> units = sentence.units();
    for (int at = cue - 1; at >= 0 && units.get(at).span().start() >= quote.get().end(); at--) {
      Unit unit = units.get(at);
      boolean other = !unit.isPunctuation() && !Grammar.isParty(unit) && !unit.means("gram.also");
      if (other || unit.key().equals(";")) {
        return Optional.empty();
      }
    }
    int opens = quote.get().start();
    if (speakers.stream().anyMatch(at -> units.get(at).span().end() <= opens)) {
      return verbsBetween ? Optional.empty() : quote; // X "…" said: the speaker is no part of it
    }
    if (isBehindColon(units, opens)) {
      return quote;
    }
    Span first = firstWord(units, cue);
    return first.start() < quote.get().start() && sentence.span().start() <= first.start()
        ? Optional.of(first.union(quote.get()))
        : quote;
  }

  /** "She was not done: “…,” he said": what stands before the colon is the author's. */
  private static boolean isBehindColon(List<Unit> units, int quote) {
    int at = 0;
    while (at < units.size() && units.get(at).span().end() <= quote) {
      at++;
    }
    int mark = at - 1;
    while (mark >= 0 && Grammar.isQuoteMark(units.get(mark))) {
      mark--;
    }
    return mark > 0 && units.get(mark).key().equals(":");
  }

  private static Span firstWord(List<Unit> units, int cue) {
    int at = 0;
    while (at < cue && units.get(at).isPunctuation()) {
      at++;
    }
    return units.get(at).span();
  }

  /** Whether another verb stands between a quotation and the cue that goes on behind "and". */
  private static boolean isTakenBefore(List<Unit> units, Span quote, int cue) {
    if (cue == 0 || !Grammar.isAnd(units.get(cue - 1))) {
      return false;
    }
    for (int at = cue - 2; at >= 0 && units.get(at).span().start() >= quote.end(); at--) {
      if (Grammar.isFinite(units.get(at))) {
        return true;
      }
    }
    return false;
  }

  private Optional<Span> from(List<Unit> units, int start) {
    int from = start;
    while (from < units.size() && units.get(from).isPunctuation()) {
      from++;
    }
    int to = ends.of(units, from);
    return from < to
        ? Optional.of(new Span(units.get(from).span().start(), endOf(units, to)))
        : Optional.empty();
  }

  /** Where the unit before a position ends, with the part of a verb that stood behind it. */
  private int endOf(List<Unit> units, int to) {
    int end = units.get(to - 1).span().end();
    if (to < units.size() && units.get(to).isPunctuation()) {
      int next = units.get(to).span().start();
      while (next > end && Character.isWhitespace(passage.text().charAt(next - 1))) {
        next--;
      }
      return next;
    }
    return end;
  }

  /** Where a contrast begins: without "that", what is said does not go on behind "but". */
  private static int contrast(List<Unit> units, int start) {
    int at = Math.min(units.size(), start + 1);
    while (at < units.size()
        && !(units.get(at).means("gram.but")
            && units.get(at).labels().isEmpty()
            && !(at + 1 < units.size() && units.get(at + 1).means("gram.that")))) {
      at++;
    }
    return Math.max(at, Math.min(units.size(), start));
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

  /** A quotation that ends right before the cue or its subject: "…," said X. */
  private Optional<Span> quotedBefore(Sentence sentence, int cue) {
    Span cueSpan = sentence.units().get(cue).span();
    Span reach = new Span(Math.max(0, sentence.span().start() - 1), cueSpan.start() + 1);
    return passage.quotesIn(reach).stream()
        .filter(q -> q.end() <= cueSpan.start())
        .filter(q -> q.end() > sentence.span().start())
        .filter(q -> !verbLast || !verbBetween(sentence.units(), q, cue))
        .reduce((a, b) -> b);
  }

  /** Whether a verb and "and" stand between: "called it “…” and <i>rejected</i>". */
  private static boolean verbBetween(List<Unit> units, Span quote, int cue) {
    boolean joined = false;
    for (int at = cue - 1; at > 0 && units.get(at).span().start() >= quote.end(); at--) {
      joined |= Grammar.isAndOrBut(units.get(at));
      if (joined && Grammar.isFinite(units.get(at))) {
        return true;
      }
    }
    return false;
  }

  /** Where verbs stand last: what stands between the speaker and the cue behind a quotation. */
  private Optional<Span> betweenSpeakerAndCue(Sentence sentence, int cue, List<Integer> speakers) {
    int start = speakers.stream().filter(s -> s < cue).mapToInt(s -> s + 1).max().orElse(cue);
    Optional<Span> quote = quotedBefore(sentence, cue);
    boolean behind =
        quote.isPresent()
            && start < cue
            && sentence.units().get(start - 1).span().start() >= quote.get().end();
    return behind && cue - start >= SHORTEST_BETWEEN
        ? from(sentence.units().subList(0, cue), start)
        : Optional.empty();
  }

  /** The rest of the clause: after the cue, or in verb-last languages between subject and cue. */
  private Optional<Span> remainder(
      List<Unit> units, int cue, List<Integer> speakers, List<Integer> addressees) {
    if (verbLast) {
      int head = speakers.stream().filter(s -> s < cue).mapToInt(s -> s + 1).max().orElse(0);
      int start = behindOtherClauses(units, head, cue);
      boolean another = start > head && Grammar.isAndOrBut(units.get(start - 1));
      if ((cue - start >= 2 || another) && !clauseFollows(units, cue)) {
        return from(units.subList(0, cue), start);
      }
    }
    int last = verbLast ? Grammar.withAuxiliaries(units, cue) : cue;
    if (verbLast && last + 1 < units.size() && Grammar.isAndOrBut(units.get(last + 1))) {
      return Optional.empty(); // "X promised, but …"
    }
    int after = speakers.stream().filter(s -> s > cue).mapToInt(s -> s).max().orElse(last);
    int until = speakers.stream().filter(s -> s < cue).mapToInt(s -> s).min().orElse(cue);
    boolean closes =
        until > SHORTEST_BEFORE
            && Grammar.isComma(units.get(until - 1))
            && !isVerbless(units.subList(0, until))
            && !isSetOff(units, cue, speakers)
            && !opensMeanwhile(units, until)
            && !isSource(units)
            && !tellsBehind(units, Math.max(cue, after))
            && !(reportsInverted && until < cue && cue - until <= 2 && isInside(units, cue + 1));
    for (int told : addressees) {
      boolean more =
          told + 1 < units.size() && Grammar.isAnd(units.get(told + 1)); // "thanked him and left"
      if (told == after + 1 && !more && tellsBehind(units, told)) {
        after = told; // "told the paper the suspect had acted alone"
      }
    }
    if (closes) {
      return from(units.subList(0, until), 0); // "…, officials said in a statement"
    }
    int end = Math.min(contrast(units, after + 1), nextMain(units, after + 1));
    if (Grammar.saysMeanwhile(units.get(cue)) && opensMeanwhile(units, cue + 1)) {
      end = Math.min(end, comma(units, cue)); // "condemning the attack, X said"
    }
    int start = after + 1;
    end = Math.min(end, nextDeed(units, cue, start, end));
    boolean source = until == cue && after > cue && after + 2 < units.size();
    if (source && Grammar.isComma(units.get(start)) && Grammar.isRelative(units.get(start + 1))) {
      return from(units.subList(0, until), 0); // "according to X, who …"
    }
    if (verbsBetween && start + 1 < end && units.get(start).means("gram.like")) {
      start++; // "described as hopeless"
    }
    if (verbSecond && reportFollows(units, cue)) {
      int first = speakers.stream().filter(s -> s < cue).mapToInt(s -> s + 1).max().orElse(0);
      int told = addressees.stream().filter(s -> s < cue).mapToInt(s -> s + 1).max().orElse(0);
      return from(units.subList(0, cue), Math.max(first, told)); // "promised him aid, wrote X"
    }
    Optional<Span> middle =
        verbSecond ? middle(units, cue, speakers, addressees) : Optional.empty();
    if (middle.isPresent() && start < units.size() && Grammar.isAnd(units.get(start))) {
      return middle;
    }
    Optional<Span> following = from(units.subList(0, Math.max(end, start)), start);
    if (following.isEmpty() && middle.isPresent()) {
      return middle;
    }
    if (following.isPresent()) {
      return following;
    }
    boolean another = verbLast && units.subList(0, until).stream().anyMatch(Grammar::isFinite);
    return another
        ? Optional.empty()
        : objectBefore(units, cue, speakers).or(() -> from(units.subList(0, until), 0));
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
    return before.stream().noneMatch(u -> Grammar.mayBeFinite(u) || Grammar.isAuxiliary(u));
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
                    && verb.all(b -> b.has(TENSE, a.features().get(TENSE))));
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
            && units.subList(start, cue).stream().anyMatch(ContentFinder::isThing);
    return object ? from(units.subList(0, cue), start) : Optional.empty();
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
    return clause ? from(units.subList(0, cue), start) : Optional.empty();
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

  /** "According to papers, …": what stands before the comma is no more than a source. */
  private static boolean isSource(List<Unit> units) {
    int first = !units.isEmpty() && Grammar.isAnd(units.getFirst()) ? 1 : 0;
    return first < units.size() && units.get(first).means("gram.according");
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
  private static boolean isLastWord(List<Unit> units, Unit opener) {
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

  /** Where verbs stand last: whether a clause follows the cue at once, without "that". */
  private static boolean clauseFollows(List<Unit> units, int cue) {
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

  private static Unit lastWord(List<Unit> units) {
    int at = units.size() - 1;
    while (at > 0 && units.get(at).isPunctuation()) {
      at--;
    }
    return units.get(at);
  }

  /** Takes in the whole of a quotation that the content reaches into. */
  private Span withQuote(Span content) {
    Span whole = content;
    for (Span quote : passage.quotesIn(content)) {
      whole = whole.union(quote);
    }
    return whole;
  }

  /** What a report interrupts: its quotation is the part before the report, if that is quoted. */
  private Content interrupted(Span whole, Span report) {
    Content all = formed(whole, report.length());
    Optional<Span> quote =
        passage.quotesIn(new Span(whole.start(), report.start())).stream()
            .findFirst()
            .or(all::quote);
    return new Content(whole, quote, all.form(), Optional.of(report));
  }

  private Content formed(Span content) {
    return formed(content, 0);
  }

  /**
   * What was said in a span.
   *
   * @param foreign how many of its characters are no words of what was said
   */
  private Content formed(Span content, int foreign) {
    int quoted = 0;
    Span longest = null;
    for (Span quote : passage.quotesIn(content)) {
      quoted += Math.min(quote.end(), content.end()) - Math.max(quote.start(), content.start());
      if (longest == null || quote.length() > longest.length()) {
        longest = quote;
      }
    }
    StatementForm form =
        longest == null
            ? StatementForm.INDIRECT
            : quoted >= ALL * (content.length() - foreign)
                ? StatementForm.DIRECT
                : StatementForm.MIXED;
    return new Content(content, Optional.ofNullable(longest), form);
  }
}
