package org.khabar.dossier;

import java.util.TreeMap;
import org.khabar.model.Event;
import org.khabar.model.Reading;
import org.khabar.model.Span;

/** How far to the fore an article puts what it tells: 1 in the title, less with every sentence. */
final class Prominence {
  private static final double LEAD = 0.9;
  private static final int LEAD_SENTENCES = 3;
  private static final double LEAST = 0.2;
  private static final double BACKGROUND = 0.3;

  private final Reading reading;

  /** Numbers of sentences by where they begin. */
  private final TreeMap<Integer, Integer> sentences = new TreeMap<>();

  Prominence(Reading reading) {
    this.reading = reading;
    for (Span sentence : reading.sentences()) {
      sentences.put(sentence.start(), sentences.size());
    }
  }

  /** How prominent an event is, by the first sentence that tells of it; up to 1. */
  double of(Event event) {
    int first = event.sentences().stream().mapToInt(Span::start).min().orElse(0);
    boolean inTitle =
        reading.article().title().filter(t -> t.start() <= first && first < t.end()).isPresent();
    var place = sentences.floorEntry(first);
    int before = place == null ? 0 : place.getValue();
    double head =
        inTitle
            ? 1
            : before < LEAD_SENTENCES
                ? LEAD
                : Math.max(LEAST, LEAD - 0.2 * (before - LEAD_SENTENCES + 1));
    return event.background() ? BACKGROUND * head : head;
  }
}
