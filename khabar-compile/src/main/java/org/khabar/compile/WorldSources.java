package org.khabar.compile;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.khabar.knowledge.Entity;
import org.khabar.knowledge.OutletRow;
import org.khabar.knowledge.Seat;
import org.khabar.knowledge.Term;

/**
 * What the sources say of the world.
 *
 * @param states entity ids of states by their ISO 3166-1 code
 */
record WorldSources(
    List<Entity> entities,
    Map<String, String> states,
    List<Term> terms,
    List<OutletRow> outlets,
    List<Seat> seats) {

  /** The same the other way round: codes by id. */
  Map<String, String> countries() {
    Map<String, String> codes = new TreeMap<>();
    states.forEach((code, id) -> codes.put(id, code));
    return codes;
  }
}
