package org.khabar.read;

import java.util.Optional;
import org.khabar.model.Act;
import org.khabar.model.Statement;

/** Small makers of statements. */
final class Statements {
  private Statements() {}

  static Statement withVia(Statement s, String via) {
    return new Statement(
        s.id(),
        s.speaker(),
        s.speakerSpan(),
        s.addressee(),
        s.target(),
        Optional.of(via),
        s.form(),
        s.act(),
        s.cue(),
        s.quote(),
        s.content(),
        s.sentence(),
        s.rule(),
        s.confidence());
  }

  static Statement withContent(Statement s, ContentFinder.Content content) {
    return new Statement(
        s.id(),
        s.speaker(),
        s.speakerSpan(),
        s.addressee(),
        s.target(),
        s.via(),
        content.form(),
        s.act(),
        s.cue(),
        content.quote(),
        Optional.of(content.span()),
        s.sentence(),
        s.rule(),
        s.confidence());
  }

  /** The act of that name as rules and concepts write it; unknown ones are {@code SAY}. */
  static Act act(String name) {
    return switch (name) {
      case "warn" -> Act.WARN;
      case "threaten" -> Act.THREATEN;
      case "demand" -> Act.DEMAND;
      case "deny" -> Act.DENY;
      case "accuse" -> Act.ACCUSE;
      case "promise" -> Act.PROMISE;
      case "agree" -> Act.AGREE;
      case "reject" -> Act.REJECT;
      case "urge" -> Act.URGE;
      case "hope" -> Act.HOPE;
      case "satisfaction", "express-satisfaction" -> Act.EXPRESS_SATISFACTION;
      case "announce" -> Act.ANNOUNCE;
      case "confirm" -> Act.CONFIRM;
      default -> Act.SAY;
    };
  }
}
