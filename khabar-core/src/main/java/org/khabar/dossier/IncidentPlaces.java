package org.khabar.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.knowledge.Concept;
import org.khabar.model.Contradiction;
import org.khabar.model.EntityType;
import org.khabar.model.Figure;
import org.khabar.model.FigureReport;
import org.khabar.model.Mention;
import org.khabar.model.Reading;
import org.khabar.model.Slot;
import org.khabar.model.Span;
import org.khabar.story.EntityRelations;

/**
 * Finds where accounts differ on the town in which people were killed or hurt.
 *
 * <p>Two tolls are of one incident when they are one figure and their numbers meet, in two kinds or
 * in one that is too high to be met by chance; and no article that knows both towns can take the
 * one for the other. The town is the only one that the sentence of the toll names, or else the
 * first sentence that tells of the deed.
 */
final class IncidentPlaces {
  /** From here on two incidents of one day seldom have the same toll. */
  private static final int HIGH = 10;

  /** So many towns of a toll are compared, and so many articles that tell of each. */
  private static final int COMPARED = 16;

  private static final List<String> DEEDS =
      List.of("event.attack", "event.kill", "event.wound", "event.disaster");

  private final EntityRelations relations;
  private final TermWriter writer;

  /** The one town of the first sentence that tells of the deed and names any, by articles. */
  private final Map<Reading, Optional<String>> ofDeeds = new IdentityHashMap<>();

  IncidentPlaces(EntityRelations relations, TermWriter writer) {
    this.relations = relations;
    this.writer = writer;
  }

  /**
   * The differences, of an incident and two towns one.
   *
   * @param figures those of the story
   */
  List<Contradiction> find(StoryMaterial material, List<Figure> figures) {
    Map<String, Reading> readings = new HashMap<>();
    material.readings().forEach(r -> readings.put(r.article().id(), r));
    List<Figure> tolls =
        figures.stream().filter(f -> CountedPeople.isOfIncident(f.unit())).toList();
    List<Contradiction> found = new ArrayList<>();
    Set<Set<String>> told = new LinkedHashSet<>();
    for (Figure toll : tolls) {
      Map<String, String> towns = new LinkedHashMap<>();
      toll.values()
          .forEach(
              (id, report) ->
                  Optional.ofNullable(readings.get(id))
                      .flatMap(r -> town(r, report.sentence(), material))
                      .ifPresent(town -> towns.put(id, town)));
      Map<String, String> values = differing(towns, tolls, readings);
      if (!values.isEmpty() && told.add(Set.copyOf(values.values()))) {
        found.add(difference(toll, values));
      }
    }
    return found;
  }

  /** The towns of all articles, if two of them that tell of one incident differ; else nothing. */
  private Map<String, String> differing(
      Map<String, String> towns, List<Figure> tolls, Map<String, Reading> readings) {
    Map<String, List<String>> tellers = new LinkedHashMap<>();
    towns.forEach(
        (article, town) -> tellers.computeIfAbsent(town, k -> new ArrayList<>()).add(article));
    List<String> distinct = tellers.keySet().stream().limit(COMPARED).toList();
    for (String mine : distinct) {
      for (String theirs : distinct) {
        if (areApart(mine, theirs)
            && meet(
                few(tellers, mine, theirs, readings),
                few(tellers, theirs, mine, readings),
                tolls)) {
          return towns;
        }
      }
    }
    return Map.of();
  }

  /** Whether an article of the one side and one of the other tell of one incident. */
  private static boolean meet(List<String> one, List<String> other, List<Figure> tolls) {
    return one.stream().anyMatch(a -> other.stream().anyMatch(b -> isOneIncident(a, b, tolls)));
  }

  /** Some articles that tell of a town, and do not name another one. */
  private List<String> few(
      Map<String, List<String>> tellers, String town, String other, Map<String, Reading> readings) {
    return tellers.getOrDefault(town, List.of()).stream()
        .limit(COMPARED)
        .filter(article -> !names(readings.get(article), other))
        .toList();
  }

  private boolean areApart(String mine, String theirs) {
    return !relations.same(mine, theirs)
        && !relations.holds(mine, theirs)
        && !relations.holds(theirs, mine);
  }

  private static boolean isOneIncident(String a, String b, List<Figure> tolls) {
    int kinds = 0;
    for (Figure toll : tolls) {
      FigureReport mine = toll.values().get(a);
      FigureReport theirs = toll.values().get(b);
      if (mine != null && theirs != null && meet(mine, theirs)) {
        if (mine.value().intValue() >= HIGH && theirs.value().intValue() >= HIGH) {
          return true;
        }
        kinds++;
      }
    }
    return kinds > 1;
  }

  private static boolean meet(FigureReport a, FigureReport b) {
    return NumberRange.of(a.value(), a.mod()).meets(NumberRange.of(b.value(), b.mod()));
  }

  private boolean names(@Nullable Reading reading, String town) {
    return reading != null
        && reading.entities().stream().anyMatch(m -> relations.same(m.id(), town));
  }

  private Optional<String> town(Reading reading, Span sentence, StoryMaterial material) {
    Set<String> here = towns(reading, sentence);
    if (!here.isEmpty()) {
      return here.size() == 1 ? here.stream().findFirst() : Optional.empty();
    }
    return ofDeeds.computeIfAbsent(reading, r -> townOfDeed(r, material));
  }

  private Optional<String> townOfDeed(Reading reading, StoryMaterial material) {
    FeatureReader features = material.features().get(reading.article().id());
    for (Span other : reading.sentences()) {
      boolean tells =
          features != null
              && features.of(other, Optional.empty()).concepts().stream()
                  .anyMatch(c -> DEEDS.stream().anyMatch(deed -> Concept.isA(c, deed)));
      Set<String> there = tells ? towns(reading, other) : Set.of();
      if (!there.isEmpty()) {
        return there.size() == 1 ? there.stream().findFirst() : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The towns that a sentence names, not as seats of governments. */
  private Set<String> towns(Reading reading, Span sentence) {
    Set<String> towns = new LinkedHashSet<>();
    for (Mention mention : reading.entities()) {
      boolean town =
          mention.type() == EntityType.GPE
              && mention.standsFor().isEmpty()
              && relations.find(mention.id()).filter(e -> isTown(e.kind())).isPresent();
      if (town && sentence.contains(mention.span())) {
        towns.add(mention.id());
      }
    }
    return towns;
  }

  private static boolean isTown(String kind) {
    return kind.equals("city") || kind.equals("capital");
  }

  private Contradiction difference(Figure toll, Map<String, String> towns) {
    Map<String, List<String>> byTown = new LinkedHashMap<>();
    towns.forEach((id, town) -> byTown.computeIfAbsent(town, k -> new ArrayList<>()).add(id));
    List<String> sides = new ArrayList<>();
    byTown.forEach(
        (town, articles) -> sides.add(writer.name(town) + ": " + writer.articles(articles)));
    return new Contradiction(
        Contradiction.Kind.ACCOUNTS_DIFFER,
        "place: where people are told to be " + writer.concept(toll.unit()),
        Optional.empty(),
        Optional.of(Slot.PLACE),
        towns,
        String.join("; ", sides) + "; neither place lies in the other.");
  }
}
