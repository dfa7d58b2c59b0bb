package org.khabar.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What the title of a story or chapter tells, before it is put into the words of a language.
 *
 * @param event its main development, with the slots that the title may tell; of an encounter the
 *     values that its sources agree on most, of anything else those of one telling of it
 * @param count of people killed, hurt or held in it, where its sources do not contradict each other
 * @param parties ids of those told of most, for a title without an event
 * @param topics concepts told of most, for a title without an event
 * @param when TIMEX3 value: the day of a chapter, the months of a story
 * @param further how many chapters there are beside that of the event
 */
public record Headline(
    Optional<Event> event,
    Optional<Count> count,
    List<String> parties,
    List<String> topics,
    Optional<String> when,
    int further) {
  /**
   * How many there are of what an event leaves behind.
   *
   * @param what a concept: {@code unit.dead}, {@code unit.wounded}, {@code event.arrest}
   * @param mod as in TIMEX3: APPROX, MORE_THAN, EQUAL_OR_MORE, …
   */
  public record Count(String what, BigDecimal number, Optional<String> mod) {}

  /** Of something that has no title but a given one. */
  public static final Headline NONE =
      new Headline(Optional.empty(), Optional.empty(), List.of(), List.of(), Optional.empty(), 0);

  public Headline {
    parties = List.copyOf(parties);
    topics = List.copyOf(topics);
  }

  /** Whether there is nothing in it to make a title of. */
  public boolean isEmpty() {
    return event.isEmpty() && parties.isEmpty() && topics.isEmpty();
  }
}
