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

  /** What the last sentence of a quotation ends with. */
  private static final String CLOSING = ".!?\u2026\u3002";

  private static final int SHORTEST_BETWEEN = 3;

  private final Passage passage;
  private final boolean verbLast;
  private final boolean verbsBetween;
  private final boolean verbFirst;
  private final ContentStart starts;
  private final ContentEnd ends;
  private final SplitContent split;
  private final BareContent bare;
  private final QuotedContent quoted;

  ContentFinder(LanguageTools tools, Passage passage) {
    this.passage = passage;
    verbLast = tools.verbLast();
    verbsBetween = tools.verbsBetween();
    verbFirst = tools.verbFirst();
    starts = new ContentStart(tools);
    ends = new ContentEnd(passage, tools);
    split = new SplitContent(passage, ends);
    bare = new BareContent(tools, ends);
    quoted = new QuotedContent(tools, passage);
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
    Optional<Content> content =
        find(sentence, cue, speakers, addressees).map(c -> opening(c, sentence, cue));
    int end = clause.relativeEnd(cue);
    boolean goesOn = verbFirst && end < clause.size() && !Grammar.isComma(clause.at(end));
    return end == clause.size() || goesOn
        ? content
        : content.flatMap(
            c -> until(c.span(), sentence, clause.at(end).span().start()).or(() -> content));
  }

  private Content opening(Content content, Sentence sentence, int cue) {
    List<Unit> units = sentence.units();
    if (!verbsBetween || content.span().start() < units.get(cue).span().end()) {
      return content;
    }
    int from = cue + 1;
    while (from < units.size() && units.get(from).span().start() < content.span().start()) {
      from++;
    }
    int end = ends.ofOpening(units, cue, from);
    return end == units.size()
        ? content
        : until(content.span(), sentence, units.get(end).span().start()).orElse(content);
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
      span = quoted.closedBy(sentence, cue, speakers);
    }
    if (span.isEmpty() && !(verbLast && VerbLastContent.clauseFollows(units, cue))) {
      span = introduced(units, last);
    }
    if (span.isEmpty() && verbLast) {
      span = betweenSpeakerAndCue(sentence, cue, speakers);
    }
    Optional<Span> before =
        span.isEmpty() && !onward && !goesOn(units, cue, speakers)
            ? quoted.before(sentence, cue, speakers)
            : Optional.empty();
    if (before.filter(q -> QuotedContent.isTaken(units, q, cue)).isPresent()) {
      int behind = Math.min(units.size(), BareContent.contrast(units, cue + 1));
      span = ends.from(units.subList(0, behind), cue + 1); // "…," said X and demanded this
    }
    if (span.isEmpty()) {
      span = before;
    }
    if (span.isEmpty()) {
      span = bare.of(units, cue, speakers, addressees);
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
        && (SharedSubjects.isLight(units.get(next))
            || speakers.contains(next)
            || isLastAuxiliary(units, next))) {
      next++;
    }
    return verbsBetween
        && next < units.size()
        && !units.get(next).isPunctuation()
        && !opensAdverbial(units.get(next))
        && (!Grammar.isPreposition(units.get(next))
            || units.get(next).means("gram.aux.infinitive")
                && !BareContent.isLastWord(units, units.get(next)));
  }

  /** "„…“, soll er gesagt <i>haben</i>": an auxiliary that closes the clause. */
  private static boolean isLastAuxiliary(List<Unit> units, int at) {
    return units.get(at).means("gram.aux.perfect")
        && (at + 1 == units.size() || units.get(at + 1).isPunctuation());
  }

  /** "“…,” said X <i>after</i> the talks", "<i>when</i> he came": when it was said. */
  private static boolean opensAdverbial(Unit unit) {
    return unit.labels().isEmpty()
        && (unit.means("gram.after")
            || unit.means("gram.before")
            || unit.means("gram.during")
            || unit.means("gram.when"));
  }

  /** Whether a party behind a cue is no addressee but the subject of what is said. */
  boolean isSubject(Sentence sentence, int party) {
    return bare.isSubject(sentence.units(), party);
  }

  /**
   * What was said before, and all that it goes on with in the next sentence within one quotation;
   * nothing if the sentence does not stand in quotation marks.
   */
  Optional<Span> goesOn(Span content, Sentence sentence) {
    Span words = words(sentence);
    return passage
        .quoteAround(words)
        .filter(quote -> quote.start() > content.end() && closes(quote))
        .map(quote -> new Span(content.start(), quote.end()));
  }

  /** Whether a sentence ends with a quotation, so that nothing behind it tells who speaks. */
  private boolean closes(Span quote) {
    String text = passage.text();
    int next = quote.end();
    while (next < text.length() && !Character.isLetterOrDigit(text.charAt(next))) {
      next++;
    }
    return CLOSING.indexOf(text.charAt(quote.end() - 1)) >= 0
        && (next == text.length() || !Character.isLowerCase(text.charAt(next)));
  }

  /** All words of a sentence, without the marks around them. */
  static Span words(Sentence sentence) {
    return sentence.units().stream()
        .filter(u -> !u.isPunctuation())
        .map(Unit::span)
        .reduce(Span::union)
        .orElse(sentence.span());
  }

  /** All of a sentence, which is said without a cue. */
  Optional<Content> whole(Sentence sentence) {
    return ends.from(sentence.units(), 0).map(this::withQuote).map(this::formed);
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
        ? ends.from(units, start)
            .map(
                whole ->
                    interrupted(
                        withQuote(whole), units.get(cue).span().union(units.get(last).span())))
        : Optional.empty();
  }

  /** What follows "that" or a colon; up to the end of its quotation or of the sentence. */
  private Optional<Span> introduced(List<Unit> units, int cue) {
    int start = starts.behind(units, cue);
    return start < 0 ? Optional.empty() : ends.from(units, start);
  }

  /** What was said on both sides of its report. */
  private Optional<Content> around(List<Unit> units, int cue, List<Integer> speakers) {
    return split
        .find(units, cue, speakers)
        .flatMap(
            parts ->
                ends.from(units, parts.rest())
                    .map(
                        rest ->
                            interrupted(
                                withQuote(units.get(parts.first()).span().union(rest)),
                                new Span(units.get(parts.comma()).span().end(), rest.start()))));
  }

  /** Where verbs stand last: what stands between the speaker and the cue behind a quotation. */
  private Optional<Span> betweenSpeakerAndCue(Sentence sentence, int cue, List<Integer> speakers) {
    int start = speakers.stream().filter(s -> s < cue).mapToInt(s -> s + 1).max().orElse(cue);
    Optional<Span> quote = quoted.before(sentence, cue, speakers);
    boolean behind =
        quote.isPresent()
            && start < cue
            && sentence.units().get(start - 1).span().start() >= quote.get().end();
    return behind && cue - start >= SHORTEST_BETWEEN
        ? ends.from(sentence.units().subList(0, cue), start)
        : Optional.empty();
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
