package org.khabar.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.Act;
import org.khabar.model.Condition;
import org.khabar.model.Span;
import org.khabar.model.Statement;
import org.khabar.model.Status;
import org.khabar.rules.Unit;

/**
 * How real an event is that stands in somebody's words: what is demanded or threatened has not
 * happened, what is denied is denied, and what stands in a condition may come or not.
 */
final class Modality {
  private static final Set<Act> WISHED = Set.of(Act.DEMAND, Act.URGE, Act.THREATEN, Act.HOPE);
  private static final Set<Status> REAL = Set.of(Status.HELD, Status.ONGOING);

  /** Units of what was said among which a noun is what is asked for and no part of it. */
  private static final int HEAD = 2;

  private Modality() {}

  /** The status of an event, given the statement that holds its cue. */
  static Status of(
      Status told,
      List<Unit> units,
      FrameMatch match,
      Optional<Statement> within,
      List<Condition> conditions) {
    Span cue = units.get(match.cue()).span();
    boolean verb = match.reading().wordClass().equals("verb");
    boolean denied =
        within
            .filter(s -> s.act() == Act.DENY)
            .filter(s -> verb || isHead(units, match.cue(), s))
            .isPresent();
    if (denied && REAL.contains(told)) {
      return Status.DENIED;
    }
    if (!REAL.contains(told) || verb && isPast(match)) {
      return told;
    }
    boolean conditional =
        verb
            && conditions.stream()
                .anyMatch(
                    c ->
                        c.when().contains(cue)
                            || c.then().filter(t -> t.contains(cue)).isPresent());
    if (conditional) {
      return Status.HYPOTHETICAL;
    }
    boolean occasion = !verb && EventCues.isOccasion(units, match);
    if (within.isEmpty() || occasion || !verb && !isHead(units, match.cue(), within.get())) {
      return told; // "in talks, X demanded …": that is where it was said
    }
    return WISHED.contains(within.get().act()) ? Status.HYPOTHETICAL : told;
  }

  private static boolean isPast(FrameMatch match) {
    return match.reading().has("tense", "past") || match.reading().has("tense", "perfect");
  }

  /** "Demanded the <i>release</i> of X": the noun with which what was said begins. */
  private static boolean isHead(List<Unit> units, int cue, Statement statement) {
    int start = statement.content().map(Span::start).orElse(0);
    int between = 0;
    int joint = cue - 1;
    while (joint > 0 && (Grammar.isPreposition(units.get(joint)) || units.get(joint).isOf("det"))) {
      joint--;
    }
    if (joint > 0
        && Grammar.isAnd(units.get(joint))
        && units.get(joint).span().start() > start
        && !Grammar.isParty(units.get(joint - 1))) {
      return true; // "an end to arrests and the <i>release</i> of X"
    }
    for (int at = cue - 1; at >= 0 && units.get(at).span().start() >= start; at--) {
      boolean party = units.get(at).is(PartyChunker.LABEL);
      boolean first = at == 0 || units.get(at - 1).span().start() < start;
      if (party && first && at + 1 < cue && Grammar.isPreposition(units.get(at + 1))) {
        break; // "urged <i>X</i> to release": whom it was said to
      }
      if (party || Grammar.mayBeFinite(units.get(at))) {
        return false;
      }
      between++;
    }
    return between <= HEAD;
  }
}
