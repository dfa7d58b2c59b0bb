package org.khabar.compile;

import java.util.List;
import java.util.Map;
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
    List<Seat> seats) {}
