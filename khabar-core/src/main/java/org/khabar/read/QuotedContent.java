package org.khabar.read;

import java.util.List;
import java.util.Optional;
import org.khabar.model.Span;
import org.khabar.rules.Unit;

/** What was said in a quotation that its report follows: "…," said X. */
final class QuotedContent {
  /** What may stand between a question in quotation marks and who asked it. */
  private static final String MARKS = " \"\u201D\u00BB\u2019";

  private static final String ASKING = "?!";

  /** What a quotation ends with that its report follows. */
  private static final String ENDING = ",.!?\u2026\u3002";

  private final Passage passage;
  private final boolean verbLast;
  private final boolean verbsBetween;

  QuotedContent(LanguageTools tools, Passage passage) {
    this.passage = passage;
    verbLast = tools.verbLast();
    verbsBetween = tools.verbsBetween();
  }

  /** A quotation before the cue with nothing but marks and the subject in between. */
  Optional<Span> closedBy(Sentence sentence, int cue, List<Integer> speakers) {
    Optional<Span> quote = before(sentence, cue, speakers);
    if (quote.isEmpty()) {
      return quote;
    }
    List<Unit> units = sentence.units();
    for (int at = cue - 1; at >= 0 && units.get(at).span().start() >= quote.get().end(); at--) {
      Unit unit = units.get(at);
      boolean other =
          !unit.isPunctuation()
              && !Grammar.isParty(unit)
              && !unit.means("gram.also")
              && !(verbsBetween && isOfSubject(unit));
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

  /**
   * "“…,” the head <i>of the mission</i>, X, <i>reportedly</i> told": words that make no clause.
   */
  private static boolean isOfSubject(Unit unit) {
    return SharedSubjects.isAdverb(unit)
        || unit.is("TIME")
        || Grammar.isPreposition(unit)
        || unit.isOf("det")
        || Grammar.isNominal(unit)
        || unit.isWord() && unit.analyses().isEmpty();
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
  static boolean isTaken(List<Unit> units, Span quote, int cue) {
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

  /** A quotation that ends right before the cue or its subject: "…," said X. */
  Optional<Span> before(Sentence sentence, int cue, List<Integer> speakers) {
    Span cueSpan = sentence.units().get(cue).span();
    Span reach = new Span(Math.max(0, sentence.span().start() - 1), cueSpan.start() + 1);
    return passage.quotesIn(reach).stream()
        .filter(q -> q.end() <= cueSpan.start())
        .filter(q -> q.end() > sentence.span().start())
        .filter(q -> !verbLast || !verbBetween(sentence.units(), q, cue))
        .filter(q -> !verbLast || !clauseBetween(sentence.units(), q, cue))
        .reduce((a, b) -> b)
        .filter(q -> !goesOnUnquoted(sentence.units(), q, cue, speakers))
        .or(() -> askedBefore(sentence, cue));
  }

  /**
   * "The roads “were gone” <i>near Torven</i>, X said": whether what was said goes on behind the
   * quoted words, up to the comma before who said it.
   */
  private boolean goesOnUnquoted(List<Unit> units, Span quote, int cue, List<Integer> speakers) {
    int speaker = speakers.stream().filter(s -> s < cue).mapToInt(s -> s).min().orElse(cue);
    int comma = FrontedContent.behindAttributes(units, speaker) - 1;
    if (!verbsBetween
        || comma < 2
        || !Grammar.isComma(units.get(comma))
        || units.get(comma).span().start() < quote.end()
        || ENDING.indexOf(passage.text().charAt(quote.end() - 1)) >= 0) {
      return false;
    }
    int next = comma;
    while (next > 0 && units.get(next - 1).span().start() >= quote.end()) {
      next--;
    }
    while (next < comma && Grammar.isQuoteMark(units.get(next))) {
      next++;
    }
    return next < comma && !units.get(next).isPunctuation() && !Grammar.isParty(units.get(next));
  }

  /** "“Is it?” X asked.": a quotation that a mark ends which ends sentences too. */
  private Optional<Span> askedBefore(Sentence sentence, int cue) {
    int start = ContentFinder.words(sentence).start();
    int before = start - 1;
    while (before > 0 && MARKS.indexOf(passage.text().charAt(before)) >= 0) {
      before--;
    }
    boolean closes =
        verbsBetween
            && before > 0
            && before < start - 2
            && ASKING.indexOf(passage.text().charAt(before)) >= 0
            && sentence.units().subList(0, cue).stream()
                .allMatch(
                    u -> u.isPunctuation() || Grammar.isParty(u) || SharedSubjects.isLight(u));
    return closes ? passage.quoteAround(new Span(before, before + 1)) : Optional.empty();
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

  /**
   * Where verbs stand last: whether the quotation is only a part of a clause that ends behind it
   * ("that it is <i>“late”</i>": “…” olduğunu söyledi), or another report has it.
   */
  private static boolean clauseBetween(List<Unit> units, Span quote, int cue) {
    for (int at = cue - 1; at > 0 && units.get(at).span().start() >= quote.end(); at--) {
      boolean clause =
          units.get(at).labels().isEmpty()
              && units
                  .get(at)
                  .any(
                      a ->
                          a.wordClass().equals("verb")
                              && a.has("relative", "when")
                              && !a.has("shape", "an"));
      if (clause || VerbLastContent.isGerundOfSaying(units.get(at))) {
        return true;
      }
    }
    return false;
  }
}
