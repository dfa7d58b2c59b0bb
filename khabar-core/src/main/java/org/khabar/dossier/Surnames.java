package org.khabar.dossier;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khabar.model.EntityType;
import org.khabar.model.Mention;
import org.khabar.model.Reading;
import org.khabar.story.EntityRelations;
import org.khabar.story.Renaming;

/**
 * Gives people that an article names by the surname alone the id under which the other articles of
 * the story know them, where one person of the story alone has that name.
 */
final class Surnames {
  private Surnames() {}

  /** The renaming for a story. */
  static Renaming of(List<Reading> readings, EntityRelations relations) {
    Set<String> people = new HashSet<>();
    for (Reading reading : readings) {
      for (Mention mention : reading.entities()) {
        if (mention.type() == EntityType.PER) {
          people.add(mention.id());
        }
      }
    }
    Map<String, Set<String>> bySurname = new HashMap<>();
    for (String person : people) {
      int last = person.lastIndexOf('-');
      if (last > 0) {
        bySurname
            .computeIfAbsent(relations.sideOf(person.substring(last + 1)), k -> new HashSet<>())
            .add(person);
      }
    }
    Map<String, String> ids = new HashMap<>();
    for (String person : people) {
      Set<String> full = bySurname.getOrDefault(relations.sideOf(person), Set.of());
      if (person.indexOf('-') < 0 && !relations.isKnown(person) && full.size() == 1) {
        ids.put(person, full.iterator().next());
      }
    }
    return new Renaming(ids, Map.of(), Map.of());
  }
}
