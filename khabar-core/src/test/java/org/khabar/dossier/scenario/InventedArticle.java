package org.khabar.dossier.scenario;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabar.model.Act;
import org.khabar.model.AgencyCredit;
import org.khabar.model.Article;
import org.khabar.model.CalendarSystem;
import org.khabar.model.Channel;
import org.khabar.model.DatedText;
import org.khabar.model.EntityType;
import org.khabar.model.Event;
import org.khabar.model.EventType;
import org.khabar.model.Mention;
import org.khabar.model.Outlet;
import org.khabar.model.Quantity;
import org.khabar.model.Reading;
import org.khabar.model.Span;
import org.khabar.model.Statement;
import org.khabar.model.StatementForm;
import org.khabar.model.Status;
import org.khabar.model.TimeMention;
import org.khabar.model.TimeType;

/**
 * Builds a reading sentence by sentence.
 *
 * <p>In a sentence {@code [id:words]} marks the name of an entity, {@code {value:words}} a time,
 * with {@code ~} before the value when it is meant roughly, and {@code <number unit:words>} a
 * quantity.
 */
final class InventedArticle {
  private final String id;
  private final String language;
  private final Optional<LocalDate> day;
  private final StringBuilder text = new StringBuilder();
  private final List<Span> sentences = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<TimeMention> times = new ArrayList<>();
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<AgencyCredit> credits = new ArrayList<>();
  private final Map<Span, List<String>> concepts = new HashMap<>();

  private InventedArticle(String id, String language, Optional<LocalDate> day) {
    this.id = id;
    this.language = language;
    this.day = day;
  }

  static InventedArticle of(String id, String language, String day) {
    return new InventedArticle(id, language, Optional.of(LocalDate.parse(day)));
  }

  static InventedArticle undated(String id, String language) {
    return new InventedArticle(id, language, Optional.empty());
  }

  /** Adds a sentence and the concepts of its words. */
  InventedArticle says(String marked, String... meaning) {
    int start = text.length();
    int at = 0;
    while (at < marked.length()) {
      char c = marked.charAt(at);
      char close = c == '[' ? ']' : c == '{' ? '}' : c == '<' ? '>' : 0;
      if (close == 0) {
        text.append(c);
        at++;
        continue;
      }
      int end = marked.indexOf(close, at);
      String[] parts = marked.substring(at + 1, end).split(":", 2);
      Span span = new Span(text.length(), text.length() + parts[1].length());
      text.append(parts[1]);
      mark(c, parts[0], span);
      at = end + 1;
    }
    Span sentence = new Span(start, text.length());
    sentences.add(sentence);
    concepts.put(sentence, List.of(meaning));
    text.append(' ');
    return this;
  }

  private void mark(char kind, String value, Span span) {
    if (kind == '[') {
      EntityType type =
          InventedWorld.table().entities().stream()
              .filter(e -> e.id().equals(value))
              .map(e -> e.type())
              .findFirst()
              .orElse(EntityType.PER);
      mentions.add(
          new Mention(span, type, value, value, Optional.empty(), Optional.empty(), "test", 1));
    } else if (kind == '{') {
      boolean about = value.startsWith("~");
      String exact = about ? value.substring(1) : value;
      times.add(
          new TimeMention(
              span,
              exact.startsWith("P") ? TimeType.DURATION : TimeType.DATE,
              exact,
              Optional.empty(),
              about ? Optional.of("APPROX") : Optional.empty(),
              "test"));
    } else {
      String[] parts = value.split(" ");
      quantities.add(
          new Quantity(span, new BigDecimal(parts[0]), parts[1], Optional.empty(), "test"));
    }
  }

  /** Adds a meeting told by the last sentence; empty texts are slots left open. */
  InventedArticle meeting(
      Status status,
      String channel,
      String date,
      String place,
      String duration,
      String... parties) {
    events.add(
        new Event(
            id + "-e" + events.size(),
            EventType.CONSULT,
            Optional.empty(),
            open(channel).map(Channel::valueOf),
            List.of(parties),
            List.of(),
            status,
            false,
            open(date),
            open(place),
            open(duration),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            sentences.getLast(),
            List.of(sentences.getLast()),
            "test",
            1));
    return this;
  }

  /** Adds a statement made in the last sentence; an empty party is none. */
  InventedArticle statement(String speaker, Act act, String party) {
    boolean aimed = act == Act.ACCUSE || act == Act.DENY;
    statements.add(
        new Statement(
            id + "-s" + statements.size(),
            speaker,
            Optional.empty(),
            aimed ? Optional.empty() : open(party),
            aimed ? open(party) : Optional.empty(),
            Optional.empty(),
            StatementForm.INDIRECT,
            act,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            sentences.getLast(),
            "test",
            1));
    return this;
  }

  /** Adds a deed told by the last sentence; empty texts are slots left open. */
  InventedArticle deed(
      EventType type, String concept, String actor, String recipient, String place, String date) {
    events.add(
        new Event(
            id + "-e" + events.size(),
            type,
            Optional.empty(),
            Optional.empty(),
            open(actor).stream().toList(),
            open(recipient).stream().toList(),
            Status.HELD,
            false,
            open(date),
            open(place),
            Optional.empty(),
            Optional.empty(),
            quantities.stream()
                .filter(q -> sentences.getLast().contains(q.span()))
                .map(Quantity::value)
                .findFirst(),
            Optional.empty(),
            sentences.getLast(),
            List.of(sentences.getLast()),
            "test",
            1,
            open(concept)));
    return this;
  }

  InventedArticle credits(String agency) {
    credits.add(new AgencyCredit(sentences.getLast(), agency));
    return this;
  }

  Reading reading() {
    Map<String, Integer> all = new HashMap<>();
    concepts.values().forEach(list -> list.forEach(c -> all.merge(c, 1, Integer::sum)));
    Article article =
        new Article(
            id,
            text.toString(),
            language,
            Optional.empty(),
            Optional.of(new Outlet("outlet-" + id, "Outlet " + id)),
            Optional.empty(),
            day.map(d -> new DatedText(d, Optional.empty(), CalendarSystem.GREGORIAN)),
            Optional.empty(),
            day,
            credits,
            text.isEmpty() ? List.of() : List.of(new Span(0, text.length())),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    return new Reading(
        article,
        sentences,
        times,
        quantities,
        mentions,
        statements,
        List.of(),
        events,
        all,
        concepts);
  }

  private static Optional<String> open(String value) {
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }
}
