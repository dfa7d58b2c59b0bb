package org.khabar.knowledge;

import java.util.List;

/** Everything known that is of no one language. */
public record WorldTable(
    List<Concept> concepts,
    List<Entity> entities,
    List<Term> terms,
    List<OutletRow> outlets,
    List<Seat> seats) {

  /** A table in which towns act for nobody but their states. */
  public WorldTable(
      List<Concept> concepts, List<Entity> entities, List<Term> terms, List<OutletRow> outlets) {
    this(concepts, entities, terms, outlets, List.of());
  }
}
