package org.khabar.find.name;

import java.util.List;
import org.khabar.knowledge.Entity;

/** Names of entities to show. */
public final class EntityNames {
  private EntityNames() {}

  /** The usual English name, or the usual Latin one, or the id when none is known. */
  public static String english(Entity entity) {
    for (String code : List.of("en", "mul")) {
      List<String> names = entity.names().getOrDefault(code, List.of());
      if (!names.isEmpty()) {
        return names.getFirst();
      }
    }
    return entity.id();
  }
}
