package org.khabar.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.khabar.model.Statement;
import org.khabar.rules.Unit;

/** Who took part in talks whose own words do not say it: what stands beside them does. */
final class TalkParties {
  private final Actors actors;
  private final Discourse discourse;
  private final EventJoiner joiner;

  TalkParties(Actors actors, Discourse discourse, EventJoiner joiner) {
    this.actors = actors;
    this.discourse = discourse;
    this.joiner = joiner;
  }

  /** Adds those whom an encounter lacks. */
  void fill(
      EventDraft talks,
      Sentence sentence,
      FrameMatch match,
      Circumstances circumstances,
      List<Said> statements) {
    List<Unit> units = sentence.units();
    boolean occasion = EventCues.isOccasion(units, match);
    if (talks.actors.isEmpty() && !talks.pointsBack) {
      circumstances
          .nearest(match.cue(), u -> u.is("ORG") && Grammar.isParty(u))
          .ifPresent(at -> talks.actors.addAll(actors.ids(sentence, List.of(at))));
    }
    if (talks.actors.size() < 2 && talks.pointsBack) {
      addAll(talks, joiner.latest(talks.type, talks.status));
    }
    if (talks.actors.isEmpty() && occasion) { // "discussed the border, in talks that lasted …"
      addAll(talks, joiner.talkIn(sentence.span()).or(() -> joiner.dealIn(sentence.span())));
    }
    if (talks.actors.size() < 2 && occasion) { // "in a call, X urged Y"
      said(sentence, statements)
          .filter(s -> s.addressee().filter(id -> !discourse.unnamed().isPress(id)).isPresent())
          .findFirst()
          .ifPresent(s -> talks.actors.addAll(List.of(s.speaker(), s.addressee().orElseThrow())));
    }
    if (talks.actors.size() < 2) { // "after a meeting with X, Y said"
      List<String> guests = actors.ids(sentence, EventCues.guests(units, match));
      said(sentence, statements)
          .map(Statement::speaker)
          .filter(speaker -> !guests.isEmpty() && !guests.contains(speaker))
          .findFirst()
          .ifPresent(
              speaker -> {
                talks.actors.add(speaker);
                talks.actors.addAll(guests);
              });
    }
  }

  private static void addAll(EventDraft talks, Optional<EventDraft> other) {
    other.ifPresent(d -> talks.actors.addAll(d.actors));
  }

  /** What is said in a sentence. */
  private static Stream<Statement> said(Sentence sentence, List<Said> statements) {
    return statements.stream()
        .map(Said::statement)
        .filter(s -> sentence.span().contains(s.cue().orElse(s.sentence())));
  }
}
