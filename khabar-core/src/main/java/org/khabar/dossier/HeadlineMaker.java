package org.khabar.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabar.model.Event;
import org.khabar.model.Headline;
import org.khabar.model.Mention;
import org.khabar.model.Reading;
import org.khabar.story.ChapterGroup;
import org.khabar.story.EntityRelations;

/**
 * Makes the headlines of a story and its chapters: of its main event, else of whom and what it is
 * about.
 */
final class HeadlineMaker {
  private static final int PARTIES = 3;
  private static final double PARTY = 0.12;
  private static final int TOPICS = 2;

  private final EntityRelations relations;
  private final MainEventFinder finder;
  private final List<ChapterGroup> chapters;
  private final List<Optional<MainEventFinder.Main>> mains = new ArrayList<>();

  HeadlineMaker(
      EntityRelations relations,
      MainEventFinder finder,
      List<ChapterGroup> chapters,
      List<ComparedEncounter> encounters) {
    this.relations = relations;
    this.finder = finder;
    this.chapters = chapters;
    for (int i = 0; i < chapters.size(); i++) {
      mains.add(this.finder.find(chapters.get(i), i, encounters));
    }
  }

  /** The headline of a chapter. */
  Headline chapter(int number) {
    ChapterGroup chapter = chapters.get(number);
    return headline(
        mains.get(number), chapter.readings(), chapter.first().map(LocalDate::toString), 0);
  }

  /** The headline of the story: of its main development, where it has several chapters. */
  Headline story() {
    if (chapters.size() == 1) {
      return chapter(0);
    }
    Optional<MainEventFinder.Main> main =
        mains.stream()
            .flatMap(Optional::stream)
            .max(Comparator.comparingDouble(MainEventFinder.Main::weight));
    List<Reading> readings = chapters.stream().flatMap(c -> c.readings().stream()).toList();
    return headline(main, readings, period(), chapters.size() - 1);
  }

  private Headline headline(
      Optional<MainEventFinder.Main> main,
      List<Reading> readings,
      Optional<String> when,
      int further) {
    Optional<Event> event = main.map(MainEventFinder.Main::event);
    return new Headline(
        event,
        main.flatMap(MainEventFinder.Main::count),
        parties(readings),
        topics(readings),
        when,
        further);
  }

  private List<String> parties(List<Reading> readings) {
    Map<String, Double> shares = new LinkedHashMap<>();
    Map<String, String> ids = new HashMap<>();
    for (Reading reading : readings) {
      double one = 1.0 / Math.max(1, reading.entities().size()) / readings.size();
      for (Mention mention : reading.entities()) {
        String id = mention.standsFor().orElse(mention.id());
        String side = relations.sideOf(id);
        shares.merge(side, one, Double::sum);
        ids.putIfAbsent(side, relations.isKnown(side) ? side : id);
      }
    }
    return shares.entrySet().stream()
        .filter(e -> e.getValue() >= PARTY)
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .limit(PARTIES)
        .map(e -> ids.getOrDefault(e.getKey(), e.getKey()))
        .toList();
  }

  private static List<String> topics(List<Reading> readings) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Integer> often = new HashMap<>();
    for (Reading reading : readings) {
      reading
          .concepts()
          .forEach(
              (concept, n) -> {
                if (concept.startsWith("topic.")) {
                  counts.merge(concept, 1, Integer::sum);
                  often.merge(concept, n, Integer::sum);
                }
              });
    }
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(e -> -often.getOrDefault(e.getKey(), 0))
                .thenComparing(Map.Entry::getKey))
        .limit(TOPICS)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** From the first month to the last, as TIMEX3. */
  private Optional<String> period() {
    Optional<LocalDate> first =
        chapters.stream().flatMap(c -> c.first().stream()).min(Comparator.naturalOrder());
    Optional<LocalDate> last =
        chapters.stream().flatMap(c -> c.last().stream()).max(Comparator.naturalOrder());
    if (first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    String from = month(first.get());
    String until = month(last.get());
    return Optional.of(from.equals(until) ? from : from + "/" + until);
  }

  private static String month(LocalDate day) {
    return day.toString().substring(0, 7);
  }
}
