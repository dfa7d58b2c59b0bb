package org.khabar.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khabar.model.AgendaItem;
import org.khabar.model.Encounter;
import org.khabar.model.Status;

class AgendaMakerTest {
  private static Encounter encounter(String id, String date, Status status) {
    return new Encounter(
        id,
        id,
        Optional.empty(),
        List.of(),
        Optional.of(date).filter(d -> !d.isEmpty()),
        Optional.empty(),
        status,
        Map.of(),
        Map.of());
  }

  private static final List<Encounter> ENCOUNTERS =
      List.of(
          encounter("some-day", "", Status.PROPOSED),
          encounter("late", "2025-06", Status.SCHEDULED),
          encounter("held", "2025-05-12", Status.HELD),
          encounter("off", "2025-05-12", Status.CANCELLED),
          encounter("early", "2025-05-10", Status.SCHEDULED));

  private static List<String> asOf(Optional<LocalDate> day) {
    return new AgendaMaker(day).make(ENCOUNTERS).stream().map(AgendaItem::encounter).toList();
  }

  @Test
  void lists_by_day_what_is_ahead_and_what_was_called_off() {
    assertThat(asOf(Optional.empty())).containsExactly("early", "off", "late", "some-day");
  }

  @Test
  void leaves_out_what_was_to_be_before_the_day_it_is_seen_from() {
    assertThat(asOf(Optional.of(LocalDate.of(2025, 5, 10))))
        .containsExactly("early", "off", "late", "some-day");
    assertThat(asOf(Optional.of(LocalDate.of(2025, 5, 11))))
        .containsExactly("off", "late", "some-day");
    assertThat(asOf(Optional.of(LocalDate.of(2025, 6, 30)))).containsExactly("late", "some-day");
  }
}
