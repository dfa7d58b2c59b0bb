package org.khabar.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names that a language has for entities beside those of the world table.
 *
 * @param code the language
 * @param names names by entity id, the usual one first
 */
public record LocalNames(String code, Map<String, List<String>> names) {
  /** The world with these names, after those that its entities have in the language. */
  public WorldTable in(WorldTable world) {
    List<Entity> entities = new ArrayList<>(world.entities().size());
    for (Entity entity : world.entities()) {
      List<String> further = names.getOrDefault(entity.id(), List.of());
      entities.add(further.isEmpty() ? entity : named(entity, further));
    }
    return new WorldTable(
        world.concepts(),
        List.copyOf(entities),
        world.terms(),
        world.outlets(),
        world.seats(),
        world.countries());
  }

  private Entity named(Entity entity, List<String> further) {
    Set<String> list = new LinkedHashSet<>(entity.names().getOrDefault(code, List.of()));
    list.addAll(further);
    Map<String, List<String>> all = new LinkedHashMap<>(entity.names());
    all.put(code, List.copyOf(list));
    return new Entity(
        entity.id(),
        entity.type(),
        entity.kind(),
        entity.wikidata(),
        entity.state(),
        entity.partOf(),
        entity.region(),
        entity.coordinates(),
        all);
  }
}
