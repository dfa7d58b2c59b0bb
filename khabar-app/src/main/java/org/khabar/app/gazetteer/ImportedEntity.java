package org.khabar.app.gazetteer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabar.model.EntityType;

/**
 * An entity of a dump, or a part of one.
 *
 * @param source {@code Q90} in Wikidata, {@code G2988507} in GeoNames
 * @param wikidata item id, empty when not known
 * @param id slug, empty until all entities are known
 * @param kind as in {@link org.khabar.knowledge.Entity#kind()}; empty for a part that brings names
 *     alone
 * @param state the state that it lies in: until all entities are known a Wikidata id or {@code
 *     iso:KE}, then an id; empty for none
 * @param prominence 0 or more: sitelinks of Wikidata, the cube root of the population in GeoNames
 *     (a million people count as much as a hundred articles)
 * @param names by language code, the usual one first
 */
public record ImportedEntity(
    String source,
    String wikidata,
    String id,
    EntityType type,
    String kind,
    String state,
    int prominence,
    Optional<Coordinates> place,
    Map<String, List<String>> names) {
  /** Names of one entity in one language beyond which nothing is gained. */
  private static final int MOST_NAMES = 200;

  public ImportedEntity {
    Map<String, List<String>> copy = LinkedHashMap.newLinkedHashMap(names.size());
    names.forEach((code, list) -> copy.put(code, List.copyOf(list)));
    names = Collections.unmodifiableMap(copy);
  }

  /** Names, and perhaps the Wikidata id, of an entity that is told of elsewhere. */
  static ImportedEntity part(String source, String wikidata, Map<String, List<String>> names) {
    return new ImportedEntity(
        source, wikidata, "", EntityType.LOC, "", "", 0, Optional.empty(), names);
  }

  /** Whether more is known than names. */
  boolean isWhole() {
    return !kind.isEmpty();
  }

  /** What is the same in all dumps that tell of the entity. */
  String identity() {
    return wikidata.isEmpty() ? source : wikidata;
  }

  ImportedEntity with(String newId, String newState) {
    return new ImportedEntity(
        source, wikidata, newId, type, kind, newState, prominence, place, names);
  }

  ImportedEntity withNames(Map<String, List<String>> newNames) {
    return new ImportedEntity(source, wikidata, id, type, kind, state, prominence, place, newNames);
  }

  /** Both together; what both tell is taken from this one if it is whole. */
  ImportedEntity joined(ImportedEntity other) {
    if (!isWhole() && other.isWhole()) {
      return other.joined(this);
    }
    Map<String, List<String>> all = new LinkedHashMap<>(names);
    other.names.forEach((code, list) -> all.merge(code, list, ImportedEntity::union));
    return new ImportedEntity(
        source,
        wikidata.isEmpty() ? other.wikidata : wikidata,
        id,
        type,
        kind,
        state.isEmpty() ? other.state : state,
        Math.max(prominence, other.prominence),
        place.or(other::place),
        all);
  }

  private static List<String> union(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    second.stream().filter(n -> !first.contains(n)).forEach(all::add);
    return all.size() > MOST_NAMES ? all.subList(0, MOST_NAMES) : all;
  }
}
