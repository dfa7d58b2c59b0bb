package org.khabar.find.name;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.khabar.knowledge.Entity;

/** Names of entities to show. */
public final class EntityNames {
  private EntityNames() {}

  /** The usual English name, or the usual Latin one, or the words of the id when none is known. */
  public static String english(Entity entity) {
    for (String code : List.of("en", "mul")) {
      List<String> names = entity.names().getOrDefault(code, List.of());
      if (!names.isEmpty()) {
        return names.getFirst();
      }
    }
    return Arrays.stream(entity.id().split("-"))
        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
        .collect(Collectors.joining(" "));
  }
}
