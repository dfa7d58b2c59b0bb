package org.khabar.app.cli;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabar.knowledge.Entity;
import org.khabar.knowledge.WorldTable;
import org.khabar.model.Mention;
import org.khabar.model.Reading;

/** What people call the entities that readings and dossiers name by id. */
final class Names {
  private final Map<String, String> names;

  /**
   * The usual English names of what is known, and those that the articles give to what is not.
   *
   * @param readings the articles whose names are to be told
   */
  Names(WorldTable world, Collection<Reading> readings) {
    names = new HashMap<>();
    for (Entity entity : world.entities()) {
      usual(entity).ifPresent(name -> names.putIfAbsent(entity.id(), name));
    }
    for (Reading reading : readings) {
      for (Mention mention : reading.entities()) {
        names.putIfAbsent(mention.id(), mention.name());
      }
    }
  }

  private static Optional<String> usual(Entity entity) {
    return Stream.of("en", "mul")
        .flatMap(code -> entity.names().getOrDefault(code, List.of()).stream())
        .findFirst();
  }

  /** The name of an entity; a description of somebody unnamed stays as it is. */
  String of(String id) {
    return Shown.text(names.getOrDefault(id, id.contains(" ") ? id : capitalised(id)));
  }

  /** Names in a row. */
  String of(Collection<String> ids) {
    return ids.stream().map(this::of).collect(Collectors.joining(", "));
  }

  private static String capitalised(String slug) {
    return Stream.of(slug.split("-", -1))
        .map(
            word ->
                word.isEmpty()
                    ? word
                    : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining(" "));
  }
}
