package org.khabar.read;

import java.util.List;
import java.util.Optional;
import org.khabar.rules.Unit;

/**
 * Finds what was said on both sides of its report: "It was, <i>he says</i>, a bad idea". Two commas
 * or quotation marks cut the report out of it.
 */
final class SplitContent {
  /**
   * The parts, as positions of units.
   *
   * @param first where what was said begins
   * @param comma the comma before the report
   * @param rest where it may go on
   */
  record Parts(int first, int comma, int rest) {}

  private static final int LONGEST_REPORT = 10;

  /** How many words may tell who speaks. */
  private static final int LONGEST_TOLD = 30;

  private final Passage passage;
  private final ContentEnd ends;

  SplitContent(Passage passage, ContentEnd ends) {
    this.passage = passage;
    this.ends = ends;
  }

  /** The parts of what the cue reports, if it stands amid them. */
  Optional<Parts> find(List<Unit> units, int cue, List<Integer> speakers) {
    int left = speakers.stream().mapToInt(s -> s).filter(s -> s < cue).min().orElse(cue);
    int last = speakers.stream().mapToInt(s -> s).filter(s -> s > cue).max().orElse(cue);
    int right = quoteFollows(units, left, last);
    if (right < 0) {
      right = closingComma(units, last + 1);
    }
    int before = skipQuoteMarks(units, left - 1, -1);
    int first = skipQuoteMarks(units, clauseStart(units, before), 1);
    boolean cut =
        before > first
            && right + 1 < units.size()
            && (Grammar.isComma(units.get(before)) || asks(units, left, before))
            && Grammar.isComma(units.get(right))
            && passage.quoteAround(units.get(cue).span()).isEmpty();
    return cut
            && !tellsOfSpeaker(units, cue, last, right)
            && goesOn(units, first, before, left, right)
        ? Optional.of(new Parts(first, before, right + 1))
        : Optional.empty();
  }

  /** "…, said X, <i>a teacher</i> in Rome": what tells more of who stands behind the verb. */
  private static boolean tellsOfSpeaker(List<Unit> units, int cue, int last, int right) {
    boolean named = last > cue && units.get(last).is("PER");
    Unit next = units.get(right < units.size() - 1 ? right + 1 : cue);
    return named
        && right == last + 1
        && (next.value(Party.class).map(p -> p.name().isEmpty() && !p.isPronoun()).orElse(false)
            || next.labels().isEmpty() && next.isOf("det"));
  }

  /** Whether what stands behind the report goes on with what stands before it. */
  private boolean goesOn(List<Unit> units, int first, int before, int left, int right) {
    int next = skipQuoteMarks(units, right + 1, 1);
    if (next >= units.size()) {
      return false;
    }
    if (Grammar.isQuoteMark(units.get(left - 1)) && before < left - 1) {
      return Grammar.isQuoteMark(units.get(right + 1)); // all of it is in quotation marks
    }
    if (goesOnThat(units, first, before, next)) {
      return true;
    }
    if (ends.beginsAnother(units, next)) {
      return false;
    }
    Unit opener = units.get(next);
    if (Grammar.isAndOrBut(opener) && wouldBe(units, next + 1)) {
      return tells(units.get(first));
    }
    if (Grammar.isAndOrBut(opener) && verbFollows(units, next + 1)) {
      return false; // "…, she said, and hinted at more": what the speaker does next
    }
    return tells(units.get(first))
        && (Grammar.mayBeFinite(opener)
            || Grammar.isModal(opener)
            || opensClause(opener)
            || opener.means("gram.question")
            || opensClause(units.get(first))
            || isOpen(units.subList(first, before)));
  }

  /** "“Is it?” asks X, “…”". */
  private static boolean asks(List<Unit> units, int left, int before) {
    return before < left - 1
        && units.get(before).isPunctuation()
        && "?!".contains(units.get(before).key());
  }

  /** "There is no proof, X says, <i>that</i> …", "It is unclear, he said, <i>whether</i> …". */
  private boolean goesOnThat(List<Unit> units, int first, int before, int next) {
    Unit opener = units.get(next);
    boolean opens =
        opener.means("gram.that") && opener.isOf("conj") && !Grammar.isRelative(opener)
            || opener.means("gram.question");
    return opens
        && tells(units.get(first))
        && units.subList(first, before).stream()
            .anyMatch(u -> Grammar.isFinite(u) || Grammar.mayBeAuxiliary(u));
  }

  /** Behind the last semicolon or colon: what stands before it is another's, or told already. */
  private int clauseStart(List<Unit> units, int to) {
    for (int at = to - 1; at > 0; at--) {
      if (";:".contains(units.get(at).key())
          && passage.quoteAround(units.get(at).span()).isEmpty()) {
        return Grammar.isAndOrBut(units.get(at + 1)) ? at + 2 : at + 1;
      }
    }
    return 0;
  }

  /** "…, he said, and his men <i>would</i> come": what he said goes on in its own tense. */
  private static boolean wouldBe(List<Unit> units, int from) {
    for (int at = from; at < units.size() && !units.get(at).isPunctuation(); at++) {
      Unit unit = units.get(at);
      if (Grammar.mayBeFinite(unit) || Grammar.isModal(unit)) {
        return at > from && (Grammar.isUnreal(unit) || unit.means("gram.aux.conditional"));
      }
    }
    return false;
  }

  /** Whether a verb stands at once, with no subject of its own. */
  private static boolean verbFollows(List<Unit> units, int from) {
    int at = from;
    while (at < units.size() && SharedSubjects.isLight(units.get(at))) {
      at++;
    }
    return at < units.size() && Grammar.isFinite(units.get(at));
  }

  private static int skipQuoteMarks(List<Unit> units, int from, int step) {
    int at = from;
    while (at >= 0 && at < units.size() && Grammar.isQuoteMark(units.get(at))) {
      at += step;
    }
    return at;
  }

  /**
   * Behind a quotation: the comma that the next one follows, however much is told of the speaker:
   * "“…,” says X, a banker in Rome, “…"; -1 where there is none.
   */
  private static int quoteFollows(List<Unit> units, int left, int last) {
    if (left == 0 || !Grammar.isQuoteMark(units.get(left - 1))) {
      return -1;
    }
    int end = Math.min(units.size() - 1, last + LONGEST_TOLD);
    for (int at = last + 1; at < end; at++) {
      if (Grammar.isComma(units.get(at)) && opensQuote(units, at + 1)) {
        return at;
      }
      boolean apostrophe = "'\u2019".contains(units.get(at).key());
      if (Grammar.isQuoteMark(units.get(at)) && !apostrophe
          || units.get(at).any(a -> a.isA("act"))) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean opensQuote(List<Unit> units, int at) {
    return Grammar.isQuoteMark(units.get(at))
        && at + 1 < units.size()
        && units.get(at).span().end() == units.get(at + 1).span().start();
  }

  /** The comma that ends the report: "…, he told reporters in Paris<i>,</i> …". */
  private static int closingComma(List<Unit> units, int from) {
    int last = Math.min(units.size(), from + LONGEST_REPORT);
    for (int at = from; at < last; at++) {
      Unit unit = units.get(at);
      if (Grammar.isComma(unit)) {
        return at;
      }
      if (unit.isPunctuation() && !unit.key().equals("-")
          || unit.means("gram.that")
          || Grammar.isFinite(unit)) {
        break;
      }
    }
    return units.size();
  }

  /** Whether a verb is yet to come, or what it says: "The talks", "It was". */
  private static boolean isOpen(List<Unit> units) {
    boolean verbless =
        units.stream().noneMatch(u -> Grammar.mayBeFinite(u) || Grammar.isAuxiliary(u));
    Unit last = units.getLast();
    return verbless || Grammar.mayBeFinite(last) || Grammar.isAuxiliary(last);
  }

  /** "If it rains, he said, …": the main clause is yet to come. */
  private static boolean opensClause(Unit unit) {
    return unit.means("gram.if") || unit.means("gram.unless") || unit.means("gram.because");
  }

  /** A word that opens what somebody said, rather than when, where or upon what he said it. */
  private boolean tells(Unit unit) {
    return !unit.is("TIME")
        && !Grammar.isPreposition(unit)
        && !SharedSubjects.isLight(unit)
        && unit.none(a -> a.wordClass().equals("verb") && !Grammar.isFinite(a));
  }
}
