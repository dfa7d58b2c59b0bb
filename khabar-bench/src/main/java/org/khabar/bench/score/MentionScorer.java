package org.khabar.bench.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;

/** Times, quantities and names: by span, and with what must be right besides. */
final class MentionScorer {
  private final Expected expected;
  private final ScoreSheet sheet;

  MentionScorer(Expected expected, ScoreSheet sheet) {
    this.expected = expected;
    this.sheet = sheet;
  }

  void score() {
    score("times", Map.of("value", List.of("type", "value")));
    score("quantities", Map.of("value", List.of("value")));
    Map<String, List<String>> levels = new LinkedHashMap<>();
    levels.put("type", List.of("type"));
    levels.put("id", List.of("type", "id"));
    standsFor(score("entities", levels));
  }

  private List<Pair> score(String part, Map<String, List<String>> levels) {
    Set<String> slots = new HashSet<>();
    levels.values().forEach(slots::addAll);
    Match match =
        Match.of(
            expected.required(part),
            expected.optional(part),
            expected.answers(part),
            (wanted, answer) -> likeness(wanted, answer, slots),
            neutral(part));
    List<Pair> pairs = new ArrayList<>(match.pairs());
    List<JsonObject> missing = new ArrayList<>();
    for (JsonObject wanted : match.missing()) {
      covering(wanted, match.pairs())
          .ifPresentOrElse(
              answer -> pairs.add(new Pair(wanted, answer)), () -> missing.add(wanted));
    }
    count(part + ".span", pairs, List.of(), missing, match.extra());
    levels.forEach(
        (level, needed) -> count(part + "." + level, pairs, needed, missing, match.extra()));
    missing.forEach(wanted -> sheet.remark("MISSING", part, wanted));
    match.extra().forEach(answer -> sheet.remark("EXTRA", part, answer));
    return pairs;
  }

  private static OptionalDouble likeness(JsonObject wanted, JsonObject answer, Set<String> slots) {
    if (!Tolerance.spanRight(wanted, answer)) {
      return OptionalDouble.empty();
    }
    long right = slots.stream().filter(slot -> Tolerance.right(wanted, answer, slot)).count();
    return OptionalDouble.of(right + wanted.stretch().likeness(answer.stretch()));
  }

  /** Events by name, what lies in boilerplate, and parts of optional items. */
  private Predicate<JsonObject> neutral(String part) {
    return answer -> {
      Stretch mine = answer.stretch();
      return answer.findText("type").filter("EVENT"::equals).isPresent()
          || mine.liesIn(expected.boilerplate(), 1)
          || touches(mine, expected.optional(part)) && !touches(mine, expected.required(part));
    };
  }

  private static boolean touches(Stretch mine, List<JsonObject> items) {
    return items.stream().anyMatch(item -> mine.shared(item.stretch()) > 0);
  }

  /** The answer to another item of one extent, when it covers this one too. */
  private static Optional<JsonObject> covering(JsonObject wanted, List<Pair> pairs) {
    Optional<Stretch> extent = wanted.findStretch("extent");
    return pairs.stream()
        .filter(pair -> extent.isPresent() && extent.equals(pair.wanted().findStretch("extent")))
        .map(Pair::answer)
        .filter(answer -> Tolerance.spanRight(wanted, answer))
        .reduce((first, last) -> last);
  }

  private void count(
      String figure,
      List<Pair> pairs,
      List<String> slots,
      List<JsonObject> missing,
      List<JsonObject> extra) {
    int right = 0;
    for (Pair pair : pairs) {
      List<String> wrong =
          slots.stream()
              .filter(slot -> !Tolerance.right(pair.wanted(), pair.answer(), slot))
              .toList();
      right += wrong.isEmpty() ? 1 : 0;
      if (!wrong.isEmpty()) {
        sheet.remark("WRONG", figure, pair.answer() + ", expected: " + pair.wanted());
      }
    }
    int wrong = pairs.size() - right;
    sheet.count(figure, right, missing.size() + wrong, extra.size() + wrong);
  }

  /** Of the cities found that stand for a government, those that say so. */
  private void standsFor(List<Pair> pairs) {
    sheet.share("entities.stands_for", 0, 0);
    for (Pair pair : pairs) {
      if (pair.wanted().find("stands_for").isPresent()) {
        sheet.share(
            "entities.stands_for", Tolerance.right(pair.wanted(), pair.answer(), "stands_for"));
      }
    }
  }
}
