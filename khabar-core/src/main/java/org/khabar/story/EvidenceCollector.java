package org.khabar.story;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khabar.find.name.SoundKey;
import org.khabar.model.Mention;
import org.khabar.model.Reading;
import org.khabar.model.TimeMention;
import org.khabar.model.TimeType;

/** Gathers the evidence of readings. Not thread-safe: it remembers the sounds of words. */
final class EvidenceCollector {
  private static final int SHORTEST_SOUND = 3;
  private static final int SHORTEST_WORD = 3;
  private static final int REMEMBERED = 500_000;

  private final EntityRelations relations;
  private final Meetings meetings;
  private final Map<String, String> sounds = new HashMap<>();

  EvidenceCollector(EntityRelations relations) {
    this.relations = relations;
    meetings = new Meetings(relations);
  }

  ArticleEvidence collect(Reading reading, ArticleWords words) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, Integer> sides = new LinkedHashMap<>();
    for (Mention mention : reading.entities()) {
      String id = mention.standsFor().orElse(mention.id());
      add(counts, "e:" + id);
      add(sides, relations.sideOf(id));
    }
    words.names().forEach(name -> addSound(counts, name));
    words.numbers().forEach(number -> add(counts, "n:" + number));
    for (TimeMention time : reading.times()) {
      if (time.type() == TimeType.DATE
          && DateValue.parse(time.value())
              .filter(d -> d.grain() == DateValue.Grain.DAY)
              .isPresent()) {
        add(counts, "t:" + time.value());
      }
    }
    reading
        .concepts()
        .forEach(
            (concept, n) -> {
              if (saysWhatItIsAbout(concept)) {
                counts.merge("c:" + concept, n, Integer::sum);
              }
            });
    Map<String, Integer> wordCounts = new HashMap<>();
    words.words().stream()
        .filter(w -> w.length() >= SHORTEST_WORD || Character.isIdeographic(w.codePointAt(0)))
        .forEach(w -> add(wordCounts, "w:" + w));
    return new ArticleEvidence(
        reading,
        Meetings.dayOf(reading),
        counts,
        wordCounts,
        shares(sides),
        List.copyOf(meetings.of(reading)));
  }

  /** Concepts of grammar, time and number are in every article. */
  private static boolean saysWhatItIsAbout(String concept) {
    return !concept.startsWith("gram.")
        && !concept.startsWith("time.")
        && !concept.startsWith("num.")
        && !concept.startsWith("status.")
        && !concept.startsWith("act.say");
  }

  private void addSound(Map<String, Integer> counts, String name) {
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
      add(counts, "k:" + sound);
    }
  }

  private static Map<String, Double> shares(Map<String, Integer> counts) {
    double all = counts.values().stream().mapToInt(Integer::intValue).sum();
    Map<String, Double> shares = new LinkedHashMap<>();
    counts.forEach((side, n) -> shares.put(side, n / all));
    return shares;
  }

  private static void add(Map<String, Integer> counts, String key) {
    counts.merge(key, 1, Integer::sum);
  }
}
