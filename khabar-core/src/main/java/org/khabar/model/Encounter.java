package org.khabar.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A meeting, call or visit as all articles of a story tell it.
 *
 * @param reports by article id, in the order of the story's articles
 */
public record Encounter(
    String id,
    String what,
    Optional<Channel> channel,
    List<String> participants,
    Optional<String> date,
    Optional<String> place,
    Status status,
    Map<String, EncounterReport> reports,
    Map<Slot, Judgement> agreement) {
  public Encounter {
    participants = List.copyOf(participants);
    reports = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(reports));
    agreement = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(agreement));
  }
}
