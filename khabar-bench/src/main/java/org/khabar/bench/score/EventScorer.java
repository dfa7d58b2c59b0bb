package org.khabar.bench.score;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Events, by type and sentence. */
final class EventScorer extends ClauseScorer {
  private static final String PART = "events";
  private static final List<String> SLOTS =
      List.of("status", "channel", "date", "place", "duration", "initiator");

  EventScorer(Expected expected, ScoreSheet sheet) {
    super(expected, sheet);
  }

  void score() {
    Match match = match(PART, EventScorer::likeness);
    sheet.count(PART, match.pairs().size(), match.missing().size(), match.extra().size());
    match.missing().forEach(wanted -> sheet.remark("MISSING", PART, wanted));
    shares(PART, SLOTS.stream());
    for (String slot : List.of("actors", "recipients")) {
      sheet.count(PART + "." + slot, 0, 0, 0);
      for (Pair pair : match.pairs()) {
        Tally members = Tolerance.members(pair.wanted(), slot, pair.answer().texts(slot));
        int extra = members.extra().orElse(0);
        sheet.count(PART + "." + slot, members.right(), members.missing(), extra);
        if (members.missing() > 0 || extra > 0) {
          sheet.remark("WRONG", PART + "." + slot, pair.answer() + ", expected: " + pair.wanted());
        }
      }
    }
    for (Pair pair : match.pairs()) {
      SLOTS.forEach(slot -> slot(PART, slot, pair, List.of()));
    }
  }

  private static OptionalDouble likeness(JsonObject wanted, JsonObject answer) {
    Stretch mine = sentence(answer);
    boolean sameSentence =
        Stream.concat(
                Stream.of(sentence(wanted)),
                wanted.objects("also").stream().map(JsonObject::stretch))
            .anyMatch(mine::sameSentence);
    if (!sameSentence || !Tolerance.right(wanted, answer, "type")) {
      return OptionalDouble.empty();
    }
    Tally actors = Tolerance.members(wanted, "actors", answer.texts("actors"));
    int sides = 2 * actors.right() + actors.missing() + actors.extra().orElse(0);
    return OptionalDouble.of(
        4.0 * actors.right() / Math.max(1, sides)
            + sentence(wanted).likeness(mine)
            + SLOTS.stream().filter(slot -> Tolerance.right(wanted, answer, slot)).count());
  }
}
