package org.khabar.model;

import java.util.List;
import java.util.Optional;

/** What one article says of an encounter, and where. */
public record EncounterReport(
    Optional<String> date,
    Optional<String> place,
    Optional<String> duration,
    Optional<String> initiator,
    Optional<Channel> channel,
    List<String> participants,
    Status status,
    Span sentence) {
  public EncounterReport {
    participants = List.copyOf(participants);
  }
}
