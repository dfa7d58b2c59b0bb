package org.khabar.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.knowledge.Concept;
import org.khabar.model.Act;
import org.khabar.model.Event;
import org.khabar.model.EventType;
import org.khabar.model.Reading;
import org.khabar.model.Span;
import org.khabar.model.Statement;
import org.khabar.model.Status;

/**
 * The events of a reading as PLOVER codes them.
 *
 * <p>A reading keeps what is said apart from what is done. PLOVER codes both: promises, refusals,
 * denials, demands, praise. Those that are no events of the reading are added here. And what the
 * reading takes together, the manual (version 0.8) parts: a signature and restored relations are
 * SUPPORT, a release and a resignation RETREAT.
 */
final class CodedEvents {
  private CodedEvents() {}

  /** The events of the reading in its order, then those that its statements are. */
  static List<Event> of(Reading reading, WorldCodes world) {
    Set<Span> cues = new HashSet<>();
    Map<Doer, List<Span>> told = new HashMap<>();
    for (Event e : reading.events()) {
      cues.add(e.cue());
      for (String actor : e.actors()) {
        told.computeIfAbsent(new Doer(e.type(), actor), d -> new ArrayList<>())
            .addAll(e.sentences());
      }
    }
    Map<Doing, Event> spoken = new LinkedHashMap<>();
    for (Statement s : reading.statements()) {
      Optional<EventType> type = type(s.act());
      if (type.isEmpty() || s.speaker().isEmpty() || s.cue().filter(cues::contains).isPresent()) {
        continue;
      }
      Doer doer = new Doer(type.get(), s.speaker());
      if (told.getOrDefault(doer, List.of()).stream().noneMatch(t -> meet(t, s.sentence()))) {
        List<String> recipients = recipients(s, world);
        spoken.merge(
            new Doing(doer, recipients), event(s, type.get(), recipients), CodedEvents::joined);
      }
    }
    List<Event> events = new ArrayList<>();
    reading.events().forEach(e -> events.add(e.with(type(e), e.sentences())));
    events.addAll(spoken.values());
    return events;
  }

  /** Whether an agreement is signed or ratified. */
  static boolean isSigned(Event event) {
    return isA(event, "event.sign");
  }

  /** The manual's type of an event. */
  private static EventType type(Event event) {
    boolean diplomatic = isSigned(event) || isA(event, "event.cooperate.relations");
    boolean pardoned = isA(event, "event.concede.release.pardon");
    boolean freed = isA(event, "event.resign") || isA(event, "event.concede.release") && !pardoned;
    return switch (event.type()) {
      case AGREE, COOPERATE -> diplomatic ? EventType.SUPPORT : event.type();
      case CONCEDE -> freed ? EventType.RETREAT : event.type();
      default -> event.type();
    };
  }

  private static boolean isA(Event event, String concept) {
    return event.concept().filter(c -> Concept.isA(c, concept)).isPresent();
  }

  /** What PLOVER makes of a speech act; mere words, hopes and warnings are nothing to it. */
  private static Optional<EventType> type(Act act) {
    return switch (act) {
      case PROMISE, AGREE -> Optional.of(EventType.AGREE);
      case EXPRESS_SATISFACTION -> Optional.of(EventType.SUPPORT);
      case DEMAND, URGE -> Optional.of(EventType.REQUEST);
      case ACCUSE -> Optional.of(EventType.ACCUSE);
      case REJECT, DENY -> Optional.of(EventType.REJECT);
      case THREATEN -> Optional.of(EventType.THREATEN);
      case SAY, WARN, HOPE, ANNOUNCE, CONFIRM -> Optional.empty();
    };
  }

  private static boolean meet(Span a, Span b) {
    return a.start() < b.end() && b.start() < a.end();
  }

  /** Whom it is about, or else to whom it is said; the press only hears it. */
  private static List<String> recipients(Statement s, WorldCodes world) {
    return s
        .target()
        .or(s::addressee)
        .filter(id -> !id.equals(s.speaker()))
        .filter(id -> !world.codes(id, Optional.empty()).sectors().contains("MED"))
        .stream()
        .toList();
  }

  private static Event event(Statement s, EventType type, List<String> recipients) {
    return new Event(
        s.id(),
        type,
        Optional.empty(),
        Optional.empty(),
        List.of(s.speaker()),
        recipients,
        Status.HELD,
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        s.cue().orElse(s.sentence()),
        List.of(s.sentence()),
        s.rule(),
        s.confidence());
  }

  /** What somebody says once more is one event, with the sentences of both. */
  private static Event joined(Event first, Event again) {
    Set<Span> sentences = new LinkedHashSet<>(first.sentences());
    sentences.addAll(again.sentences());
    return first.with(first.type(), List.copyOf(sentences));
  }

  /** Who did what kind of thing. */
  private record Doer(EventType type, String actor) {}

  /** Who did what kind of thing to whom. */
  private record Doing(Doer doer, List<String> recipients) {}
}
