package org.khabar.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.khabar.model.EncounterReport;
import org.khabar.model.Event;
import org.khabar.model.Status;
import org.khabar.story.DateValue;

/**
 * Makes one report of all that an article tells of an encounter: its fullest telling, completed.
 */
final class ReportMaker {
  EncounterReport make(List<Told> ofOneArticle) {
    List<Told> told = new ArrayList<>(ofOneArticle);
    told.sort(
        Comparator.comparingInt((Told t) -> -t.fullness())
            .thenComparing(t -> t.event().sentence()));
    Told fullest = told.getFirst();
    List<String> participants =
        fullest.parties().size() > 1
            ? fullest.parties()
            : told.stream().flatMap(t -> t.parties().stream()).distinct().toList();
    return new EncounterReport(
        date(told),
        first(told, Event::place),
        first(told, Event::duration),
        first(told, Event::initiator),
        first(told, Event::channel),
        participants,
        status(told),
        fullest.event().sentence());
  }

  private static Optional<String> date(List<Told> told) {
    return told.stream()
        .filter(t -> t.ownDate().isPresent())
        .min(Comparator.comparingLong(t -> t.ownDate().map(DateValue::length).orElse(0L)))
        .flatMap(t -> t.event().date())
        .or(() -> first(told, Event::date));
  }

  private static <T> Optional<T> first(List<Told> told, Function<Event, Optional<T>> slot) {
    return told.stream().map(Told::event).map(slot).flatMap(Optional::stream).findFirst();
  }

  /** What is said to be called off is so, whatever else the article says of it. */
  private static Status status(List<Told> told) {
    return told.stream()
        .map(t -> t.event().status())
        .filter(s -> s == Status.CANCELLED || s == Status.DENIED)
        .findFirst()
        .orElse(told.getFirst().event().status());
  }
}
