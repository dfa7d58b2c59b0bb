package org.khabar.read;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.EventType;

/** Who dealt with whom last, for "the two leaders", "both sides", "the two countries". */
final class Dealings {
  private final World world;
  private List<String> people = List.of();
  private List<String> sides = List.of();
  private List<String> states = List.of();

  Dealings(World world) {
    this.world = world;
  }

  /** Takes note of an event; what is done together counts. */
  void note(EventType type, Collection<String> actors) {
    boolean mutual = type == EventType.CONSULT || type == EventType.AGREE;
    if (!mutual || actors.size() < 2) {
      return;
    }
    sides = List.copyOf(actors);
    if (type == EventType.CONSULT
        && actors.size() == 2
        && actors.stream().noneMatch(world::isState)) {
      people = sides;
    }
    Set<String> all = new LinkedHashSet<>();
    actors.forEach(id -> state(id).ifPresent(all::add));
    if (all.size() == actors.size()) {
      states = List.copyOf(all);
    }
  }

  private Optional<String> state(String id) {
    return world.stateOf(id).or(() -> Optional.of(id).filter(i -> world.entity(i).isEmpty()));
  }

  /** The two who met or spoke last and are no states; nobody before there are such. */
  List<String> people() {
    return people;
  }

  /** Those who met or agreed last, if they were so many. */
  Optional<List<String>> sides(int count) {
    return Optional.of(sides).filter(all -> all.size() == count);
  }

  /** The states that dealt with each other last, if they were so many. */
  Optional<List<String>> states(int count) {
    return Optional.of(states).filter(all -> all.size() == count);
  }
}
