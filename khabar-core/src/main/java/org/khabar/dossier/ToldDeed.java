package org.khabar.dossier;

import java.util.Optional;
import java.util.Set;
import org.khabar.model.Event;
import org.khabar.model.Reading;
import org.khabar.model.Status;
import org.khabar.story.DateValue;

/**
 * A deed as one article tells it.
 *
 * @param source the source that the article goes back to
 * @param actors sides of those who did it that have a name
 * @param sufferers sides of those it was done to, and of where it was done, that have a name
 * @param weight how far to the fore the article puts it
 */
record ToldDeed(
    Reading reading,
    Event event,
    String source,
    Set<String> actors,
    Set<String> sufferers,
    double weight) {
  ToldDeed {
    actors = Set.copyOf(actors);
    sufferers = Set.copyOf(sufferers);
  }

  /** Whether the two can be one: of a kind, with a side in common, and nothing told otherwise. */
  boolean canBe(ToldDeed other) {
    boolean shared = meet(actors, other.actors) || meet(sufferers, other.sufferers);
    boolean apart = isApart(actors, other.actors) || isApart(sufferers, other.sufferers);
    return event.type() == other.event.type()
        && shared
        && !apart
        && isAhead() == other.isAhead()
        && sameDay(other);
  }

  private boolean isAhead() {
    return event.status() == Status.SCHEDULED;
  }

  /** Whether the days that the two are told of can be one. */
  boolean sameDay(ToldDeed other) {
    Optional<DateValue> day = event.date().flatMap(DateValue::parse);
    Optional<DateValue> otherDay = other.event.date().flatMap(DateValue::parse);
    return day.isEmpty() || otherDay.isEmpty() || day.get().meets(otherDay.get());
  }

  /** How many of its slots another source's telling bears out. */
  double borneOutBy(ToldDeed other) {
    boolean elsewhere = !source.equals(other.source);
    return elsewhere
        ? (meet(actors, other.actors) ? 1 : 0)
            + (event.recipients().stream().anyMatch(other.event.recipients()::contains) ? 1 : 0)
            + (event.place().isPresent() && event.place().equals(other.event.place()) ? 1 : 0)
            + (event.date().isPresent() && event.date().equals(other.event.date()) ? 1 : 0)
        : 0;
  }

  /** How much it tells. */
  double fullness() {
    return (event.claimedBy().isPresent() ? 0 : 4)
        + Math.min(2, actors.size())
        + Math.min(2, sufferers.size())
        + (event.recipients().isEmpty() ? 0 : 1)
        + (event.concept().isPresent() ? 0.5 : 0)
        + (event.date().isPresent() ? 1 : 0)
        + (event.place().isPresent() ? 0.25 : 0)
        + weight;
  }

  private static boolean isApart(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && !meet(a, b);
  }

  private static boolean meet(Set<String> a, Set<String> b) {
    return a.stream().anyMatch(b::contains);
  }
}
