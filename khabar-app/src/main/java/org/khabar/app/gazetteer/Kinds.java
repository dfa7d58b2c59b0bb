package org.khabar.app.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.khabar.model.EntityType;

/** What the classes of a dump are here, from a table: class, type, kind, gloss. */
final class Kinds {
  /**
   * A kind of thing.
   *
   * @param order the place in the table; of several classes the earlier one tells more
   */
  record Kind(EntityType type, String name, int order) {}

  private final Map<String, Kind> kinds = new HashMap<>();

  private Kinds() {}

  /** The table of a resource of this package. */
  static Kinds of(String resource) {
    Kinds all = new Kinds();
    try (var in = Objects.requireNonNull(Kinds.class.getResourceAsStream(resource), resource);
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#") && !line.isEmpty()) {
          String[] cells = line.split("\t", -1);
          Kind kind = new Kind(EntityType.valueOf(cells[1]), cells[2], all.kinds.size());
          if (all.kinds.put(cells[0], kind) != null) {
            throw new IllegalStateException(resource + ": twice " + cells[0]);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
    return all;
  }

  Optional<Kind> find(String name) {
    return Optional.ofNullable(kinds.get(name));
  }
}
