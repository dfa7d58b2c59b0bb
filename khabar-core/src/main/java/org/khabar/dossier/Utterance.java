package org.khabar.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabar.model.Act;
import org.khabar.model.Condition;
import org.khabar.model.Reading;
import org.khabar.model.Span;
import org.khabar.model.Statement;
import org.khabar.story.EntityRelations;

/**
 * A statement with what it can be recognised by in another article.
 *
 * @param content what it speaks of besides its speaker
 * @param marks features: concepts, entities, numbers, times, the act and whom it is aimed at
 */
record Utterance(
    Reading reading,
    int chapter,
    Statement statement,
    SentenceFeatures content,
    Map<String, Double> marks) {

  static Utterance of(
      Reading reading,
      int chapter,
      Statement statement,
      FeatureReader features,
      EntityRelations relations) {
    Span said = statement.content().orElse(statement.sentence());
    SentenceFeatures content = features.of(said, statement.speakerSpan());
    Map<String, Double> marks = new HashMap<>();
    content.entities().stream()
        .filter(e -> !relations.same(e, statement.speaker()))
        .forEach(e -> marks.put("e:" + relations.sideOf(e), 0.7));
    content.concepts().stream()
        .filter(Utterance::tells)
        .forEach(
            c ->
                marks.put(
                    (isOfTheEncounter(c) ? "of:" : "c:") + c, isOfTheEncounter(c) ? 0.3 : 1.0));
    content.numbers().forEach(n -> marks.put("n:" + n, 1.0));
    content.times().forEach(t -> marks.put("t:" + t, 0.7));
    statement.addressee().ifPresent(a -> marks.put("to:" + relations.sideOf(a), 0.7));
    statement.target().ifPresent(t -> marks.put("on:" + relations.sideOf(t), 1.0));
    force(statement.act()).ifPresent(a -> marks.put("act:" + a, 0.7));
    if (reading.conditions().stream().map(Condition::sentence).anyMatch(said::overlaps)) {
      marks.put("if", 1.0);
    }
    return new Utterance(reading, chapter, statement, content, marks);
  }

  String article() {
    return reading.article().id();
  }

  /** Who can be named as having said it: the speaker, and the one through whom it came. */
  List<String> voices() {
    List<String> voices = new ArrayList<>(List.of(statement.speaker()));
    statement.via().ifPresent(voices::add);
    return voices;
  }

  /** Concepts of matter; grammar, time and the saying itself are in every statement. */
  static boolean tells(String concept) {
    return !concept.startsWith("gram.")
        && !concept.startsWith("time.")
        && !concept.startsWith("num.")
        && !concept.startsWith("act.")
        && !concept.startsWith("status.")
        && !concept.startsWith("role.");
  }

  /**
   * Concepts of talking and meeting stand wherever an encounter is told, whatever is said at it.
   */
  static boolean isOfTheEncounter(String concept) {
    return concept.startsWith("event.talk")
        || concept.startsWith("event.call")
        || concept.startsWith("event.meet")
        || concept.startsWith("event.summit")
        || concept.equals("topic.negotiation")
        || concept.equals("topic.dialogue")
        || concept.equals("topic.summit")
        || concept.startsWith("channel.")
        || concept.startsWith("people.");
  }

  /** Acts that one outlet may name one way and another the other; empty for neutral ones. */
  private static Optional<String> force(Act act) {
    return switch (act) {
      case SAY, ANNOUNCE, CONFIRM -> Optional.empty();
      case WARN, THREATEN -> Optional.of("warn");
      case DEMAND, URGE -> Optional.of("urge");
      case DENY, REJECT -> Optional.of("deny");
      case PROMISE, AGREE -> Optional.of("agree");
      case ACCUSE -> Optional.of("accuse");
      case HOPE -> Optional.of("hope");
      case EXPRESS_SATISFACTION -> Optional.of("satisfaction");
    };
  }
}
