package org.khabar.find.name;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.khabar.find.sound.NameSound;
import org.khabar.knowledge.Entity;
import org.khabar.model.EntityType;

/**
 * Towns and regions of one word by how they sound, for languages that spell them their own way:
 * Koutaïssi and Kutaissi are Kutaisi.
 */
final class PlacesBySound {
  /** Shorter names sound like too many. */
  private static final int SHORTEST = 5;

  private final Map<String, Set<Entity>> byKey = new HashMap<>();
  private final Map<Entity, List<NameSound>> sounds = new HashMap<>();

  PlacesBySound(Collection<Entity> entities) {
    for (Entity entity : entities) {
      if (entity.type() == EntityType.GPE && !entity.kind().equals("state")) {
        List<NameSound> own =
            entity.names().getOrDefault("en", List.of()).stream()
                .filter(PlacesBySound::isLong)
                .map(NameSound::of)
                .toList();
        sounds.put(entity, own);
        own.stream()
            .flatMap(s -> s.keys().stream())
            .forEach(k -> byKey.computeIfAbsent(k, x -> new LinkedHashSet<>()).add(entity));
      }
    }
  }

  /** The places that a word sounds like; none for a short one. */
  List<Entity> like(String word, UnaryOperator<String> base) {
    if (!isLong(word)) {
      return List.of();
    }
    NameSound sound = NameSound.of(word, base.apply(word));
    return sound.keys().stream()
        .flatMap(k -> byKey.getOrDefault(k, Set.of()).stream())
        .distinct()
        .filter(e -> sounds.getOrDefault(e, List.of()).stream().anyMatch(sound::isLike))
        .collect(Collectors.toList());
  }

  private static boolean isLong(String name) {
    return name.length() >= SHORTEST && name.indexOf(' ') < 0;
  }
}
