package org.khabar.export;

import java.util.List;
import java.util.Optional;

/**
 * The codes of an actor.
 *
 * @param country ISO 3166-1 alpha-3 code of the state that it belongs to
 * @param nonState {@code IGO} or {@code NGO} for what is no part of any state's order
 * @param sectors CAMEO's codes of what it does there (GOV, MIL, MED, …), and PTY for a party; more
 *     than one when offices of different sectors are held at once, in the order of the knowledge
 * @param offices English glosses of the offices held on the day
 */
record ActorCodes(
    Optional<String> country,
    Optional<String> nonState,
    List<String> sectors,
    List<String> offices) {
  /** Nothing known. */
  static final ActorCodes NONE =
      new ActorCodes(Optional.empty(), Optional.empty(), List.of(), List.of());

  ActorCodes {
    sectors = List.copyOf(sectors);
    offices = List.copyOf(offices);
  }

  static ActorCodes of(Optional<String> country, Optional<String> sector) {
    return new ActorCodes(country, Optional.empty(), sector.stream().toList(), List.of());
  }

  static ActorCodes nonState(String code, Optional<String> country, Optional<String> sector) {
    return new ActorCodes(country, Optional.of(code), sector.stream().toList(), List.of());
  }
}
