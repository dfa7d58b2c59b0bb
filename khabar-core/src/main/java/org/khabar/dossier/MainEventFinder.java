package org.khabar.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.gloss.HeadlineKeys;
import org.khabar.model.Encounter;
import org.khabar.model.Event;
import org.khabar.model.Headline.Count;
import org.khabar.model.Reading;
import org.khabar.model.Status;
import org.khabar.story.ChapterGroup;
import org.khabar.story.DateValue;
import org.khabar.story.EntityRelations;
import org.khabar.story.Lineage;

/**
 * Finds what the articles of a chapter tell above all: the encounter or deed that most independent
 * sources tell in their titles and leads.
 *
 * <p>Deeds are one where type, parties and day allow it. A deed is then told as one article tells
 * it, so that nothing is put together that nobody said.
 */
final class MainEventFinder {
  /** Share of the sources that must tell it at the head, for a title to be made of it. */
  private static final double SHARE = 0.2;

  /** What one source at least must put to the fore. */
  private static final double LEAST = 0.45;

  /** Deeds of one type that another telling is held against. */
  private static final int COMPARED = 64;

  private static final double ENCOUNTER = 1.1;
  private static final double SPEECH = 0.5;
  private static final double CLAIMED = 0.6;

  /** What a chapter tells above all, and how much of the sources tell it. */
  record Main(Event event, Optional<Count> count, double weight) {}

  private record Deed(
      Reading reading,
      Event event,
      String key,
      Set<String> actors,
      Set<String> recipients,
      double weight) {}

  private final EntityRelations relations;
  private final Lineage lineage;

  MainEventFinder(EntityRelations relations, Lineage lineage) {
    this.relations = relations;
    this.lineage = lineage;
  }

  /**
   * The main event.
   *
   * @param number of the chapter within the story
   * @param encounters those of the story
   */
  Optional<Main> find(ChapterGroup chapter, int number, List<ComparedEncounter> encounters) {
    List<Main> found = new ArrayList<>();
    Map<String, Prominence> heads = new HashMap<>();
    chapter.readings().forEach(r -> heads.put(r.article().id(), new Prominence(r)));
    for (ComparedEncounter compared : encounters) {
      encounter(compared, number, heads).ifPresent(found::add);
    }
    Map<String, List<List<Deed>>> deeds = new HashMap<>();
    for (Reading reading : chapter.readings()) {
      Prominence head = heads.getOrDefault(reading.article().id(), new Prominence(reading));
      for (Event event : reading.events()) {
        deed(reading, event, head).ifPresent(d -> group(d, deeds));
      }
    }
    for (List<List<Deed>> groups : deeds.values()) {
      groups.forEach(g -> found.add(main(g)));
    }
    int sources =
        lineage.independent(chapter.readings().stream().map(r -> r.article().id()).toList());
    return found.stream()
        .filter(m -> m.weight() >= Math.max(LEAST, SHARE * sources))
        .max(Comparator.comparingDouble(Main::weight));
  }

  private Optional<Main> encounter(
      ComparedEncounter compared, int number, Map<String, Prominence> heads) {
    Map<String, Double> bySource = new HashMap<>();
    Event told = null;
    for (Told one : compared.told()) {
      Prominence head = heads.get(one.article());
      if (one.chapter() == number && head != null) {
        told = told == null ? one.event() : told;
        double weight = head.of(one.event());
        bySource.merge(lineage.sourceOf(one.article()), weight, Math::max);
      }
    }
    Encounter e = compared.encounter();
    return told == null || e.participants().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Main(
                told.asTalk(e.participants(), e.channel(), e.status(), e.date(), e.place()),
                Optional.empty(),
                ENCOUNTER * sum(bySource)));
  }

  private static double sum(Map<String, Double> weights) {
    return weights.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  private Optional<Deed> deed(Reading reading, Event event, Prominence head) {
    boolean real =
        switch (event.status()) {
          case HELD, ONGOING, SCHEDULED -> true;
          case PROPOSED, CANCELLED, DENIED, HYPOTHETICAL -> false;
        };
    Optional<String> key = HeadlineKeys.ofDeed(event);
    Set<String> actors = sides(reading, event.actors());
    Set<String> recipients = sides(reading, event.recipients());
    boolean named = !actors.isEmpty() || !recipients.isEmpty() || event.place().isPresent();
    if (!real || key.isEmpty() || !named) {
      return Optional.empty();
    }
    double weight = head.of(event) * (event.claimedBy().isPresent() ? CLAIMED : 1);
    return Optional.of(
        new Deed(reading, event, key.get(), actors, recipients, weight * plainness(event)));
  }

  /** Nearly every article has somebody who accuses or asks; and one alone cannot agree. */
  private static double plainness(Event event) {
    return switch (event.type()) {
      case ACCUSE, THREATEN, REQUEST, REJECT -> SPEECH;
      case AGREE -> event.actors().size() + event.recipients().size() > 1 ? 1 : SPEECH;
      case CONSULT,
          SUPPORT,
          CONCEDE,
          COOPERATE,
          AID,
          RETREAT,
          PROTEST,
          SANCTION,
          MOBILIZE,
          COERCE,
          ASSAULT ->
          1;
    };
  }

  /** The sides of the parties that have a name. */
  private Set<String> sides(Reading reading, List<String> parties) {
    Set<String> sides = new HashSet<>();
    for (String party : parties) {
      if (!reading.descriptions().containsKey(party) && party.indexOf(' ') < 0) {
        sides.add(relations.sideOf(party));
      }
    }
    return sides;
  }

  private static void group(Deed deed, Map<String, List<List<Deed>>> deeds) {
    List<List<Deed>> groups = deeds.computeIfAbsent(deed.key(), k -> new ArrayList<>());
    for (List<Deed> group :
        groups.subList(Math.max(0, groups.size() - COMPARED), groups.size())) {
      if (isSame(deed, group.getFirst())) {
        group.add(deed);
        return;
      }
    }
    groups.add(new ArrayList<>(List.of(deed)));
  }

  private static boolean isSame(Deed a, Deed b) {
    Event one = a.event();
    Event other = b.event();
    boolean shared =
        meet(a.actors(), b.actors())
            || meet(a.recipients(), b.recipients())
            || one.place().isPresent() && one.place().equals(other.place());
    boolean apart =
        isApart(a.actors(), b.actors())
            || isApart(a.recipients(), b.recipients())
            || one.status() == Status.SCHEDULED != (other.status() == Status.SCHEDULED);
    Optional<DateValue> day = one.date().flatMap(DateValue::parse);
    Optional<DateValue> otherDay = other.date().flatMap(DateValue::parse);
    boolean days = day.isEmpty() || otherDay.isEmpty() || day.get().meets(otherDay.get());
    return shared && !apart && days;
  }

  private static boolean isApart(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && !meet(a, b);
  }

  private static boolean meet(Set<String> a, Set<String> b) {
    return a.stream().anyMatch(b::contains);
  }

  private Main main(List<Deed> group) {
    Map<String, Double> bySource = new HashMap<>();
    group.forEach(
        d ->
            bySource.merge(
                lineage.sourceOf(d.reading().article().id()), d.weight(), Math::max));
    Deed fullest =
        group.stream().max(Comparator.comparingDouble(MainEventFinder::fullness)).orElseThrow();
    List<Toll> tolls =
        group.stream().flatMap(d -> Toll.of(d.reading(), d.event()).stream()).toList();
    return new Main(fullest.event(), Toll.agreed(tolls), sum(bySource));
  }

  private static double fullness(Deed deed) {
    Event event = deed.event();
    return (event.claimedBy().isPresent() ? 0 : 8)
        + 2.0 * Math.min(2, deed.actors().size())
        + 2.0 * Math.min(2, deed.recipients().size())
        + (event.place().isPresent() ? 1 : 0)
        + (event.date().isPresent() ? 1 : 0)
        + deed.weight();
  }
}
