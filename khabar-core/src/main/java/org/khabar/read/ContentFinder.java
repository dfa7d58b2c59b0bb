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
   */
  record Content(Span span, Optional<Span> quote, StatementForm form) {}

  private static final double ALL = 0.85;
  private static final int SHORTEST_BEFORE = 4;
  private static final int SHORTEST_BETWEEN = 3;

  private final Passage passage;
  private final boolean verbLast;

  ContentFinder(Passage passage, boolean verbLast) {
    this.passage = passage;
    this.verbLast = verbLast;
  }

  /**
   * The content of a statement.
   *
   * @param speakers positions of the speakers, which are no part of it
   */
  Optional<Content> find(Sentence sentence, int cue, List<Integer> speakers) {
    return find(sentence, cue, speakers, List.of());
  }

  /** As {@link #find(Sentence, int, List)}; those whom it is said to are no part of it either. */
  Optional<Content> find(
      Sentence sentence, int cue, List<Integer> speakers, List<Integer> addressees) {
    List<Unit> units = sentence.units();
    Optional<Span> span = Optional.empty();
    if (cue + 1 < units.size() && opensContent(units.get(cue + 1))) {
      span = introduced(units, cue); // "adding that", "adding:": whatever was quoted before
    }
    if (span.isEmpty()) {
      span = closesQuote(sentence, cue, speakers);
    }
    if (span.isEmpty()) {
      span = introduced(units, cue);
    }
    if (span.isEmpty() && verbLast) {
      span = betweenSpeakerAndCue(sentence, cue, speakers);
    }
    if (span.isEmpty()) {
      span = quotedBefore(sentence, cue);
    }
    if (span.isEmpty()) {
      span = remainder(units, cue, speakers, addressees);
    }
    Optional<Span> around = passage.quoteAround(units.get(cue).span());
    if (around.isPresent() && !startsWith(around.get(), units.get(cue))) {
      return span.flatMap(s -> inside(s, around.get()));
    }
    return span.map(this::withQuote).map(this::formed);
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

  /** What follows "that" or a colon; up to the end of its quotation or of the sentence. */
  private Optional<Span> introduced(List<Unit> units, int cue) {
    for (int at = cue + 1; at < units.size(); at++) {
      Unit unit = units.get(at);
      if (opensContent(unit)) {
        return from(units, at + 1);
      }
      boolean quote = isOpening(unit);
      if (quote) {
        return from(units, at);
      }
      if (Grammar.isFinite(unit) || Grammar.isRelative(unit)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean opensContent(Unit unit) {
    return unit.means("gram.that") || unit.isPunctuation() && ":\uFF1A".contains(unit.key());
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
      if (!unit.isPunctuation() && !Grammar.isParty(unit) && !unit.means("gram.also")) {
        return Optional.empty();
      }
    }
    int opens = quote.get().start();
    if (speakers.stream().anyMatch(at -> units.get(at).span().end() <= opens)) {
      return quote; // X "…" said: the speaker is no part of it
    }
    Span first = firstWord(units, cue);
    return first.start() < quote.get().start() && sentence.span().start() <= first.start()
        ? Optional.of(first.union(quote.get()))
        : quote;
  }

  private static Span firstWord(List<Unit> units, int cue) {
    int at = 0;
    while (at < cue && units.get(at).isPunctuation()) {
      at++;
    }
    return units.get(at).span();
  }

  private static boolean isOpening(Unit unit) {
    return unit.isPunctuation()
        && "\"\u201C\u00AB\u201E\u300C\u2018".indexOf(unit.key().charAt(0)) >= 0;
  }

  private static Optional<Span> from(List<Unit> units, int start) {
    int from = start;
    while (from < units.size() && units.get(from).isPunctuation()) {
      from++;
    }
    int to = from;
    while (to < units.size() && (to == from || !beginsAside(units, to))) {
      to++;
    }
    while (to > from && isMark(units.get(to - 1))) {
      to--;
    }
    return from < to
        ? Optional.of(units.get(from).span().union(units.get(to - 1).span()))
        : Optional.empty();
  }

  private static boolean isMark(Unit unit) {
    return unit.isPunctuation() && !unit.key().equals("%");
  }

  /** "While" that opens another clause; "as" may go on with what is said: "as tense". */
  private static boolean beginsAside(List<Unit> units, int at) {
    Unit unit = units.get(at);
    if (!unit.means("gram.while")) {
      return false;
    }
    boolean verb =
        units.subList(at + 1, units.size()).stream()
            .takeWhile(u -> !u.isPunctuation())
            .anyMatch(u -> Grammar.mayBeFinite(u) || Grammar.isAuxiliary(u));
    return !unit.means("gram.like") || verb || Grammar.isComma(units.get(at - 1));
  }

  /** Where a contrast begins: without "that", what is said does not go on behind "but". */
  private static int contrast(List<Unit> units, int start) {
    int at = Math.min(units.size(), start + 1);
    while (at < units.size()
        && !(units.get(at).means("gram.but") && units.get(at).labels().isEmpty())) {
      at++;
    }
    return Math.max(at, Math.min(units.size(), start));
  }

  /** A quotation that ends right before the cue or its subject: "…," said X. */
  private Optional<Span> quotedBefore(Sentence sentence, int cue) {
    Span cueSpan = sentence.units().get(cue).span();
    Span reach = new Span(Math.max(0, sentence.span().start() - 1), cueSpan.start() + 1);
    return passage.quotesIn(reach).stream()
        .filter(q -> q.end() <= cueSpan.start())
        .filter(q -> q.end() > sentence.span().start())
        .reduce((a, b) -> b);
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
      int start = speakers.stream().filter(s -> s < cue).mapToInt(s -> s + 1).max().orElse(0);
      if (cue - start >= 2 && !clauseFollows(units, cue)) {
        return from(units.subList(0, cue), start);
      }
    }
    int after = speakers.stream().filter(s -> s > cue).mapToInt(s -> s).max().orElse(cue);
    int until = speakers.stream().filter(s -> s < cue).mapToInt(s -> s).min().orElse(cue);
    boolean closes =
        until > SHORTEST_BEFORE
            && Grammar.isComma(units.get(until - 1))
            && !tellsBehind(units, Math.max(cue, after));
    for (int told : addressees) {
      if (told == after + 1 && tellsBehind(units, told)) {
        after = told; // "told the paper the suspect had acted alone"
      }
    }
    if (closes) {
      return from(units.subList(0, until), 0); // "…, officials said in a statement"
    }
    Optional<Span> following = from(units.subList(0, contrast(units, after + 1)), after + 1);
    if (following.isPresent()) {
      return following;
    }
    return from(units.subList(0, until), 0);
  }

  /** "Speaking in Iowa, X said the fight <i>had</i> begun": a clause stands behind the cue. */
  private boolean tellsBehind(List<Unit> units, int cue) {
    boolean next = cue + 1 < units.size() && !units.get(cue + 1).isPunctuation();
    return next
        && !verbLast
        && units.subList(cue + 1, units.size()).stream()
            .takeWhile(u -> !u.isPunctuation())
            .anyMatch(Grammar::isFinite);
  }

  /** Where verbs stand last: whether a clause follows the cue at once, without "that". */
  private static boolean clauseFollows(List<Unit> units, int cue) {
    int next = cue + 1;
    boolean goesOn =
        next < units.size()
            && !units.get(next).isPunctuation()
            && !Grammar.isAnd(units.get(next))
            && !units.get(next).means("gram.but")
            && !Grammar.isAuxiliary(units.get(next))
            && !Grammar.isRelative(units.get(next));
    return goesOn
        && units.subList(next, units.size()).stream()
            .anyMatch(u -> Grammar.isFinite(u) || Grammar.isAuxiliary(u));
  }

  /** Takes in the whole of a quotation that the content reaches into. */
  private Span withQuote(Span content) {
    Span whole = content;
    for (Span quote : passage.quotesIn(content)) {
      whole = whole.union(quote);
    }
    return whole;
  }

  private Content formed(Span content) {
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
            : quoted >= ALL * content.length() ? StatementForm.DIRECT : StatementForm.MIXED;
    return new Content(content, Optional.ofNullable(longest), form);
  }
}
