package org.khabar.export;

import java.util.Optional;
import org.khabar.model.Act;
import org.khabar.model.Channel;
import org.khabar.model.Event;
import org.khabar.model.EventType;
import org.khabar.model.Reading;
import org.khabar.model.Statement;

/**
 * Codes of events.
 *
 * <p>From the summary of event categories and the table of CAMEO equivalents in the PLOVER manual
 * (version 0.8), the CAMEO codebook (1.1b3) and the GDELT event codebook (2.0).
 */
final class EventCodes {
  private EventCodes() {}

  /** PLOVER's quad category: 1 verbal, 2 material cooperation, 3 verbal, 4 material conflict. */
  static int quad(EventType type) {
    return switch (type) {
      case AGREE, CONSULT, SUPPORT, CONCEDE -> 1;
      case COOPERATE, AID, RETREAT -> 2;
      case REQUEST, ACCUSE, REJECT, THREATEN -> 3;
      case PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> 4;
    };
  }

  /**
   * CAMEO's code, the general one of its root unless the event says more; empty when several roots
   * make up the type and nothing tells which.
   */
  static Optional<String> cameo(Event event, Reading reading) {
    return switch (event.type()) {
      case AGREE -> Optional.of("030");
      case CONSULT ->
          Optional.of(event.channel().filter(c -> c == Channel.PHONE).isPresent() ? "041" : "040");
      case SUPPORT -> Optional.of(CodedEvents.isSigned(event) ? "057" : "050");
      case COOPERATE -> Optional.of("060");
      case AID -> Optional.of("070");
      case CONCEDE, RETREAT -> Optional.of("080");
      case REJECT -> Optional.of("120");
      case THREATEN -> Optional.of("130");
      case PROTEST -> Optional.of("140");
      case MOBILIZE -> Optional.of("150");
      case SANCTION -> Optional.of("160");
      case COERCE -> Optional.of("170");
      case ACCUSE, REQUEST -> spoken(event, reading);
      case ASSAULT -> Optional.empty();
    };
  }

  /** The code of an event that a statement is by itself. */
  private static Optional<String> spoken(Event event, Reading reading) {
    return reading.statements().stream()
        .filter(s -> s.cue().filter(event.cue()::equals).isPresent())
        .map(Statement::act)
        .findFirst()
        .flatMap(EventCodes::spoken);
  }

  private static Optional<String> spoken(Act act) {
    return switch (act) {
      case ACCUSE -> Optional.of("112");
      case DEMAND -> Optional.of("100");
      case URGE -> Optional.of("020");
      case SAY,
          WARN,
          THREATEN,
          DENY,
          PROMISE,
          AGREE,
          REJECT,
          HOPE,
          EXPRESS_SATISFACTION,
          ANNOUNCE,
          CONFIRM ->
          Optional.empty();
    };
  }

  /** GDELT's quad class, which goes by CAMEO's roots; PLOVER's where no root is known. */
  static int quadClass(EventType type, Optional<String> cameo) {
    if (cameo.isEmpty()) {
      return quad(type);
    }
    int root = Integer.parseInt(cameo.get().substring(0, 2));
    return root <= 5 ? 1 : root <= 9 ? 2 : root <= 14 ? 3 : 4;
  }
}
