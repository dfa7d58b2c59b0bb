package org.khabar.bench.score;

import java.util.List;
import java.util.stream.Stream;

/** What statements, conditions and events have in common: they stand in sentences. */
class ClauseScorer {
  /** An answer that lies in boilerplate by this share counts neither way. */
  private static final double BOILERPLATE_SHARE = 0.8;

  final Expected expected;
  final ScoreSheet sheet;

  ClauseScorer(Expected expected, ScoreSheet sheet) {
    this.expected = expected;
    this.sheet = sheet;
  }

  final Match match(String part, Likeness likeness) {
    Match match =
        Match.of(
            expected.required(part),
            expected.optional(part),
            expected.answers(part),
            likeness,
            answer -> sentence(answer).liesIn(expected.boilerplate(), BOILERPLATE_SHARE));
    match.extra().forEach(answer -> sheet.remark("EXTRA", part, answer));
    Stream.concat(match.pairs().stream(), match.optionalPairs().stream())
        .forEach(pair -> sheet.judge(part, pair.answer(), true));
    match.extra().forEach(answer -> sheet.judge(part, answer, false));
    return match;
  }

  static Stretch sentence(JsonObject item) {
    return item.findStretch("sentence")
        .orElseThrow(() -> new IllegalArgumentException("no sentence in " + item));
  }

  static int one(boolean yes) {
    return yes ? 1 : 0;
  }

  /**
   * Counts a slot, unless both sides leave it empty.
   *
   * @param others further expected items whose values are right as well
   */
  final void slot(String part, String slot, Pair pair, List<JsonObject> others) {
    boolean given = pair.answer().find(slot).isPresent();
    if (!given && pair.wanted().find(slot).isEmpty()) {
      return;
    }
    boolean right =
        Tolerance.right(pair.wanted(), pair.answer(), slot)
            || given
                && others.stream().anyMatch(other -> Tolerance.right(other, pair.answer(), slot));
    sheet.share(part + "." + slot, right);
    if (!right) {
      sheet.remark("WRONG", part + "." + slot, pair.answer() + ", expected: " + pair.wanted());
    }
  }

  /** Names figures that must stand in every sheet, counted or not. */
  final void shares(String part, Stream<String> slots) {
    slots.forEach(slot -> sheet.share(part + "." + slot, 0, 0));
  }
}
