package org.khabar.read;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.khabar.model.EntityType;
import org.khabar.model.Mention;

/** The names that an article has told before some place in it, the latest first. */
final class NamesBefore {
  /** No reader remembers more. */
  private static final int REMEMBERED = 400;

  private final World world;
  private final List<Mention> mentions;
  private final Set<String> people = new HashSet<>();
  private final Set<String> bodies = new HashSet<>();
  private final Set<String> towns;

  /** Places that no list has: in the news most are states, and none is known to be less. */
  private final Set<String> unknownPlaces = new HashSet<>();

  /**
   * For all names of an article, in text order.
   *
   * @param towns ids of places that the article says to be less than a state: "the town of X"
   */
  NamesBefore(World world, List<Mention> mentions, Set<String> towns) {
    this.world = world;
    this.mentions = List.copyOf(mentions);
    for (Mention mention : mentions) {
      if (mention.type() == EntityType.PER) {
        people.add(mention.id());
      } else if (mention.type() == EntityType.ORG) {
        bodies.add(mention.id());
      } else if (mention.type() == EntityType.GPE && world.entity(mention.id()).isEmpty()) {
        unknownPlaces.add(mention.id());
      }
    }
    this.towns = Set.copyOf(towns);
  }

  /** Whether the article names a person so. */
  boolean isPerson(String id) {
    return people.contains(id);
  }

  /** Whether the article names an organisation so. */
  boolean isBody(String id) {
    return bodies.contains(id);
  }

  /** The names that end before a position. */
  List<Mention> at(int position) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().end() <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return mentions.subList(Math.max(0, low - REMEMBERED), low).reversed();
  }

  /** The last person told of before a position, other than {@code self}. */
  Optional<String> otherPerson(int position, String self) {
    return at(position).stream()
        .filter(m -> m.type() == EntityType.PER)
        .map(Mention::id)
        .filter(id -> !id.equals(self))
        .findFirst();
  }

  /** The last person told of before a position that fits. */
  Optional<String> person(int position, Predicate<String> fits) {
    return at(position).stream()
        .filter(m -> m.type() == EntityType.PER)
        .map(Mention::id)
        .filter(fits)
        .findFirst();
  }

  /** The state that a name belongs to, as far as the world tells; an unknown place is one. */
  Optional<String> stateOf(String id) {
    boolean unknown = unknownPlaces.contains(id) && !towns.contains(id);
    return world.stateOf(id).or(() -> unknown ? Optional.of(id) : Optional.empty());
  }

  /** Whether an id is a state, or a place that may be one. */
  boolean mayBeState(String id) {
    return world.isState(id) || unknownPlaces.contains(id);
  }

  /**
   * The states that the names before a position belong to, those told of most first, of equals the
   * known ones, then the nearest.
   *
   * @param reach how many names back
   * @param stateOf what tells the state of a name
   */
  List<String> states(int position, int reach, Function<String, Optional<String>> stateOf) {
    return states(position, 0, reach, stateOf);
  }

  /** As {@link #states(int, int, Function)}, of the names from another position on. */
  List<String> states(
      int position, int from, int reach, Function<String, Optional<String>> stateOf) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    at(position).stream()
        .limit(reach)
        .takeWhile(m -> m.span().start() >= from)
        .flatMap(m -> stateOf.apply(m.id()).stream())
        .forEach(state -> counts.merge(state, 1, Integer::sum));
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(state -> unknownPlaces.contains(state.getKey())))
        .map(Map.Entry::getKey)
        .toList();
  }
}
