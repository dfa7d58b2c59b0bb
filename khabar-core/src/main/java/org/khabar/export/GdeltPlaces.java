package org.khabar.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khabar.knowledge.Entity;

/** Places as GDELT's geographic columns have them. */
final class GdeltPlaces {
  private static final Set<String> TOWNS = Set.of("capital", "city");
  private static final Set<String> DIVISIONS = Set.of("province", "country-part");
  private static final String AMERICA = "united-states";

  private GdeltPlaces() {}

  /** Whether an actor is itself a place of a kind that GDELT tells apart: a state, a town. */
  static boolean isMapped(Entity actor, WorldCodes world) {
    boolean place =
        switch (actor.type()) {
          case GPE, LOC -> true;
          case PER, ORG, EVENT -> false;
        };
    return place && type(actor, world).isPresent();
  }

  /**
   * 1 country, 2 US state, 3 US town or landmark, 4 town or landmark of the world, 5 first-level
   * division of the world; empty where no number fits (a continent, a sea).
   */
  static Optional<Integer> type(Entity place, WorldCodes world) {
    boolean american = place.state().equals(AMERICA);
    if (place.kind().equals("state")) {
      return Optional.of(1);
    }
    if (DIVISIONS.contains(place.kind())) {
      return Optional.of(american ? 2 : 5);
    }
    boolean landmark = TOWNS.contains(place.kind()) || place.kind().equals("site");
    return landmark && world.country(place.id()).isPresent()
        ? Optional.of(american ? 3 : 4)
        : Optional.empty();
  }

  /** Name, division and state, as far as known: "Mombasa, Mombasa County, Kenya". */
  static String fullName(Entity place, WorldCodes world) {
    List<String> parts = new ArrayList<>();
    parts.add(world.name(place.id()).orElse(place.id()));
    if (!place.region().isEmpty()) {
      parts.add(place.region());
    }
    if (!place.state().isEmpty()) {
      parts.add(world.name(place.state()).orElse(place.state()));
    }
    return String.join(", ", parts);
  }
}
