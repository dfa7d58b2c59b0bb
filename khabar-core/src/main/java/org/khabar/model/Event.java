package org.khabar.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Something done between parties, in PLOVER's terms.
 *
 * @param id stable within the article
 * @param context PLOVER context: diplomatic, military, election, …
 * @param actors entity ids or descriptions; all parties of a symmetric event
 * @param status how real it is
 * @param background recalled from before the article's own episode
 * @param date TIMEX3 value
 * @param place entity id
 * @param duration TIMEX3 value
 * @param initiator who sought it
 * @param number a count that belongs to it (dead, arrested, …)
 * @param claimedBy the speaker within whose words it stands
 * @param cue the words that name it
 * @param sentences its fullest sentence first, then others that tell of it
 * @param concept what the cue means, an id of {@code concepts/*.tsv}, where a deed is told
 */
public record Event(
    String id,
    EventType type,
    Optional<String> context,
    Optional<Channel> channel,
    List<String> actors,
    List<String> recipients,
    Status status,
    boolean background,
    Optional<String> date,
    Optional<String> place,
    Optional<String> duration,
    Optional<String> initiator,
    Optional<BigDecimal> number,
    Optional<String> claimedBy,
    Span cue,
    List<Span> sentences,
    String rule,
    double confidence,
    Optional<String> concept) {
  public Event {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    sentences = List.copyOf(sentences);
    if (sentences.isEmpty()) {
      throw new IllegalArgumentException("an event needs a sentence");
    }
  }

  /** An event of which it is not told what its cue means. */
  public Event(
      String id,
      EventType type,
      Optional<String> context,
      Optional<Channel> channel,
      List<String> actors,
      List<String> recipients,
      Status status,
      boolean background,
      Optional<String> date,
      Optional<String> place,
      Optional<String> duration,
      Optional<String> initiator,
      Optional<BigDecimal> number,
      Optional<String> claimedBy,
      Span cue,
      List<Span> sentences,
      String rule,
      double confidence) {
    this(
        id,
        type,
        context,
        channel,
        actors,
        recipients,
        status,
        background,
        date,
        place,
        duration,
        initiator,
        number,
        claimedBy,
        cue,
        sentences,
        rule,
        confidence,
        Optional.empty());
  }

  /** The same event under another type, told in other sentences. */
  public Event with(EventType other, List<Span> told) {
    return new Event(
        id,
        other,
        context,
        channel,
        actors,
        recipients,
        status,
        background,
        date,
        place,
        duration,
        initiator,
        number,
        claimedBy,
        cue,
        told,
        rule,
        confidence,
        concept);
  }

  /** As the talk of some parties: what several tell of it, in the place of what one tells. */
  public Event asTalk(
      List<String> parties,
      Optional<Channel> how,
      Status real,
      Optional<String> day,
      Optional<String> where) {
    return new Event(
        id,
        EventType.CONSULT,
        context,
        how,
        parties,
        List.of(),
        real,
        background,
        day,
        where,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        cue,
        sentences,
        rule,
        confidence,
        concept);
  }

  /** The same between other parties. */
  public Event between(List<String> who, List<String> whom) {
    return new Event(
        id,
        type,
        context,
        channel,
        who,
        whom,
        status,
        background,
        date,
        place,
        duration,
        initiator,
        number,
        claimedBy,
        cue,
        sentences,
        rule,
        confidence,
        concept);
  }

  /** The same on a day that others tell. */
  public Event on(String day) {
    return new Event(
        id,
        type,
        context,
        channel,
        actors,
        recipients,
        status,
        background,
        Optional.of(day),
        place,
        duration,
        initiator,
        number,
        claimedBy,
        cue,
        sentences,
        rule,
        confidence,
        concept);
  }

  /** The sentence that tells most of it. */
  public Span sentence() {
    return sentences.getFirst();
  }
}
