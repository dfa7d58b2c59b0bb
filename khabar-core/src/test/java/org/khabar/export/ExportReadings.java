package org.khabar.export;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabar.model.Act;
import org.khabar.model.Article;
import org.khabar.model.CalendarSystem;
import org.khabar.model.Channel;
import org.khabar.model.Condition;
import org.khabar.model.ConditionKind;
import org.khabar.model.DatedText;
import org.khabar.model.EntityType;
import org.khabar.model.Event;
import org.khabar.model.EventType;
import org.khabar.model.Mention;
import org.khabar.model.Outlet;
import org.khabar.model.Reading;
import org.khabar.model.Span;
import org.khabar.model.Statement;
import org.khabar.model.StatementForm;
import org.khabar.model.Status;
import org.khabar.model.TimeMention;
import org.khabar.model.TimeType;

/** Readings made by hand: two directions of writing, a character beyond the basic plane. */
final class ExportReadings {
  static final String TITLE = "\uD83D\uDCF0 Talks";
  static final String FIRST = "\u0628\u0648\u062A\u064A\u0646 & Biden spoke on 30 December.";
  static final String SECOND = "He urged Russia: \"If you meet, \uD83D\uDE00\".";
  static final String TEXT = TITLE + "\r\n\r\n" + FIRST + "\n\n" + SECOND;

  private ExportReadings() {}

  /** All that a format writes, in one string. */
  static String written(ExportFormat format, Reading... readings) {
    StringBuilder out = new StringBuilder();
    write(format.open(ExportWorld.table(), out), readings);
    return out.toString();
  }

  static void write(Export export, Reading... readings) {
    try {
      export.start();
      for (Reading reading : readings) {
        export.add(reading);
      }
      export.finish();
    } catch (IOException e) {
      throw new AssertionError("a string takes everything", e);
    }
  }

  static Reading full() {
    return reading(
        article("a b/1.txt", TEXT, Optional.empty()),
        List.of(time("30 December", TimeType.DATE, "2021-12-30")),
        List.of(
            mention("\u0628\u0648\u062A\u064A\u0646", "vladimir-putin", "Vladimir Putin", "Q7747"),
            mention("Biden", "joe-biden", "Joe Biden", "Q6279"),
            mention("Russia", "russia", "Russia", "")),
        List.of(
            new Statement(
                "s1",
                "joe-biden",
                Optional.empty(),
                Optional.of("russia"),
                Optional.empty(),
                Optional.empty(),
                StatementForm.DIRECT,
                Act.URGE,
                Optional.of(span("urged")),
                Optional.of(span("If you meet, \uD83D\uDE00")),
                Optional.empty(),
                span(SECOND),
                "en.statement.urge",
                0.8)),
        List.of(
            new Condition(
                Optional.of("joe-biden"),
                Optional.empty(),
                Optional.empty(),
                ConditionKind.PROMISE,
                span("you meet"),
                Optional.of(span("\uD83D\uDE00\"")),
                span(SECOND),
                "en.condition.if",
                0.5)),
        List.of(
            event(
                "e1",
                EventType.CONSULT,
                Status.HELD,
                List.of("vladimir-putin", "joe-biden"),
                List.of(),
                "2021-12-30",
                "",
                Channel.PHONE,
                "spoke",
                FIRST),
            event(
                "e2",
                EventType.REQUEST,
                Status.HELD,
                List.of("joe-biden"),
                List.of("russia"),
                "",
                "",
                null,
                "urged",
                SECOND),
            event(
                "e3",
                EventType.CONSULT,
                Status.SCHEDULED,
                List.of("russia", "a senior US official"),
                List.of(),
                "2022-01",
                "geneva",
                null,
                "meet",
                SECOND)));
  }

  /** An article that says nothing. */
  static Reading bare(String id, String text) {
    return reading(
        article(id, text, Optional.empty()), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /** An article with nothing but these events. */
  static Reading events(Event... events) {
    return reading(
        article("a", TEXT, Optional.empty()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(events));
  }

  /** An article with nothing but these times. */
  static Reading times(String text, TimeMention... times) {
    return reading(
        article("a", text, Optional.empty()),
        List.of(times),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  static Reading at(Reading reading, String url) {
    return reading(
        article(reading.article().id(), reading.article().text(), Optional.of(url)),
        reading.times(),
        reading.entities(),
        reading.statements(),
        reading.conditions(),
        reading.events());
  }

  static Event event(EventType type, Status status, String date, String place) {
    return event(
        "e1", type, status, List.of("kenya"), List.of(), date, place, null, "spoke", FIRST);
  }

  static Event event(
      String id,
      EventType type,
      Status status,
      List<String> actors,
      List<String> recipients,
      String date,
      String place,
      @org.jspecify.annotations.Nullable Channel channel,
      String cue,
      String sentence) {
    return new Event(
        id,
        type,
        Optional.empty(),
        Optional.ofNullable(channel),
        actors,
        recipients,
        status,
        false,
        Optional.of(date).filter(d -> !d.isEmpty()),
        Optional.of(place).filter(p -> !p.isEmpty()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        span(cue),
        List.of(span(sentence)),
        "en.event.talk",
        0.7);
  }

  static TimeMention time(String words, TimeType type, String value) {
    return new TimeMention(
        span(words), type, value, Optional.empty(), Optional.empty(), "en.time.day");
  }

  static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Mention mention(String words, String id, String name, String wikidata) {
    return new Mention(
        span(words),
        EntityType.PER,
        id,
        name,
        Optional.of(wikidata).filter(q -> !q.isEmpty()),
        Optional.empty(),
        "name",
        0.9);
  }

  private static Article article(String id, String text, Optional<String> url) {
    boolean ours = text.equals(TEXT);
    return new Article(
        id,
        text,
        "en",
        ours ? Optional.of(span(TITLE)) : Optional.empty(),
        ours ? Optional.of(new Outlet("daily", "The Daily")) : Optional.empty(),
        Optional.empty(),
        ours
            ? Optional.of(
                new DatedText(
                    LocalDate.of(2021, 12, 31), Optional.empty(), CalendarSystem.GREGORIAN))
            : Optional.empty(),
        Optional.empty(),
        ours ? Optional.of(LocalDate.of(2021, 12, 31)) : Optional.empty(),
        List.of(),
        ours ? List.of(span(FIRST), span(SECOND)) : List.of(),
        List.of(),
        url,
        Optional.empty(),
        List.of());
  }

  private static Reading reading(
      Article article,
      List<TimeMention> times,
      List<Mention> entities,
      List<Statement> statements,
      List<Condition> conditions,
      List<Event> events) {
    return new Reading(
        article,
        List.of(),
        times,
        List.of(),
        entities,
        statements,
        conditions,
        events,
        Map.of(),
        Map.of());
  }
}
