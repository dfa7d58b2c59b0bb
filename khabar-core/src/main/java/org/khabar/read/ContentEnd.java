package org.khabar.read;

import java.util.List;
import java.util.Optional;
import org.khabar.model.Span;
import org.khabar.rules.Unit;
import org.khabar.text.Normalizer;

/**
 * Where what was said without quotation marks ends within its sentence, and the sentence goes on in
 * its author's own voice or with another report.
 */
final class ContentEnd {
  private static final int LONGEST_SUBJECT = 12;
  private static final int LONGEST_APPOSITION = 5;

  /** What opens a clause that its main clause follows. */
  private static final List<String> OPENING =
      List.of("gram.when", "gram.while", "gram.after", "gram.because", "gram.despite");

  /** Verbs of saying what a thing is like. */
  private static final List<String> JUDGING = List.of("act.say.see", "act.say.describe");

  private final Passage passage;
  private final SharedSubjects shared;

  /** Whether a comma before "and" closes what "that" opened: что …, и. */
  private final boolean commaCloses;

  ContentEnd(Passage passage, LanguageTools tools) {
    this.passage = passage;
    shared = tools.shared();
    commaCloses = tools.commaCloses();
  }

  /** The position after the last unit of what was said, which begins at {@code from}. */
  int of(List<Unit> units, int from) {
    return of(units, from, from == 0 || !units.get(from - 1).means("gram.that"), false);
  }

  /**
   * As {@link #of(List, int)}.
   *
   * @param mayBeThing whether it may be a thing that was spoken of, and no clause
   * @param whole whether its clauses that "while" opens belong to it too
   */
  private int of(List<Unit> units, int from, boolean mayBeThing, boolean whole) {
    int to = from;
    int quoted = quotedEnd(units, from);
    boolean thing = mayBeThing;
    while (to < units.size()
        && (to == from
            || units.get(to).span().start() < quoted
            || !endsAt(units, to, whole)
                && !closesClause(units, from, to)
                && !goesOnBehind(units, to, quoted)
                && !(thing && (leavesThing(units, to) || behindManner(units, to) > to)))) {
      thing &= !Grammar.mayBeFinite(units.get(to)) && !Grammar.isModal(units.get(to));
      to++;
    }
    boolean aside = to < units.size();
    while (to > from && (isMark(units.get(to - 1)) || aside && isFocus(units.get(to - 1)))) {
      to--;
    }
    return to;
  }

  /**
   * "Said that the bridge was shut<i>, and</i> left": where no comma parts two verbs of one
   * subject, it closes the clause, and the verb behind "and" goes on with the clause before.
   */
  private boolean closesClause(List<Unit> units, int from, int at) {
    boolean and =
        commaCloses
            && from > 0
            && units.get(from - 1).means("gram.that")
            && Grammar.isComma(units.get(at))
            && at + 2 < units.size()
            && Grammar.isAnd(units.get(at + 1))
            && passage.quoteAround(units.get(at).span()).isEmpty();
    int verb = at + 2;
    while (and && verb + 1 < units.size() && SharedSubjects.isAdverb(units.get(verb))) {
      verb++;
    }
    return and
        && Grammar.isFinite(units.get(verb))
        && units.subList(from, at).stream()
            .noneMatch(u -> Grammar.isComma(u) || Grammar.isRelative(u));
  }

  /**
   * "Accepted the plan, <i>which</i> …", "…, <i>though</i> …", "…, and the mayor left": behind a
   * thing, and no clause, that was spoken of, the author tells of it or of another.
   */
  private static boolean leavesThing(List<Unit> units, int at) {
    if (!Grammar.isComma(units.get(at)) || at + 2 >= units.size()) {
      return false;
    }
    Unit next = units.get(at + 1);
    boolean clause =
        next.means("gram.relative")
            || next.isOf("conj") && (next.means("gram.despite") || next.means("gram.because"));
    boolean another = Grammar.isAndOrBut(next) && Grammar.isParty(units.get(at + 2));
    return clause && !goesOnBehind(units, at + 2) || another && verbFollows(units, at + 3);
  }

  /** "Her client, who is 19, <i>had</i> been there": whether a relative clause is amid another. */
  private static boolean goesOnBehind(List<Unit> units, int from) {
    for (int at = from; at + 1 < units.size(); at++) {
      if (Grammar.isComma(units.get(at))) {
        int next = at + 1;
        while (next + 1 < units.size() && SharedSubjects.isAdverb(units.get(next))) {
          next++;
        }
        Unit unit = units.get(next);
        return Grammar.isFinite(unit) || Grammar.mayBeAuxiliary(unit);
      }
    }
    return false;
  }

  /**
   * "Defended the plan <i>in a short speech</i>": the position behind the words that tell where or
   * how it was said, a set phrase or a preposition with its noun; {@code at} where there are none.
   */
  static int behindManner(List<Unit> units, int at) {
    if (units.get(at).isOf("adv")
        && (units.get(at).means("gram.occasion") || units.get(at).means("channel.statement"))) {
      return at + 1;
    }
    int last = Math.min(units.size(), at + LONGEST_APPOSITION);
    for (int next = at + 1; Grammar.isPreposition(units.get(at)) && next < last; next++) {
      Unit unit = units.get(next);
      if (unit.any(a -> a.isA("gram.occasion") && a.wordClass().equals("noun"))) {
        return next + 1;
      }
      if (unit.isPunctuation() || Grammar.isPreposition(unit) || Grammar.isFinite(unit)) {
        return at;
      }
    }
    return at;
  }

  /**
   * Where a clause that opens its sentence ends, and with it what is said in it: "When X warned
   * that war would come, Y laughed"; else the number of units.
   */
  int ofOpening(List<Unit> units, int cue, int from) {
    int first = behindPlace(units, cue);
    boolean opens =
        (isFronted(units, cue)
                || OPENING.stream().anyMatch(units.get(first)::means)
                    && units.get(first).isOf("conj")
                    && !Grammar.isAndOrBut(units.get(first)))
            && units.subList(first, from).stream()
                .noneMatch(u -> Grammar.isComma(u) || u.key().equals(":"));
    for (int at = from + 1; opens && at + 2 < units.size(); at++) {
      boolean main =
          Grammar.isComma(units.get(at))
              && passage.quoteAround(units.get(at).span()).isEmpty()
              && !Grammar.isRelative(units.get(at + 1))
              && !Grammar.isAndOrBut(units.get(at + 1))
              && verbFollows(units, at + 1);
      if (main) {
        return at;
      }
    }
    return units.size();
  }

  /** "<i>Noting</i> that war would come, Y laughed". */
  static boolean isFronted(List<Unit> units, int cue) {
    int first = behindPlace(units, cue);
    return units.get(cue).any(a -> a.wordClass().equals("verb") && a.has("tense", "gerund"))
        && SharedSubjects.opensSentence(units.subList(first, units.size()), cue - first);
  }

  /** The first word of a sentence, behind the place that an agency writes before it. */
  private static int behindPlace(List<Unit> units, int cue) {
    int last = Math.min(cue, LONGEST_SUBJECT);
    int first = 0;
    for (int at = 0; at < last; at++) {
      if (Grammar.isDash(units.get(at)) && at > 0 && Grammar.isDash(units.get(at - 1))
          || units.get(at).key().equals("\u2014")) {
        first = at + 1;
      }
    }
    while (first < cue && units.get(first).isPunctuation()) {
      first++;
    }
    return first;
  }

  private static boolean verbFollows(List<Unit> units, int from) {
    return units.subList(from, units.size()).stream()
        .takeWhile(u -> !u.isPunctuation())
        .anyMatch(u -> Grammar.mayBeFinite(u) || Grammar.isModal(u));
  }

  /** Where the quotation ends that what was said begins with; else 0. */
  private int quotedEnd(List<Unit> units, int from) {
    boolean opens = from > 0 && from < units.size() && Grammar.isQuoteMark(units.get(from - 1));
    return opens ? passage.quoteAround(units.get(from).span()).map(Span::end).orElse(0) : 0;
  }

  /** "Blamed <i>“whispers”</i>, and by Monday …": behind it and a comma the author goes on. */
  private boolean goesOnBehind(List<Unit> units, int at, int quoted) {
    boolean comma =
        quoted > 0
            && at + 1 < units.size()
            && (Grammar.isComma(units.get(at)) || isSemicolon(units.get(at)))
            && units.get(at).span().start() >= quoted;
    int before = at - 1;
    while (comma && before > 0 && units.get(before).span().start() >= quoted) {
      if (!Grammar.isQuoteMark(units.get(before))) {
        return false;
      }
      before--;
    }
    return comma
        && (isSemicolon(units.get(at))
            || Grammar.isAndOrBut(units.get(at + 1)) && !quoteFollows(units, at + 2)
            || Grammar.isRelative(units.get(at + 1))
            || shared.goesOnSaying(units.get(at + 1))
            || units.get(at + 1).any(a -> a.wordClass().equals("verb") && shared.isAdverbial(a)));
  }

  private static boolean quoteFollows(List<Unit> units, int at) {
    return at < units.size() && Grammar.isQuoteMark(units.get(at));
  }

  /** "Even as", "just as": the adverb belongs to what follows. */
  private static boolean isFocus(Unit unit) {
    return unit.means("gram.even") || unit.means("gram.only");
  }

  /** A sign before an amount, which belongs to it. */
  private static boolean isCurrency(Unit unit) {
    return Character.getType(unit.key().codePointAt(0)) == Character.CURRENCY_SYMBOL;
  }

  static boolean isMark(Unit unit) {
    return unit.isPunctuation() && !unit.key().equals("%");
  }

  private boolean endsAt(List<Unit> units, int at, boolean whole) {
    if (!whole && beginsAside(units, at)) {
      return true;
    }
    boolean semicolon = isSemicolon(units.get(at));
    if (Grammar.isComma(units.get(at))
        && at + 1 < units.size()
        && units.get(at + 1).means("gram.according")) {
      return true; // "…, according to papers"
    }
    boolean mark = semicolon || Grammar.isComma(units.get(at));
    return mark
        && at + 1 < units.size()
        && passage.quoteAround(units.get(at).span()).isEmpty()
        && (shared.goesOnSaying(units.get(at + 1))
            || isResumed(units, at + 1)
            || !semicolon && reportCloses(units, at + 1)
            || (semicolon || Grammar.isAndOrBut(units.get(at + 1)))
                && reportsAnother(units, at + (semicolon ? 1 : 2)));
  }

  /** Whether another report, an aside or a relative clause begins at a position behind a mark. */
  boolean beginsAnother(List<Unit> units, int at) {
    Unit unit = units.get(at);
    return shared.goesOnSaying(unit)
        || isResumed(units, at)
        || Grammar.isRelative(unit)
        || unit.means("gram.that")
        || unit.means("gram.while")
        || (Grammar.isAndOrBut(unit) ? reportsAnother(units, at + 1) : reportsAnother(units, at));
  }

  static boolean isSemicolon(Unit unit) {
    return unit.isPunctuation() && ";\u061B\uFF1B".indexOf(unit.key().charAt(0)) >= 0;
  }

  /** "…, <i>a move</i> that", "…, in <i>a step</i> which": the author's word for all of it. */
  private static boolean isResumed(List<Unit> units, int from) {
    int last = Math.min(units.size(), from + LONGEST_APPOSITION);
    for (int at = from; at < last; at++) {
      Unit unit = units.get(at);
      if (unit.means("gram.resumption")) {
        return at > from // "…, findings the company disputes"
            || at + 2 < units.size()
                && Grammar.isParty(units.get(at + 1))
                && reports(units, at + 2);
      }
      if (Grammar.isParty(unit)) {
        return at > from + 1 && isArticle(units.get(from)) && reports(units, at + 1);
      }
      if (unit.isPunctuation() || Grammar.isFinite(unit)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isArticle(Unit unit) {
    return unit.labels().isEmpty() && unit.isOf("det");
  }

  /**
   * "…, a figure that party <i>disputes</i>", "…, a goal economists <i>call</i> unreal": a verb of
   * saying with no object behind it.
   */
  private static boolean reports(List<Unit> units, int from) {
    int at = from;
    while (at < units.size() && SharedSubjects.isLight(units.get(at))) {
      at++;
    }
    if (at >= units.size()
        || !Grammar.mayBeFinite(units.get(at))
        || units.get(at).none(a -> a.isA("act"))) {
      return false;
    }
    if (at + 1 == units.size()) {
      return true;
    }
    Unit next = units.get(at + 1);
    boolean judges =
        units.get(at).any(a -> JUDGING.stream().anyMatch(a::isA))
            && next.isWord()
            && next.labels().isEmpty()
            && (next.isOf("adj") || next.analyses().isEmpty());
    return judges || next.isPunctuation() || next.means("gram.like");
  }

  /**
   * "Agreed to pay, <i>the union announced late on Monday</i>", "…, <i>the minister told
   * parliament</i>": a report that ends the sentence.
   */
  private boolean reportCloses(List<Unit> units, int from) {
    if (!Grammar.isParty(units.get(from)) || from + 1 >= units.size()) {
      return false;
    }
    int verb = from + 1;
    while (verb < units.size() && SharedSubjects.isLight(units.get(verb))) {
      verb++;
    }
    if (verb >= units.size()
        || !Grammar.isFinite(units.get(verb))
        || !units.get(verb).all(a -> a.isA("act"))) {
      return false;
    }
    boolean manner = // "said in a statement <i>after the meeting</i>"
        verb + 1 < units.size()
            && behindManner(units, verb + 1) > verb + 1
            && units.subList(verb + 1, units.size()).stream()
                .noneMatch(
                    u -> Grammar.mayBeFinite(u) || Grammar.isAuxiliary(u) || Grammar.isComma(u));
    if (manner) {
      return true;
    }
    for (int at = verb + 1; at < units.size(); at++) {
      Unit unit = units.get(at);
      boolean end = at + 1 == units.size();
      int behind = behindManner(units, at);
      if (behind > at) {
        at = behind - 1;
        continue;
      }
      boolean told = at == verb + 1 && Grammar.isParty(unit);
      boolean light = told || unit.is("TIME") || SharedSubjects.isLight(unit);
      boolean preposition = Grammar.isPreposition(unit) && !end && units.get(at + 1).is("TIME");
      if (!light && !preposition && !(end && unit.isPunctuation())) {
        return false;
      }
    }
    return true;
  }

  /** "…; <i>the judge rejected</i>", "…, and <i>analysts expect</i>": a subject and its report. */
  private boolean reportsAnother(List<Unit> units, int from) {
    int last = Math.min(units.size(), from + LONGEST_SUBJECT);
    boolean subject = false;
    for (int at = from; at < last; at++) {
      Unit unit = units.get(at);
      boolean beside = subject && isBesideParty(units, at); // "Lydra retorts"
      if (beside && Grammar.mayBeFinite(unit) && unit.any(a -> a.isA("act"))) {
        return true;
      }
      if (Grammar.isFinite(unit)) {
        return subject && unit.all(a -> a.isA("act"));
      }
      boolean ofTime = at + 1 < last && units.get(at + 1).is("TIME");
      if (Grammar.opensClause(unit)
          || unit.means("gram.question")
          || Grammar.isPreposition(unit) && !ofTime
          || Grammar.isQuoteMark(unit)) {
        return false;
      }
      subject |= Grammar.isParty(unit) && !unit.is("TIME");
    }
    return false;
  }

  private static boolean isBesideParty(List<Unit> units, int verb) {
    int at = verb - 1;
    while (at > 0 && SharedSubjects.isLight(units.get(at))) {
      at--;
    }
    return Grammar.isParty(units.get(at));
  }

  /**
   * "While" that opens another clause; "as" may go on with what is said: "as tense", "as a joke".
   */
  private static boolean beginsAside(List<Unit> units, int at) {
    Unit unit = units.get(at);
    if (!unit.means("gram.while")) {
      return false;
    }
    boolean verb =
        units.subList(at + 1, units.size()).stream()
            .takeWhile(u -> !u.isPunctuation() && !Grammar.isAnd(u) && !Grammar.isRelative(u))
            .anyMatch(
                u -> Grammar.mayBeFinite(u) || Grammar.isModal(u) && !u.means("gram.aux.negative"));
    return !unit.means("gram.like") || verb || Grammar.isComma(units.get(at - 1));
  }

  /** The words from a position on to where what was said ends. */
  Optional<Span> from(List<Unit> units, int start) {
    return from(units, start, start == 0 || !units.get(start - 1).means("gram.that"), false);
  }

  /**
   * The words before a report that ends the sentence: a clause, whatever stands in it; an "and" or
   * "but" that it begins with is the author's.
   */
  Optional<Span> before(List<Unit> units, int start, int until) {
    int from = Math.max(start, behindPlace(units, until));
    while (from + 1 < until
        && (units.get(from).isPunctuation() || Grammar.isAndOrBut(units.get(from)))) {
      from++;
    }
    return from(units.subList(0, until), from, false, true);
  }

  private Optional<Span> from(List<Unit> units, int start, boolean mayBeThing, boolean whole) {
    int from = start;
    while (from < units.size() && isMark(units.get(from)) && !isCurrency(units.get(from))) {
      from++;
    }
    int to = of(units, from, mayBeThing, whole);
    return from < to
        ? Optional.of(new Span(units.get(from).span().start(), endOf(units, from, to)))
        : Optional.empty();
  }

  /**
   * Where the unit before a position ends, with the part of a verb among what was said that stood
   * behind it: "he would <i>hold on</i>"; that of the reporting verb is no part of it.
   */
  private int endOf(List<Unit> units, int from, int to) {
    int end = units.get(to - 1).span().end();
    if (to == units.size() || !units.get(to).isPunctuation()) {
      return end;
    }
    int next = units.get(to).span().start();
    while (next > end && Character.isWhitespace(passage.text().charAt(next - 1))) {
      next--;
    }
    String part = Normalizer.key(passage.text().substring(end, next).strip());
    boolean own = units.subList(from, to).stream().anyMatch(u -> u.any(a -> a.has("sep", part)));
    return own ? next : end;
  }
}
