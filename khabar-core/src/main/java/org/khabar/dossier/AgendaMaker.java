package org.khabar.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.khabar.model.AgendaItem;
import org.khabar.model.Encounter;
import org.khabar.model.Status;
import org.khabar.story.DateValue;

/** Lists the encounters ahead and those called off, by date; what has no date comes last. */
final class AgendaMaker {
  List<AgendaItem> make(List<Encounter> encounters) {
    return encounters.stream()
        .filter(e -> isOnAgenda(e.status()))
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

  private static LocalDate day(Encounter encounter) {
    return encounter.date().flatMap(DateValue::parse).map(DateValue::first).orElse(LocalDate.MAX);
  }
}
