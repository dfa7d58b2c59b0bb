package org.khabar.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khabar.model.Act;
import org.khabar.model.Event;
import org.khabar.model.EventType;
import org.khabar.model.Reading;
import org.khabar.model.Statement;
import org.khabar.model.StatementForm;
import org.khabar.model.Status;

class CodedEventsTest {
  private static final WorldCodes WORLD = new WorldCodes(ExportWorld.table());

  @Test
  void speech_acts_that_plover_codes_are_events() {
    assertThat(spoken(Act.PROMISE)).isEqualTo("s1 AGREE [joe-biden] [russia]");
    assertThat(spoken(Act.AGREE)).isEqualTo("s1 AGREE [joe-biden] [russia]");
    assertThat(spoken(Act.EXPRESS_SATISFACTION)).isEqualTo("s1 SUPPORT [joe-biden] [russia]");
    assertThat(spoken(Act.DEMAND)).isEqualTo("s1 REQUEST [joe-biden] [russia]");
    assertThat(spoken(Act.URGE)).isEqualTo("s1 REQUEST [joe-biden] [russia]");
    assertThat(spoken(Act.ACCUSE)).isEqualTo("s1 ACCUSE [joe-biden] [russia]");
    assertThat(spoken(Act.DENY)).isEqualTo("s1 REJECT [joe-biden] [russia]");
    assertThat(spoken(Act.REJECT)).isEqualTo("s1 REJECT [joe-biden] [russia]");
    assertThat(spoken(Act.THREATEN)).isEqualTo("s1 THREATEN [joe-biden] [russia]");
  }

  @Test
  void mere_words_are_none() {
    for (Act act : List.of(Act.SAY, Act.WARN, Act.HOPE, Act.ANNOUNCE, Act.CONFIRM)) {
      assertThat(spoken(act)).isEmpty();
    }
  }

  @Test
  void what_the_reading_has_as_an_event_is_not_told_twice() {
    Statement urged = statement("s1", Act.URGE, "urged");
    assertThat(told(reading(List.of(urged), event(EventType.REQUEST, "urged", Optional.empty()))))
        .isEqualTo("e1 REQUEST [joe-biden] []");
    assertThat(told(reading(List.of(urged), event(EventType.REQUEST, "He", Optional.empty()))))
        .isEqualTo("e1 REQUEST [joe-biden] []");
  }

  @Test
  void a_promise_made_twice_is_one() {
    Reading reading =
        reading(List.of(statement("s1", Act.PROMISE, "urged"), statement("s2", Act.PROMISE, "He")));
    assertThat(told(reading)).isEqualTo("s1 AGREE [joe-biden] [russia]");
  }

  @Test
  void types_are_those_of_the_manual() {
    assertThat(type(EventType.AGREE, "event.sign.ratify")).isEqualTo("SUPPORT");
    assertThat(type(EventType.AGREE, "event.agree")).isEqualTo("AGREE");
    assertThat(type(EventType.REJECT, "event.sign")).isEqualTo("REJECT");
    assertThat(type(EventType.COOPERATE, "event.cooperate.relations")).isEqualTo("SUPPORT");
    assertThat(type(EventType.COOPERATE, "event.cooperate.trade")).isEqualTo("COOPERATE");
    assertThat(type(EventType.CONCEDE, "event.concede.release")).isEqualTo("RETREAT");
    assertThat(type(EventType.CONCEDE, "event.concede.release.pardon")).isEqualTo("CONCEDE");
    assertThat(type(EventType.CONCEDE, "event.resign")).isEqualTo("RETREAT");
    assertThat(type(EventType.CONCEDE, "event.concede.lift")).isEqualTo("CONCEDE");
  }

  private static String spoken(Act act) {
    return told(reading(List.of(statement("s1", act, "urged"))));
  }

  private static String type(EventType type, String concept) {
    return CodedEvents.of(reading(List.of(), event(type, "He", Optional.of(concept))), WORLD)
        .getFirst()
        .type()
        .name();
  }

  private static String told(Reading reading) {
    return String.join(
        "; ",
        CodedEvents.of(reading, WORLD).stream()
            .map(e -> e.id() + " " + e.type() + " " + e.actors() + " " + e.recipients())
            .toList());
  }

  private static Reading reading(List<Statement> statements, Event... events) {
    Reading bare = ExportReadings.events(events);
    return new Reading(
        bare.article(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        statements,
        List.of(),
        List.of(events),
        bare.concepts(),
        bare.wordConcepts());
  }

  private static Statement statement(String id, Act act, String cue) {
    return new Statement(
        id,
        "joe-biden",
        Optional.empty(),
        Optional.of("russia"),
        Optional.empty(),
        Optional.empty(),
        StatementForm.INDIRECT,
        act,
        Optional.of(ExportReadings.span(cue)),
        Optional.empty(),
        Optional.empty(),
        ExportReadings.span(ExportReadings.SECOND),
        "en.statement.urge",
        0.8);
  }

  private static Event event(EventType type, String cue, Optional<String> concept) {
    Event e =
        ExportReadings.event(
            "e1",
            type,
            Status.HELD,
            List.of("joe-biden"),
            List.of(),
            "",
            "",
            null,
            cue,
            ExportReadings.SECOND);
    return new Event(
        e.id(),
        e.type(),
        e.context(),
        e.channel(),
        e.actors(),
        e.recipients(),
        e.status(),
        e.background(),
        e.date(),
        e.place(),
        e.duration(),
        e.initiator(),
        e.number(),
        e.claimedBy(),
        e.cue(),
        e.sentences(),
        e.rule(),
        e.confidence(),
        concept);
  }
}
