package org.khabar.read;

import java.util.List;
import java.util.Optional;
import org.khabar.model.Span;
import org.khabar.rules.Unit;

/**
 * What was said where it stands before who said it, without "that": "…, <i>a charge</i> X denied",
 * "as X noted, <i>prices fell</i>".
 */
final class FrontedContent {
  /** How many words may name a thing that a clause tells of. */
  private static final int LONGEST_THING = 5;

  private final ContentEnd ends;

  FrontedContent(ContentEnd ends) {
    this.ends = ends;
  }

  /**
   * "…, <i>a charge</i> X denied", "…, <i>a goal</i> economists call <i>unreal</i>": a thing
   * between a comma and the speaker, with what the cue says that it is.
   *
   * @param speaker position of the first word that names who speaks, before the cue
   */
  Optional<Span> resumed(List<Unit> units, int cue, int speaker) {
    int last = speaker - 1;
    if (last > 0 && (units.get(last).means("gram.that") || Grammar.isRelative(units.get(last)))) {
      last--;
    }
    int first = last;
    while (first > 0 && last - first < LONGEST_THING && isOfThing(units.get(first - 1))) {
      first--;
    }
    boolean thing =
        first > 1
            && first <= last
            && isOfThing(units.get(last))
            && !units.get(last).isOf("det")
            && Grammar.isComma(units.get(first - 1))
            && (isArticle(units.get(first)) && first < last
                || first == last && units.get(first).means("gram.resumption"))
            && units.subList(0, first).stream().anyMatch(FrontedContent::tells);
    if (!thing || !endsOrJudges(units, cue + 1)) {
      return Optional.empty();
    }
    Span named = units.get(first).span().union(units.get(last).span());
    boolean judged = cue + 1 < units.size() && !units.get(cue + 1).isPunctuation();
    Optional<Span> complement = judged ? ends.from(units, cue + 1) : Optional.empty();
    return Optional.of(complement.map(named::union).orElse(named));
  }

  /** "<i>Prices fell</i>, as X noted on Monday", "As X noted on Monday, <i>prices fell</i>". */
  Optional<Span> as(List<Unit> units, int cue, int speaker) {
    int as = behindAttributes(units, speaker) - 1;
    if (as < 0 && speaker > 0) {
      as = speaker - 1;
    }
    if (as < 0 || !units.get(as).means("gram.like") || !units.get(as).isOf("conj")) {
      return Optional.empty();
    }
    int end = cue + 1;
    while (end < units.size() && isWhen(units, end)) {
      end++;
    }
    boolean closed = end == units.size() || units.get(end).isPunctuation();
    if (closed && as == 0 && end + 1 < units.size() && Grammar.isComma(units.get(end))) {
      return ends.from(units, end + 1);
    }
    return closed && as > 1 && Grammar.isComma(units.get(as - 1))
        ? ends.before(units, 0, as - 1)
        : Optional.empty();
  }

  /**
   * "…, <i>company spokesman</i> X said": where the words before a speaker begin that tell who that
   * is, behind the comma; the speaker itself where there is none.
   */
  static int behindAttributes(List<Unit> units, int speaker) {
    int at = speaker;
    while (at > 0 && speaker - at < LONGEST_THING && isOfThing(units.get(at - 1))) {
      at--;
    }
    return at > 0 && Grammar.isComma(units.get(at - 1)) ? at : speaker;
  }

  private static boolean isWhen(List<Unit> units, int at) {
    boolean preposition =
        Grammar.isPreposition(units.get(at))
            && at + 1 < units.size()
            && units.get(at + 1).is("TIME");
    return preposition || units.get(at).is("TIME") || SharedSubjects.isAdverb(units.get(at));
  }

  /** Nothing, a mark, a time or a judgement, but no object of the verb. */
  private static boolean endsOrJudges(List<Unit> units, int from) {
    if (from >= units.size() || units.get(from).isPunctuation()) {
      return true;
    }
    Unit next = units.get(from);
    return next.means("gram.like")
        || isWhen(units, from)
        || next.labels().isEmpty()
            && next.isWord()
            && (next.isOf("adj") || next.analyses().isEmpty());
  }

  private static boolean tells(Unit unit) {
    return Grammar.mayBeFinite(unit) || Grammar.mayBeAuxiliary(unit);
  }

  private static boolean isArticle(Unit unit) {
    return unit.labels().isEmpty() && unit.isOf("det");
  }

  private static boolean isOfThing(Unit unit) {
    return unit.labels().isEmpty()
        && unit.isWord()
        && (Grammar.isNominal(unit)
            || unit.isOf("det")
            || unit.analyses().isEmpty()
            || unit.any(a -> a.wordClass().equals("noun")) && !Grammar.isFinite(unit));
  }
}
