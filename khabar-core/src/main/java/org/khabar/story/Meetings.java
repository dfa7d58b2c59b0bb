package org.khabar.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.khabar.model.Channel;
import org.khabar.model.Event;
import org.khabar.model.EventType;
import org.khabar.model.Reading;
import org.khabar.model.Span;
import org.khabar.model.Status;

/** Picks the encounters (meetings, calls, visits) among the events of a reading. */
public final class Meetings {
  /** How many days back an article without a date for it speaks of what was held. */
  private static final int NEWS_DAYS = 3;

  /** How many days ahead an article without a date for it speaks of what is planned. */
  private static final int PLAN_DAYS = 30;

  /** What was held more days before the article than these is recalled, not news. */
  private static final int RECALLED_DAYS = 5;

  private static final int LEAD_SENTENCES = 3;

  private final EntityRelations relations;

  public Meetings(EntityRelations relations) {
    this.relations = relations;
  }

  /** The day of an article: published, or what its relative times count from. */
  public static Optional<LocalDate> dayOf(Reading reading) {
    return reading
        .article()
        .published()
        .map(p -> p.day())
        .or(() -> reading.article().referenceDate());
  }

  /** The encounters of an article, the most prominent first. */
  public List<ToldEvent> of(Reading reading) {
    return told(reading, event -> isMeeting(reading, event));
  }

  /** The same and what parties agreed on, where it is told as an encounter would be. */
  List<ToldEvent> withAgreements(Reading reading) {
    return told(reading, event -> isMeeting(reading, event) || isAgreement(reading, event));
  }

  private List<ToldEvent> told(Reading reading, Predicate<Event> wanted) {
    List<ToldEvent> told = new ArrayList<>();
    for (Event event : reading.events()) {
      if (wanted.test(event)) {
        told.add(told(reading, event));
      }
    }
    told.sort(
        Comparator.comparingDouble((ToldEvent t) -> -t.prominence())
            .thenComparing(t -> t.event().sentence()));
    return told;
  }

  /**
   * An agreement counts when it says how and when; one side alone when it says when, where or how,
   * but a person alone only when it says where or how: nobody talks with nobody.
   */
  private boolean isMeeting(Reading reading, Event event) {
    boolean met =
        event.type() == EventType.CONSULT
            || event.type() == EventType.AGREE
                && event.channel().filter(c -> c != Channel.STATEMENT).isPresent()
                && event.date().isPresent();
    boolean canBeTold =
        named(reading, event).count() > 1
            || event.date().isPresent() && event.actors().stream().noneMatch(relations::isPerson)
            || event.place().isPresent()
            || event.channel().isPresent();
    return met
        && canBeTold
        && event.status() != Status.HYPOTHETICAL
        && !event.actors().isEmpty()
        && named(reading, event).findAny().isPresent();
  }

  /** Several with a name who agreed on a day or somewhere: who signs together has met. */
  private boolean isAgreement(Reading reading, Event event) {
    return event.type() == EventType.AGREE
        && event.status() != Status.HYPOTHETICAL
        && (event.date().isPresent() || event.place().isPresent())
        && named(reading, event).distinct().count() > 1;
  }

  /** The parties with a name: "ambassadors will meet" is no encounter to be found again. */
  private Stream<String> named(Reading reading, Event event) {
    return Stream.concat(event.actors().stream(), event.recipients().stream())
        .filter(
            party ->
                relations.isKnown(party)
                    || reading.entities().stream().anyMatch(m -> m.id().equals(party)));
  }

  private ToldEvent told(Reading reading, Event event) {
    Set<String> parties = new LinkedHashSet<>();
    event.actors().forEach(a -> parties.addAll(relations.partiesOf(a)));
    event.recipients().stream().filter(relations::isPerson).forEach(parties::add);
    Set<String> sides = new LinkedHashSet<>();
    parties.stream()
        .filter(p -> !isDescription(p) || relations.stateOf(p).isPresent())
        .forEach(p -> sides.add(relations.sideOf(p)));
    if (sides.isEmpty()) {
      parties.forEach(p -> sides.add(relations.sideOf(p)));
    }
    Optional<DateValue> date = event.date().flatMap(DateValue::parse);
    return new ToldEvent(
        event,
        List.copyOf(parties),
        sides,
        date.or(() -> inferred(reading, event)),
        date.isPresent(),
        prominence(reading, event, date));
  }

  /** "The president" is no further side beside those that are named. */
  private static boolean isDescription(String party) {
    return party.indexOf(' ') >= 0;
  }

  /** News without a date tells of the last days, or of the weeks ahead. */
  private static Optional<DateValue> inferred(Reading reading, Event event) {
    if (event.background()) {
      return Optional.empty();
    }
    return dayOf(reading)
        .map(
            day ->
                switch (event.status()) {
                  case HELD, ONGOING, HYPOTHETICAL ->
                      new DateValue(day.minusDays(NEWS_DAYS), day, DateValue.Grain.INTERVAL);
                  case SCHEDULED, PROPOSED, CANCELLED, DENIED ->
                      new DateValue(
                          day.minusDays(1), day.plusDays(PLAN_DAYS), DateValue.Grain.INTERVAL);
                });
  }

  private static double prominence(Reading reading, Event event, Optional<DateValue> date) {
    int first = event.sentences().stream().mapToInt(Span::start).min().orElse(0);
    long before = reading.sentences().stream().filter(s -> s.end() <= first).count();
    double place = before < LEAD_SENTENCES ? 1 : Math.max(0.3, 1 - 0.2 * (before - 2));
    boolean recalled = date.filter(d -> isRecalled(reading, d)).isPresent();
    return event.background() || recalled ? 0.3 * place : place;
  }

  /** Whether a date lies before what is news in an article. */
  static boolean isRecalled(Reading reading, DateValue date) {
    return dayOf(reading).filter(d -> date.last().isBefore(d.minusDays(RECALLED_DAYS))).isPresent();
  }
}
