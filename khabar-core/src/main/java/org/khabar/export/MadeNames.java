package org.khabar.export;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.khabar.find.name.Latin;
import org.khabar.read.World;

/**
 * Takes apart the ids that readings make for bodies of states that no list has: {@code
 * kenyan-ministry-of-health}.
 */
final class MadeNames {
  /** A body by its state and its concept. */
  record Body(String state, String concept) {}

  private final Map<String, String> peoples = new HashMap<>();
  private final Map<String, String> heads = new HashMap<>();

  MadeNames(World world) {
    world
        .glosses()
        .forEach(
            (concept, gloss) -> {
              if (concept.startsWith("people.")) {
                peoples.put(Latin.slug(gloss), concept.substring("people.".length()));
              } else if (concept.startsWith("org.")) {
                heads.put(Latin.slug(gloss), concept);
              }
            });
  }

  /** The parts of an id; empty when it was not made so. */
  Optional<Body> read(String id) {
    for (int cut = id.indexOf('-'); cut > 0; cut = id.indexOf('-', cut + 1)) {
      String state = peoples.get(id.substring(0, cut));
      String concept = heads.get(id.substring(cut + 1));
      if (state != null && concept != null) {
        return Optional.of(new Body(state, concept));
      }
    }
    return Optional.empty();
  }
}
