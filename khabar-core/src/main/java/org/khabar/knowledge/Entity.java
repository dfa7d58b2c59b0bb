package org.khabar.knowledge;

import java.util.List;
import java.util.Map;
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
    Map<String, List<String>> names) {}
