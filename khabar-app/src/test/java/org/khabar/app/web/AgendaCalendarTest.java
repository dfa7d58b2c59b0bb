package org.khabar.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.khabar.model.Dossier;

class AgendaCalendarTest {
  private static final Instant MADE = Instant.parse("2025-05-02T08:00:00.5Z");

  private final ByteArrayOutputStream written = new ByteArrayOutputStream();

  private List<VEvent> events(Dossier dossier) throws IOException, ParserException {
    new AgendaCalendar(dossier, SampleDossier.WORLD).write(written, MADE);
    Calendar calendar = new CalendarBuilder().build(new StringReader(text()));
    if (!dossier.stories().isEmpty()) {
      assertThat(calendar.validate().hasErrors()).isFalse();
    }
    return calendar.getComponents();
  }

  private String text() {
    return written.toString(StandardCharsets.UTF_8);
  }

  private static String value(VEvent event, String property) {
    return event.getRequiredProperty(property).getValue();
  }

  @Test
  void has_an_event_for_each_dated_encounter_with_an_id_of_its_own()
      throws IOException, ParserException {
    List<VEvent> events = events(SampleDossier.dossier());

    assertThat(events.stream().map(e -> value(e, "UID")))
        .containsExactly("day@khabar", "month@khabar", "day-2@khabar", "month-2@khabar");
    assertThat(events.stream().map(e -> value(e, "STATUS")))
        .containsExactly("CONFIRMED", "TENTATIVE", "CONFIRMED", "TENTATIVE");
    assertThat(value(events.getFirst(), "DTSTAMP")).isEqualTo("20250502T080000Z");
  }

  @Test
  void takes_whole_days_and_says_when_a_date_is_no_day() throws IOException, ParserException {
    List<VEvent> events = events(SampleDossier.dossier());

    VEvent day = events.get(0);
    VEvent month = events.get(1);
    assertThat(day.getStartDate().orElseThrow().getDate()).isEqualTo(LocalDate.of(2025, 5, 12));
    assertThat(day.getEndDate().orElseThrow().getDate()).isEqualTo(LocalDate.of(2025, 5, 13));
    assertThat(value(day, "DESCRIPTION")).doesNotContain("Some time in");
    assertThat(month.getStartDate().orElseThrow().getDate()).isEqualTo(LocalDate.of(2025, 6, 1));
    assertThat(month.getEndDate().orElseThrow().getDate()).isEqualTo(LocalDate.of(2025, 7, 1));
    assertThat(value(month, "DESCRIPTION")).contains("Some time in: June 2025");
  }

  @Test
  void tells_each_source_in_its_own_words_and_where_they_differ()
      throws IOException, ParserException {
    String description = value(events(SampleDossier.dossier()).getFirst(), "DESCRIPTION");

    assertThat(description.lines())
        .contains(
            "Geneva: a (fa); Vienna: b (sw).",
            "a (fa), 2025-05-01: 2025-05-12; Geneva; scheduled",
            "b (sw), 2025-05-01: 2025-05-12; Vienna; scheduled",
            SampleDossier.SWAHILI,
            "\u2068" + SampleDossier.PERSIAN + "\u2069");
  }

  @Test
  void keeps_lines_short_and_counts_what_has_no_date() throws IOException {
    int undated =
        new AgendaCalendar(SampleDossier.dossier(), SampleDossier.WORLD).write(written, MADE);

    assertThat(undated).isEqualTo(2);
    assertThat(text().split("\r\n"))
        .allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(300));
  }

  @Test
  void is_a_calendar_when_nothing_is_ahead() throws IOException, ParserException {
    assertThat(events(new Dossier(List.of(), List.of()))).isEmpty();
    assertThat(text()).startsWith("BEGIN:VCALENDAR").contains("PRODID", "VERSION:2.0");
  }
}
