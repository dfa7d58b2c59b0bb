package org.khabar.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.Event;
import org.khabar.model.Reading;
import org.khabar.story.DateValue;
import org.khabar.story.Meetings;
import org.khabar.story.ToldEvent;

/**
 * An encounter as one event of one article tells it.
 *
 * @param chapter number of the article's chapter within the story
 * @param named sides that its sentence names, parties or not
 */
record Told(Reading reading, int chapter, ToldEvent told, Set<String> named) {
  Told {
    named = Set.copyOf(named);
  }

  String article() {
    return reading.article().id();
  }

  Event event() {
    return told.event();
  }

  List<String> parties() {
    return told.parties();
  }

  /** The date that the article gives itself. */
  Optional<DateValue> ownDate() {
    return told.dated() ? told.date() : Optional.empty();
  }

  Optional<LocalDate> day() {
    return Meetings.dayOf(reading);
  }

  /** Whether it gives a date that tells one encounter from the next. */
  boolean isPrecise() {
    return ownDate().filter(DateValue::isPrecise).isPresent();
  }

  /** How many slots it fills. */
  int fullness() {
    Event event = event();
    return (event.date().isPresent() ? 2 : 0)
        + (event.place().isPresent() ? 1 : 0)
        + (event.duration().isPresent() ? 1 : 0)
        + (event.initiator().isPresent() ? 1 : 0)
        + (event.channel().isPresent() ? 1 : 0)
        + Math.min(2, parties().size());
  }
}
