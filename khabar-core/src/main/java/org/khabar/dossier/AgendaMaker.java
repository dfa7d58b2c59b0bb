package org.khabar.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.khabar.model.AgendaItem;
import org.khabar.model.Encounter;
import org.khabar.model.Status;
import org.khabar.story.DateValue;

/**
 * Lists the encounters ahead and those called off, by date; what has no date comes last. Seen from
 * a day, what was to be before it is not ahead any more.
 */
final class AgendaMaker {
  private final Optional<LocalDate> asOf;

  AgendaMaker(Optional<LocalDate> asOf) {
    this.asOf = asOf;
  }

  List<AgendaItem> make(List<Encounter> encounters) {
    return encounters.stream()
        .filter(e -> isOnAgenda(e.status()) && !isOver(e))
        .sorted(Comparator.comparing(AgendaMaker::day))
        .map(e -> new AgendaItem(e.id(), e.date(), e.place(), e.status()))
        .toList();
  }

  private static boolean isOnAgenda(Status status) {
    return switch (status) {
      case SCHEDULED, PROPOSED, CANCELLED, DENIED -> true;
      case HELD, ONGOING, HYPOTHETICAL -> false;
    };
  }

  private boolean isOver(Encounter encounter) {
    Optional<DateValue> date = encounter.date().flatMap(DateValue::parse);
    return asOf.isPresent() && date.isPresent() && date.get().last().isBefore(asOf.get());
  }

  private static LocalDate day(Encounter encounter) {
    return encounter.date().flatMap(DateValue::parse).map(DateValue::first).orElse(LocalDate.MAX);
  }
}
