package org.khabar.read;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.khabar.model.EventType;
import org.khabar.model.Quantity;
import org.khabar.model.Span;
import org.khabar.rules.Unit;

/** Says how many an event is told to have killed, seized, brought out or moved. */
final class EventNumbers {
  private static final Set<EventType> COUNTED =
      Set.of(
          EventType.ASSAULT,
          EventType.COERCE,
          EventType.PROTEST,
          EventType.MOBILIZE,
          EventType.RETREAT,
          EventType.CONCEDE);

  /** Units of quantities that are people, those that say most first. */
  private static final List<String> PEOPLE =
      List.of("dead", "wounded", "soldier", "prisoner", "person", "people", "civilian");

  private final NavigableMap<Integer, Quantity> quantities = new TreeMap<>();

  EventNumbers(Collection<Quantity> quantities) {
    quantities.forEach(q -> this.quantities.put(q.span().start(), q));
  }

  /** The number of people that belongs to the cue; nothing for events that are not counted. */
  Optional<BigDecimal> of(EventType type, Sentence sentence, int cue, Circumstances circumstances) {
    if (!COUNTED.contains(type)) {
      return Optional.empty();
    }
    Span span = sentence.span();
    Collection<Quantity> here = quantities.subMap(span.start(), true, span.end(), false).values();
    if (here.isEmpty()) {
      return Optional.empty();
    }
    for (String unit : PEOPLE) {
      for (Quantity quantity : here) {
        if (quantity.unit().equals(unit) && belongs(quantity, cue, circumstances)) {
          return Optional.of(quantity.value());
        }
      }
    }
    return Optional.empty();
  }

  private static boolean belongs(Quantity quantity, int cue, Circumstances circumstances) {
    return circumstances.nearest(cue, unit -> holds(unit, quantity)).isPresent();
  }

  private static boolean holds(Unit unit, Quantity quantity) {
    return unit.span().overlaps(quantity.span());
  }
}
