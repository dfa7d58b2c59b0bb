package org.khabar.story;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.Event;

/**
 * An event as evidence for what an article is about.
 *
 * @param event the event itself
 * @param parties who takes part, as entity ids
 * @param sides the sides of the parties ({@link EntityRelations#sideOf})
 * @param date when it took or takes place; inferred from the day of the article when it gives none
 * @param dated whether the article itself gives the date
 * @param prominence from 0 to 1: 1 for what title and lead tell
 */
public record ToldEvent(
    Event event,
    List<String> parties,
    Set<String> sides,
    Optional<DateValue> date,
    boolean dated,
    double prominence) {
  public ToldEvent {
    parties = List.copyOf(parties);
    sides = Set.copyOf(sides);
  }
}
