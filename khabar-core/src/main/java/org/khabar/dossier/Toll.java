package org.khabar.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.Event;
import org.khabar.model.Headline.Count;
import org.khabar.model.Quantity;
import org.khabar.model.Reading;
import org.khabar.story.Meetings;

/**
 * How many an event killed, hurt or put under arrest, as one article tells it.
 *
 * @param day of the article
 */
record Toll(Count count, Optional<LocalDate> day) {
  private static final String UNIT = "unit.";

  private static final Set<String> COUNTED = Set.of("unit.dead", "unit.wounded");

  /** What the number of a deed counts, where its own words do not say it. */
  private static final Map<String, String> BY_DEED =
      Map.of(
          "event.kill", "unit.dead",
          "event.wound", "unit.wounded",
          "event.arrest", "event.arrest",
          "event.coerce.hold", "event.arrest");

  /** The toll of an event; empty where its number counts something else, or nobody knows what. */
  static Optional<Toll> of(Reading reading, Event event) {
    if (event.number().isEmpty()) {
      return Optional.empty();
    }
    Optional<Quantity> quantity =
        reading.quantities().stream()
            .filter(q -> q.value().compareTo(event.number().get()) == 0)
            .filter(q -> event.sentences().stream().anyMatch(s -> s.contains(q.span())))
            .findFirst();
    Optional<String> what =
        quantity
            .map(q -> q.unit().startsWith(UNIT) ? q.unit() : UNIT + q.unit())
            .filter(COUNTED::contains)
            .or(() -> event.concept().flatMap(Toll::byDeed));
    return what.map(
        w ->
            new Toll(
                new Count(w, event.number().get(), quantity.flatMap(Quantity::mod)),
                Meetings.dayOf(reading)));
  }

  private static Optional<String> byDeed(String concept) {
    for (String at = concept; at.indexOf('.') >= 0; at = at.substring(0, at.lastIndexOf('.'))) {
      String counted = BY_DEED.get(at);
      if (counted != null) {
        return Optional.of(counted);
      }
    }
    return Optional.empty();
  }

  /**
   * The count that can stand in a title: of the first kind that is told, the one that all give, or
   * else the latest, where it is from a later day than every other.
   */
  static Optional<Count> agreed(List<Toll> tolls) {
    if (tolls.isEmpty()) {
      return Optional.empty();
    }
    String what =
        tolls.stream().anyMatch(t -> t.count().what().equals("unit.dead"))
            ? "unit.dead"
            : tolls.getFirst().count().what();
    List<Toll> same = tolls.stream().filter(t -> t.count().what().equals(what)).toList();
    Toll latest = same.getFirst();
    for (Toll toll : same) {
      latest = isLater(toll, latest) ? toll : latest;
    }
    Toll chosen = latest;
    boolean stands =
        same.stream().allMatch(t -> t == chosen || isLike(t, chosen) || isLater(chosen, t));
    return stands ? Optional.of(chosen.count()) : Optional.empty();
  }

  private static boolean isLike(Toll a, Toll b) {
    return a.count().number().compareTo(b.count().number()) == 0
        && a.count().mod().equals(b.count().mod());
  }

  private static boolean isLater(Toll a, Toll b) {
    return a.day().isPresent() && b.day().isPresent() && a.day().get().isAfter(b.day().get());
  }
}
