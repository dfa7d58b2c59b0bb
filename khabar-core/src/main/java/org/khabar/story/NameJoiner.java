package org.khabar.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.khabar.find.name.SoundKey;
import org.khabar.knowledge.Entity;
import org.khabar.knowledge.WorldTable;
import org.khabar.model.EntityType;
import org.khabar.model.Mention;
import org.khabar.model.Reading;

/**
 * Gives a name that no list has one id in all articles that tell of it, whatever their scripts.
 *
 * <p>Two new names are one when their words sound alike ({@link SoundKey}), in order, and their
 * articles share a known name or another new one. Names of one word need a longer sound than names
 * of two. The id is that of the commonest Latin spelling.
 */
public final class NameJoiner {
  private static final int LONG_ENOUGH = 3;

  private final Set<String> known;

  /** A joiner that leaves the entities of {@code world} alone. */
  public NameJoiner(WorldTable world) {
    known = world.entities().stream().map(Entity::id).collect(Collectors.toUnmodifiableSet());
  }

  /** One spelling of a new name in one article. */
  private record Use(int article, String id, String surface, boolean latin) {}

  /** The readings, the new names of each renamed to their common id. */
  public List<Reading> join(List<Reading> readings) {
    Map<String, List<Use>> bySound = new LinkedHashMap<>();
    List<Set<String>> neighbours = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      Set<String> names = new HashSet<>();
      for (Mention mention : readings.get(i).entities()) {
        if (known.contains(mention.id())) {
          names.add(mention.id());
        } else {
          use(readings.get(i), i, mention, bySound, names);
        }
      }
      neighbours.add(names);
    }
    List<Map<String, String>> renamed = new ArrayList<>();
    readings.forEach(r -> renamed.add(new HashMap<>()));
    bySound.forEach((sound, uses) -> rename(sound, uses, neighbours, renamed));
    List<Reading> joined = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      joined.add(
          renamed.get(i).isEmpty()
              ? readings.get(i)
              : new Renaming(renamed.get(i)).apply(readings.get(i)));
    }
    return joined;
  }

  private static void use(
      Reading reading,
      int article,
      Mention mention,
      Map<String, List<Use>> bySound,
      Set<String> names) {
    String surface = mention.span().of(reading.article().text());
    String sound = sound(surface);
    boolean distinct = sound.indexOf(' ') > 0 || sound.length() >= LONG_ENOUGH;
    if (distinct && mention.type() != EntityType.ORG) {
      names.add(sound);
      boolean latin = surface.codePoints().allMatch(c -> c < 0x250 || c == 0x2019);
      bySound
          .computeIfAbsent(sound, k -> new ArrayList<>())
          .add(new Use(article, mention.id(), surface, latin));
    }
  }

  /** The sounds of a name's words, by one space. */
  private static String sound(String name) {
    StringBuilder sound = new StringBuilder();
    for (String word : name.strip().split("[\\s-]+")) {
      String key = SoundKey.of(word);
      if (!key.isEmpty()) {
        sound.append(sound.isEmpty() ? "" : " ").append(key);
      }
    }
    return sound.toString();
  }

  private static void rename(
      String sound,
      List<Use> uses,
      List<Set<String>> neighbours,
      List<Map<String, String>> renamed) {
    if (uses.stream().map(Use::id).distinct().count() < 2) {
      return;
    }
    String best = commonest(uses);
    Set<String> company = new HashSet<>();
    uses.stream()
        .filter(u -> u.id().equals(best))
        .forEach(u -> company.addAll(neighbours.get(u.article())));
    company.remove(sound);
    for (Use use : uses) {
      boolean together = neighbours.get(use.article()).stream().anyMatch(company::contains);
      if (!use.id().equals(best) && together) {
        renamed.get(use.article()).put(use.id(), best);
      }
    }
  }

  private static String commonest(List<Use> uses) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    boolean anyLatin = uses.stream().anyMatch(Use::latin);
    for (Use use : uses) {
      if (use.latin() || !anyLatin) {
        counts.merge(use.id(), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(e -> e.getKey()))
        .orElseThrow()
        .getKey();
  }
}
