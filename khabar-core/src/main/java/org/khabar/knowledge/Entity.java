package org.khabar.knowledge;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.khabar.model.EntityType;

/**
 * A person, organisation, place or recurring event.
 *
 * @param id lower-case English slug
 * @param kind state, city, region, continent, ministry, government-seat, alliance, agency, party,
 *     armed-group, company, person, summit, …
 * @param wikidata item id, empty unless certain
 * @param state the state that it belongs to or lies in, empty for none; of a person, the state
 *     served
 * @param partOf a place or body that holds it, empty for none
 * @param region English name of the first-level division of the state that a place lies in, empty
 *     for none or unknown
 * @param coordinates of a place, degrees north and east as {@code -6.17,35.74} (WGS 84), empty when
 *     unknown
 * @param names every name by language code, the usual one first; code {@code mul} for names that
 *     are the same in all languages of Latin script
 */
public record Entity(
    String id,
    EntityType type,
    String kind,
    String wikidata,
    String state,
    String partOf,
    String region,
    String coordinates,
    Map<String, List<String>> names) {

  /** An entity that is no place on the map, or one of which that is not known. */
  public Entity(
      String id,
      EntityType type,
      String kind,
      String wikidata,
      String state,
      String partOf,
      Map<String, List<String>> names) {
    this(id, type, kind, wikidata, state, partOf, "", "", names);
  }

  /** Degrees north; empty when unknown. */
  public OptionalDouble latitude() {
    return degrees(0);
  }

  /** Degrees east; empty when unknown. */
  public OptionalDouble longitude() {
    return degrees(1);
  }

  private OptionalDouble degrees(int part) {
    return coordinates.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(Double.parseDouble(coordinates.split(",", 2)[part]));
  }
}
