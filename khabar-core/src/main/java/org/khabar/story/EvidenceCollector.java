package org.khabar.story;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.khabar.find.name.SoundKey;
import org.khabar.knowledge.Entity;
import org.khabar.model.EntityType;
import org.khabar.model.Mention;
import org.khabar.model.Reading;
import org.khabar.model.TimeMention;
import org.khabar.model.TimeType;
import org.khabar.story.ArticleEvidence.Counted;
import org.khabar.story.Feature.Kind;

/** Gathers the evidence of readings; it remembers the sounds of words. Thread-safe. */
final class EvidenceCollector {
  private static final int SHORTEST_SOUND = 3;
  private static final int SHORTEST_WORD = 3;
  private static final int REMEMBERED = 500_000;

  /** The share of articles that usually has a feature of a kind. */
  private static final double OF_UNKNOWN = 0.01;

  private static final double OF_CONCEPTS = 0.1;
  private static final double OF_NEWS = 0.4;
  private static final double OF_WORDS = 0.05;
  private static final double OF_OTHERS = 0.03;

  private final EntityRelations relations;
  private final Meetings meetings;
  private final Encounters encounters;
  private final Map<String, String> sounds = new ConcurrentHashMap<>();

  EvidenceCollector(EntityRelations relations) {
    this.relations = relations;
    meetings = new Meetings(relations);
    encounters = new Encounters(relations);
  }

  ArticleEvidence collect(Reading reading, ArticleWords words) {
    Counts features = new Counts();
    Map<String, Integer> sides = new LinkedHashMap<>();
    for (Mention mention : reading.entities()) {
      String id = mention.standsFor().orElse(mention.id());
      features.add(
          Kind.ENTITY, id, relations.find(id).map(EvidenceCollector::expected).orElse(OF_UNKNOWN));
      sides.merge(relations.sideOf(id), 1, Integer::sum);
    }
    words.names().forEach(name -> addSound(features, name));
    boolean dated = Meetings.dayOf(reading).isPresent();
    Map<String, Integer> ofDates = new HashMap<>();
    for (TimeMention time : reading.times()) {
      Optional<DateValue> day = day(time);
      if (day.isPresent() && dated) {
        numbersOf(reading, time).forEach(number -> ofDates.merge(number, 1, Integer::sum));
      }
      if (day.filter(d -> !Meetings.isRecalled(reading, d)).isPresent()) {
        features.add(Kind.DAY, time.value(), isNews(reading, day.get()) ? OF_NEWS : OF_OTHERS);
      }
    }
    for (String number : words.numbers()) {
      if (ofDates.merge(number, -1, Integer::sum) < 0) {
        features.add(Kind.NUMBER, number, OF_OTHERS);
      }
    }
    reading
        .concepts()
        .forEach(
            (concept, n) -> {
              if (saysWhatItIsAbout(concept)) {
                features.add(Kind.CONCEPT, concept, OF_CONCEPTS, n);
              }
            });
    Counts wordCounts = new Counts();
    words.words().stream()
        .filter(w -> w.length() >= SHORTEST_WORD || Character.isIdeographic(w.codePointAt(0)))
        .forEach(w -> wordCounts.add(Kind.WORD, w, ofWord(w)));
    return new ArticleEvidence(
        reading.article().id(),
        reading.article().language(),
        Meetings.dayOf(reading),
        features.counted,
        wordCounts.counted,
        shares(sides),
        Digest.is(reading, relations),
        encounters.leads(meetings.withAgreements(reading)));
  }

  /** Whether a day is one that the news of that day speaks of anyhow: its own or the one before. */
  private static boolean isNews(Reading reading, DateValue day) {
    return Meetings.dayOf(reading)
        .filter(own -> !day.first().isAfter(own) && !day.first().isBefore(own.minusDays(1)))
        .isPresent();
  }

  /** Short words are mostly those of grammar, which any article has. */
  private static double ofWord(String word) {
    return switch (word.length()) {
      case 3 -> 0.5;
      case 4 -> 0.3;
      case 5 -> 0.15;
      default -> OF_WORDS;
    };
  }

  /** Features in the making. */
  private static final class Counts {
    final Map<Integer, Counted> counted = new HashMap<>();

    void add(Kind kind, String text, double expected) {
      add(kind, text, expected, 1);
    }

    void add(Kind kind, String text, double expected, int times) {
      counted.merge(
          Feature.of(kind, text),
          new Counted(times, expected),
          (a, b) -> new Counted(a.times() + b.times(), a.expected()));
    }
  }

  private static double expected(Entity entity) {
    if (entity.type() == EntityType.PER) {
      return 0.02;
    }
    return switch (entity.kind()) {
      case "state", "continent" -> 0.15;
      case "city" -> 0.04;
      default -> 0.05;
    };
  }

  private static Optional<DateValue> day(TimeMention time) {
    return Optional.of(time)
        .filter(t -> t.type() == TimeType.DATE)
        .flatMap(t -> DateValue.parse(t.value()))
        .filter(d -> d.grain() == DateValue.Grain.DAY);
  }

  /** The numbers in a date: the day stands for them, where the article's own day makes it sure. */
  private static List<String> numbersOf(Reading reading, TimeMention time) {
    return ArticleWords.of(time.span().of(reading.article().text())).numbers();
  }

  /** Concepts of grammar, time and number are in every article. */
  static boolean saysWhatItIsAbout(String concept) {
    return !concept.startsWith("gram.")
        && !concept.startsWith("time.")
        && !concept.startsWith("num.")
        && !concept.startsWith("status.")
        && !concept.startsWith("act.say");
  }

  private void addSound(Counts features, String name) {
    if (Character.isIdeographic(name.codePointAt(0))) {
      return;
    }
    String sound = sounds.get(name);
    if (sound == null) {
      sound = SoundKey.of(name);
      if (sounds.size() < REMEMBERED) {
        sounds.put(name, sound);
      }
    }
    if (sound.length() >= SHORTEST_SOUND) {
      features.add(Kind.SOUND, sound, OF_OTHERS);
    }
  }

  private static Map<String, Double> shares(Map<String, Integer> counts) {
    double all = counts.values().stream().mapToInt(Integer::intValue).sum();
    Map<String, Double> shares = new LinkedHashMap<>();
    counts.forEach((side, n) -> shares.put(side, n / all));
    return shares;
  }
}
