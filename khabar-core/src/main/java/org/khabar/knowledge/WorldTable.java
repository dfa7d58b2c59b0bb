package org.khabar.knowledge;

import java.util.List;
import java.util.Map;

/**
 * Everything known that is of no one language.
 *
 * @param countries ISO 3166-1 alpha-2 codes of states by their ids; XK for Kosovo, as in CLDR
 */
public record WorldTable(
    List<Concept> concepts,
    List<Entity> entities,
    List<Term> terms,
    List<OutletRow> outlets,
    List<Seat> seats,
    Map<String, String> countries) {

  /** A table in which no state has a code. */
  public WorldTable(
      List<Concept> concepts,
      List<Entity> entities,
      List<Term> terms,
      List<OutletRow> outlets,
      List<Seat> seats) {
    this(concepts, entities, terms, outlets, seats, Map.of());
  }

  /** A table in which towns act for nobody but their states. */
  public WorldTable(
      List<Concept> concepts, List<Entity> entities, List<Term> terms, List<OutletRow> outlets) {
    this(concepts, entities, terms, outlets, List.of());
  }
}
