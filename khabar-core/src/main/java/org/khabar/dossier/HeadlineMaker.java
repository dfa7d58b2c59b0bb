package org.khabar.dossier;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.Encounter;
import org.khabar.model.Mention;
import org.khabar.model.Reading;
import org.khabar.story.ChapterGroup;
import org.khabar.story.DateValue;
import org.khabar.story.EntityRelations;

/**
 * Makes English headlines of chapters and stories from their encounters, names, concepts and days.
 */
final class HeadlineMaker {
  private static final int PARTIES = 3;
  private static final double PARTY = 0.12;

  private final EntityRelations relations;
  private final TermWriter writer;
  private final TitleMaker titles;

  HeadlineMaker(EntityRelations relations, TermWriter writer, TitleMaker titles) {
    this.relations = relations;
    this.writer = writer;
    this.titles = titles;
  }

  /**
   * The headline of a chapter: its first encounter, else whom and what it is about.
   *
   * @param weights how prominently an article of the chapter tells each encounter, 0 to 1
   */
  String chapter(ChapterGroup chapter, Map<Encounter, Double> weights) {
    Optional<Encounter> main =
        weights.entrySet().stream()
            .filter(e -> e.getValue() > 0.5)
            .max(
                Map.Entry.<Encounter, Double>comparingByValue()
                    .thenComparingInt(e -> e.getKey().reports().size()))
            .map(Map.Entry::getKey);
    if (main.isPresent()) {
      Encounter encounter = main.get();
      return titles.headline(encounter.participants(), encounter.channel(), encounter.date());
    }
    return about(chapter.readings(), day(chapter));
  }

  /** The headline of a story of several chapters. */
  String story(List<ChapterGroup> chapters) {
    List<Reading> readings = chapters.stream().flatMap(c -> c.readings().stream()).toList();
    return about(readings, period(chapters));
  }

  private String about(List<Reading> readings, String when) {
    List<String> parties = parties(readings);
    List<String> topics = topics(readings);
    String matter = String.join(", ", topics);
    if (parties.isEmpty() && topics.isEmpty()) {
      return title(readings) + when;
    }
    return writer.list(parties)
        + (parties.isEmpty() || topics.isEmpty() ? "" : ": ")
        + matter
        + when;
  }

  /** The title of an article in English if there is one, else of the first that has one. */
  private static String title(List<Reading> readings) {
    return readings.stream()
        .sorted(Comparator.comparing(r -> !r.article().language().equals("en")))
        .flatMap(r -> r.article().title().map(t -> t.of(r.article().text())).stream())
        .findFirst()
        .orElse("Report");
  }

  private List<String> parties(List<Reading> readings) {
    Map<String, Double> shares = new LinkedHashMap<>();
    Map<String, String> names = new HashMap<>();
    for (Reading reading : readings) {
      double one = 1.0 / Math.max(1, reading.entities().size()) / readings.size();
      for (Mention mention : reading.entities()) {
        String id = mention.standsFor().orElse(mention.id());
        String side = relations.sideOf(id);
        shares.merge(side, one, Double::sum);
        names.putIfAbsent(side, writer.name(relations.isKnown(side) ? side : id));
      }
    }
    return shares.entrySet().stream()
        .filter(e -> e.getValue() >= PARTY)
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .limit(PARTIES)
        .map(e -> names.getOrDefault(e.getKey(), e.getKey()))
        .toList();
  }

  private List<String> topics(List<Reading> readings) {
    Map<String, Integer> counts = new HashMap<>();
    for (Reading reading : readings) {
      Set<String> here = new HashSet<>(reading.concepts().keySet());
      here.stream()
          .filter(c -> c.startsWith("topic."))
          .forEach(c -> counts.merge(c, 1, Integer::sum));
    }
    Map<String, Integer> often = new HashMap<>();
    readings.forEach(
        r ->
            r.concepts()
                .forEach(
                    (c, n) -> {
                      if (counts.containsKey(c)) {
                        often.merge(c, n, Integer::sum);
                      }
                    }));
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(e -> -often.getOrDefault(e.getKey(), 0))
                .thenComparing(Map.Entry::getKey))
        .limit(2)
        .map(e -> writer.concept(e.getKey()))
        .toList();
  }

  private static String day(ChapterGroup chapter) {
    return chapter.first().map(d -> ", " + DateValue.of(d).inWords()).orElse("");
  }

  private static String period(List<ChapterGroup> chapters) {
    Optional<DateValue> first =
        chapters.stream()
            .flatMap(c -> c.first().stream())
            .min(Comparator.naturalOrder())
            .flatMap(d -> DateValue.parse(d.toString().substring(0, 7)));
    Optional<DateValue> last =
        chapters.stream()
            .flatMap(c -> c.last().stream())
            .max(Comparator.naturalOrder())
            .flatMap(d -> DateValue.parse(d.toString().substring(0, 7)));
    if (first.isEmpty() || last.isEmpty()) {
      return "";
    }
    return ", " + first.get().inWords() + (first.equals(last) ? "" : " to " + last.get().inWords());
  }
}
