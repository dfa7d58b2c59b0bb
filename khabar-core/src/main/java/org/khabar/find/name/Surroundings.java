package org.khabar.find.name;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.knowledge.Entity;

/**
 * What an article says beside a name that tells whom it means: the states it tells of, and the day.
 *
 * <p>Of things of one name the one wins whose state the article tells of, who is in office on the
 * day, and that is of the type that the text asks for; else the one that is listed first.
 */
final class Surroundings {
  private static final double STATE_TOLD_OF = 2;

  /** So many mentions of a state do not make an article one about it. */
  private static final int BY_THE_WAY = 1;

  private static final double IN_OFFICE = 1.5;
  private static final double RIGHT_TYPE = 1;
  private static final double STATE_ITSELF = 0.5;
  private static final double FIRST_LISTED = 0.25;

  private final Offices offices;
  private final Optional<LocalDate> day;
  private final Map<String, Set<String>> states = new HashMap<>();

  /** How often the article names a state or what belongs to it. */
  private final Map<String, Integer> mentions = new HashMap<>();

  /** Nothing noted yet; {@code day} is about when the article was written. */
  Surroundings(Offices offices, Optional<LocalDate> day) {
    this.offices = offices;
    this.day = day;
  }

  /** Takes note of a name, if it is clear which state it belongs to. */
  void note(Name name) {
    List<String> told = name.entities().stream().map(Surroundings::stateOf).distinct().toList();
    if (told.size() == 1) {
      states.computeIfAbsent(told.getFirst(), k -> new HashSet<>()).add(key(name));
      mentions.merge(told.getFirst(), 1, Integer::sum);
    }
  }

  private static String stateOf(Entity entity) {
    return entity.state().isEmpty() ? entity.id() : entity.state();
  }

  private static String key(Name name) {
    return String.join(" ", name.words());
  }

  /** Whether the article tells of the state of somebody or something by any name but this one. */
  boolean tellsOfStateOf(Entity entity, String name) {
    Set<String> told = states.getOrDefault(stateOf(entity), Set.of());
    return told.size() > (told.contains(name) ? 1 : 0);
  }

  /**
   * Of bodies of states the one whose state the article tells of most; empty for a draw, and where
   * it tells of all by the way.
   */
  Optional<Entity> atHome(List<Entity> bodies) {
    Optional<Entity> home = Optional.empty();
    int most = BY_THE_WAY;
    for (Entity body : bodies) {
      int told = mentions.getOrDefault(body.state(), 0);
      if (told > most) {
        home = Optional.of(body);
        most = told;
      } else if (told == most) {
        home = Optional.empty();
      }
    }
    return home;
  }

  /** Whether somebody held an office on the day, if that is known. */
  boolean inOffice(Entity person) {
    return day.isPresent() && offices.active(person.id(), day.orElseThrow());
  }

  /** Whether somebody is known to have held an office on whatever day. */
  boolean hasHeldOffice(Entity person) {
    return offices.everHeld(person.id());
  }

  /** The candidates for a name, the likeliest first. */
  List<Candidate> rank(List<Entity> entities, Name name) {
    List<Candidate> ranked = new ArrayList<>();
    for (int i = 0; i < entities.size(); i++) {
      ranked.add(candidate(entities.get(i), name, i == 0));
    }
    ranked.sort(Comparator.comparingDouble(c -> -c.score()));
    return ranked;
  }

  private Candidate candidate(Entity entity, Name name, boolean first) {
    List<String> reasons = new ArrayList<>();
    double score = 0;
    if (tellsOfStateOf(entity, key(name))) {
      score += STATE_TOLD_OF;
      reasons.add("the article tells of " + stateOf(entity));
    }
    if (inOffice(entity)) {
      score += IN_OFFICE;
      reasons.add("in office on the day");
    }
    if (entity.type() == name.type()) {
      score += RIGHT_TYPE;
      reasons.add("is " + name.type());
    }
    if (entity.kind().equals("state")) {
      score += STATE_ITSELF;
      reasons.add("a state");
    }
    if (first) {
      score += FIRST_LISTED;
      reasons.add("listed first");
    }
    return new Candidate(entity, score, reasons);
  }
}
