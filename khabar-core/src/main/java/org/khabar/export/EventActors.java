package org.khabar.export;

import java.util.Optional;
import org.khabar.model.Event;
import org.khabar.model.Mention;
import org.khabar.model.Reading;
import org.khabar.story.DateValue;

/** Who takes part in one event of a reading, and where it was. */
final class EventActors {
  private final WorldCodes world;
  private final Reading reading;
  private final Event event;
  private final Optional<DateValue> when;

  EventActors(WorldCodes world, Reading reading, Event event) {
    this.world = world;
    this.reading = reading;
    this.event = event;
    Optional<DateValue> told = EventDate.of(event.date()).map(EventDate::days);
    boolean now = event.date().map("PRESENT_REF"::equals).orElse(!event.background());
    when = now ? today(reading) : told;
  }

  /** What an article tells without a date, and not as a memory, is of its own day, or about it. */
  private static Optional<DateValue> today(Reading reading) {
    return reading.article().referenceDate().map(DateValue::of);
  }

  ActorCodes codes(String actor) {
    return world.codes(actor, when);
  }

  /** The English name of an actor or a place; a description is its own name. */
  String name(String id) {
    return world
        .name(id)
        .or(
            () ->
                reading.entities().stream()
                    .filter(m -> m.id().equals(id))
                    .map(Mention::name)
                    .findFirst())
        .orElse(id);
  }

  Optional<String> wikidata(String id) {
    return world
        .entity(id)
        .map(e -> e.wikidata())
        .filter(q -> !q.isEmpty())
        .or(
            () ->
                reading.entities().stream()
                    .filter(m -> m.id().equals(id))
                    .flatMap(m -> m.wikidata().stream())
                    .findFirst());
  }

  /** The words that name an actor in the sentences of the event, where a name does. */
  Optional<String> words(String id) {
    return event.sentences().stream()
        .flatMap(
            sentence ->
                reading.entities().stream()
                    .filter(m -> sentence.contains(m.span()))
                    .filter(m -> m.standsFor().orElse(m.id()).equals(id) || m.id().equals(id)))
        .map(m -> m.span().of(reading.article().text()))
        .findFirst();
  }
}
