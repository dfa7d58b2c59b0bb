package org.khabar.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /** Weight of what stands in the sentence, but outside of what was said. */
  private static final double AROUND = 0.3;

  /** Weight of what a concept is a kind of. */
  private static final double KIND = 0.5;

  /** Concepts that one language has as a deed and another as a thing. */
  private static final Map<String, String> ONE =
      Map.ofEntries(
          Map.entry("topic.sanctions", "event.sanction"),
          Map.entry("topic.treaty", "event.agree"),
          Map.entry("event.sign.treaty", "event.agree"),
          Map.entry("topic.cooperation", "event.cooperate"),
          Map.entry("topic.conflict", "event.dispute"),
          Map.entry("topic.invasion", "event.invade"),
          Map.entry("topic.military-buildup", "event.mobilize"),
          Map.entry("topic.prisoners", "unit.prisoner"),
          Map.entry("topic.aid", "event.aid"),
          Map.entry("topic.visit", "event.visit"),
          Map.entry("topic.tank", "unit.tank"),
          Map.entry("topic.aircraft", "unit.aircraft"),
          Map.entry("topic.ship", "unit.ship"),
          Map.entry("topic.hostages", "unit.hostage"),
          Map.entry("topic.truce", "event.ceasefire"),
          Map.entry("topic.ceasefire", "event.ceasefire"),
          Map.entry("topic.protest", "event.protest"),
          Map.entry("topic.killing", "event.kill"),
          Map.entry("unit.bomb", "event.attack.bomb"),
          Map.entry("topic.kidnapping", "event.abduct"),
          Map.entry("topic.response", "event.respond"),
          Map.entry("notion.exchange", "event.cooperate.share"));

  /** Units that stand in any sentence, or whose words mean other things more often. */
  private static final Set<String> BARE_UNITS =
      Set.of(
          "unit.person",
          "unit.citizen",
          "unit.civilian",
          "unit.country",
          "unit.time",
          "unit.point",
          "unit.ton",
          "unit.foot",
          "unit.round",
          "unit.pound",
          "unit.page",
          "unit.word",
          "unit.item",
          "unit.room",
          "unit.copy",
          "unit.share",
          "unit.job");

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
        .forEach(
            e -> {
              String side = relations.sideOf(e);
              marks.put("e:" + side, 0.7);
              if (relations.isKnown(e) && !e.equals(side)) {
                marks.put("at:" + e, 0.7);
              }
            });
    content.concepts().forEach(c -> mark(marks, c, 1));
    features
        .of(statement.sentence(), statement.speakerSpan())
        .concepts()
        .forEach(c -> mark(marks, c, AROUND));
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

  private static void mark(Map<String, Double> marks, String read, double weight) {
    if (!tells(read)) {
      return;
    }
    String concept = plain(read);
    if (isOfTheEncounter(concept)) {
      marks.merge("of:" + concept, 0.3 * weight, Math::max);
      return;
    }
    marks.merge("c:" + concept, weight, Math::max);
    int kind = concept.indexOf('.', concept.indexOf('.') + 1);
    if (kind > 0) {
      marks.merge("c:" + concept.substring(0, kind), KIND * weight, Math::max);
    }
  }

  /** The concept by which a deed and the thing that is called after it are one. */
  static String plain(String concept) {
    return ONE.getOrDefault(concept, concept);
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
        && !concept.startsWith("role.")
        && !BARE_UNITS.contains(concept);
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
