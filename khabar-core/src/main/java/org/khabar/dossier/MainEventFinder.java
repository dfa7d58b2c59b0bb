package org.khabar.dossier;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.khabar.gloss.HeadlineKeys;
import org.khabar.model.Encounter;
import org.khabar.model.Event;
import org.khabar.model.Headline.Count;
import org.khabar.model.Reading;
import org.khabar.story.ChapterGroup;
import org.khabar.story.EntityRelations;
import org.khabar.story.Lineage;

/**
 * Finds what the articles of a chapter tell above all: the encounter or deed that most independent
 * sources tell in their titles and leads.
 *
 * <p>A deed is told as one article tells it, so that nothing is put together that nobody said; only
 * the day and the toll may come from others that tell it, where these agree.
 */
final class MainEventFinder {
  /** Share of the sources that must tell it at the head, for a title to be made of it. */
  private static final double SHARE = 0.2;

  /** What one source at least must put to the fore. */
  private static final double LEAST = 0.45;

  private static final double ENCOUNTER = 1.1;
  private static final double SPEECH = 0.5;
  private static final double CLAIMED = 0.6;
  private static final double OBSCURE = 0.5;

  /** What a chapter tells above all, and how much of the sources tell it. */
  record Main(Event event, Optional<Count> count, double weight) {}

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
    DeedGroups deeds = new DeedGroups();
    for (Reading reading : chapter.readings()) {
      Prominence head = heads.getOrDefault(reading.article().id(), new Prominence(reading));
      for (Event event : reading.events()) {
        deed(reading, event, head).ifPresent(deeds::add);
      }
    }
    deeds.all().forEach(group -> found.add(main(group)));
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

  private Optional<ToldDeed> deed(Reading reading, Event event, Prominence head) {
    boolean real =
        switch (event.status()) {
          case HELD, ONGOING, SCHEDULED -> true;
          case PROPOSED, CANCELLED, DENIED, HYPOTHETICAL -> false;
        };
    Set<String> actors = sides(reading, event.actors());
    Set<String> sufferers = sides(reading, event.recipients());
    event.place().ifPresent(place -> sufferers.add(relations.sideOf(place)));
    event.place().ifPresent(sufferers::add);
    boolean named = !actors.isEmpty() || !sufferers.isEmpty();
    if (!real || !named || HeadlineKeys.ofDeed(event).isEmpty() || isOnItself(event)) {
      return Optional.empty();
    }
    double weight = head.of(event) * (event.claimedBy().isPresent() ? CLAIMED : 1);
    return Optional.of(
        new ToldDeed(
            reading,
            plainly(reading, event),
            lineage.sourceOf(reading.article().id()),
            actors,
            sufferers,
            weight * plainness(event)));
  }

  /**
   * A deed as a headline can tell it: where people suffer it, their country does not; and a doer
   * who is only described need not be told.
   */
  private Event plainly(Reading reading, Event event) {
    String deed = HeadlineKeys.ofDeed(event).orElse("");
    boolean described =
        event.actors().stream().allMatch(a -> isDescribed(reading, a)) && HeadlineKeys.isBare(deed);
    return event.between(
        described ? List.of() : event.actors(),
        event.recipients().stream()
            .filter(r -> !HeadlineKeys.isToPeople(deed) || !relations.isPlace(r))
            .toList());
  }

  private static boolean isDescribed(Reading reading, String party) {
    return reading.descriptions().containsKey(party) || party.indexOf(' ') >= 0;
  }

  /**
   * Whether somebody who did it, or the place, has a name that no list knows and that stands in a
   * script from which only its consonants are sure.
   */
  private boolean isObscure(ToldDeed told) {
    return Stream.concat(told.event().actors().stream(), told.event().place().stream())
        .filter(actor -> !relations.isKnown(actor) && !isDescribed(told.reading(), actor))
        .anyMatch(
            actor ->
                told.reading().entities().stream()
                    .filter(m -> m.id().equals(actor))
                    .map(m -> m.span().of(told.reading().article().text()))
                    .allMatch(MainEventFinder::isWithoutVowels));
  }

  private static boolean isWithoutVowels(String name) {
    UnicodeScript script = UnicodeScript.of(name.codePointAt(0));
    return script == UnicodeScript.ARABIC || script == UnicodeScript.HEBREW;
  }

  /** Whether it is done by somebody to what they stand for: a police to its state. A misreading. */
  private boolean isOnItself(Event event) {
    return event.actors().stream()
        .anyMatch(
            actor -> event.recipients().stream().anyMatch(r -> relations.standsFor(actor, r)));
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
      if (!isDescribed(reading, party)) {
        sides.add(relations.sideOf(party));
      }
    }
    return sides;
  }

  private Main main(List<ToldDeed> group) {
    List<ToldDeed> clear = group.stream().filter(d -> !isObscure(d)).toList();
    Map<String, Double> bySource = new HashMap<>();
    group.forEach(d -> bySource.merge(d.source(), d.weight(), Math::max));
    Event chosen = DeedGroups.chosen(clear.isEmpty() ? group : clear).event();
    Set<String> days = DeedGroups.days(group);
    List<Toll> tolls =
        group.stream().flatMap(d -> Toll.of(d.reading(), d.event()).stream()).toList();
    Event dated =
        chosen.date().isEmpty() && days.size() == 1 ? chosen.on(days.iterator().next()) : chosen;
    double weight = sum(bySource) * (clear.isEmpty() ? OBSCURE : 1);
    return new Main(dated, Toll.agreed(tolls), weight);
  }
}
