package org.khabar.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.find.name.SoundKey;
import org.khabar.knowledge.Entity;
import org.khabar.knowledge.WorldTable;
import org.khabar.model.EntityType;
import org.khabar.model.Reading;

/**
 * How entities hang together: who serves which state, what lies in what, who stands for whom.
 *
 * <p>Ids that the knowledge does not have are taken as they are: they have no state, lie nowhere,
 * and are one with another unknown id that sounds the same. Thread-safe.
 */
public final class EntityRelations {
  private static final int DEEPEST = 12;

  /** Kinds of entities that news names for the state that they act for. */
  private static final Set<String> STATE_KINDS =
      Set.of("state", "person", "ministry", "government", "government-seat", "office", "army");

  private final Map<String, Entity> entities;
  private final Map<String, String> byName;
  private final Map<String, String> glosses;
  private final Map<String, Set<String>> members;
  private final Map<String, Set<String>> statesOfSurname;

  /** People that the knowledge does not have, and the states that they are told to serve. */
  private final Map<String, String> serving;

  private EntityRelations(EntityRelations known, Map<String, String> serving) {
    entities = known.entities;
    byName = known.byName;
    glosses = known.glosses;
    members = known.members;
    statesOfSurname = known.statesOfSurname;
    this.serving = Map.copyOf(serving);
  }

  public EntityRelations(WorldTable world) {
    entities = new HashMap<>();
    byName = new HashMap<>();
    glosses = new HashMap<>();
    members = new HashMap<>();
    statesOfSurname = new HashMap<>();
    serving = Map.of();
    world.concepts().forEach(c -> glosses.put(c.id(), c.gloss()));
    for (Entity entity : world.entities()) {
      entities.put(entity.id(), entity);
      entity
          .names()
          .getOrDefault("en", List.of())
          .forEach(n -> byName.putIfAbsent(n.toLowerCase(Locale.ROOT), entity.id()));
    }
    for (Entity entity : world.entities()) {
      if (entity.type() == EntityType.PER) {
        statesOfSurname
            .computeIfAbsent(lastPart(entity.id()), k -> new LinkedHashSet<>())
            .add(entity.state());
      }
      if (entity.type() == EntityType.ORG || entity.type() == EntityType.EVENT) {
        Set<String> parts = namedMembers(entity);
        if (parts.size() > 1) {
          members.put(entity.id(), parts);
        }
      }
    }
  }

  /** The parties that a compound name is made of: NATO-Russia Council gives NATO and Russia. */
  private Set<String> namedMembers(Entity entity) {
    Set<String> parts = new LinkedHashSet<>();
    for (String name : entity.names().getOrDefault("en", List.of())) {
      for (String word : name.toLowerCase(Locale.ROOT).replace('\u2013', '-').split(" ")) {
        List<String> halves = List.of(word.split("-"));
        if (halves.size() > 1 && halves.stream().allMatch(byName::containsKey)) {
          halves.forEach(half -> parts.add(byName.get(half)));
        }
      }
    }
    return parts;
  }

  /**
   * The same, and of people whom the knowledge does not have the state that they are told to serve:
   * who is told to serve several serves none.
   */
  public EntityRelations with(Collection<Reading> readings) {
    Map<String, String> told = new HashMap<>();
    Set<String> unsure = new HashSet<>();
    for (Reading reading : readings) {
      reading
          .serving()
          .forEach(
              (person, state) -> {
                String other = told.putIfAbsent(person, state);
                if (other != null && !other.equals(state)) {
                  unsure.add(person);
                }
              });
    }
    told.keySet().removeIf(person -> isKnown(person) || unsure.contains(person));
    return told.isEmpty() ? this : new EntityRelations(this, told);
  }

  /** What is known of an entity; empty for an unknown id. */
  public Optional<Entity> find(String id) {
    return Optional.ofNullable(entities.get(id));
  }

  /** The usual English name; of an unknown id, the id with capitals and spaces. */
  public String nameOf(String id) {
    Entity entity = entities.get(id);
    if (entity != null) {
      for (String code : List.of("en", "mul")) {
        List<String> names = entity.names().getOrDefault(code, List.of());
        if (!names.isEmpty()) {
          return names.getFirst();
        }
      }
    }
    return id.indexOf(' ') >= 0 ? id : capitalised(id);
  }

  /** The gloss of a concept; of an unknown one, the last part of its id. */
  public String glossOf(String concept) {
    String gloss = glosses.getOrDefault(concept, "");
    return gloss.isEmpty()
        ? concept.substring(concept.lastIndexOf('.') + 1).replace('-', ' ')
        : gloss;
  }

  /** The state that an entity is, serves or lies in. */
  public Optional<String> stateOf(String id) {
    String at = id;
    for (int i = 0; i < DEEPEST; i++) {
      Entity entity = entities.get(at);
      if (entity == null) {
        String served = serving.get(at);
        return served == null ? stateOfSurname(at) : Optional.of(served);
      }
      if (entity.kind().equals("state")) {
        return Optional.of(at);
      }
      String next = entity.state().isEmpty() ? entity.partOf() : entity.state();
      if (next.isEmpty() || next.equals(at)) {
        return Optional.empty();
      }
      at = next;
    }
    return Optional.empty();
  }

  /**
   * The state of a person named by surname alone, where all known people of that name serve one.
   */
  private Optional<String> stateOfSurname(String id) {
    Set<String> states = statesOfSurname.getOrDefault(id, Set.of());
    return states.size() == 1
        ? states.stream().filter(s -> !s.isEmpty()).findFirst()
        : Optional.empty();
  }

  public boolean isState(String id) {
    Entity entity = entities.get(id);
    return entity != null && entity.kind().equals("state");
  }

  public boolean isPerson(String id) {
    Entity entity = entities.get(id);
    return entity == null ? serving.containsKey(id) : entity.type() == EntityType.PER;
  }

  /** Whether it is a state, a town or another place. */
  public boolean isPlace(String id) {
    Entity entity = entities.get(id);
    return entity != null && (entity.type() == EntityType.GPE || entity.type() == EntityType.LOC);
  }

  /** Whether the knowledge has the id. */
  public boolean isKnown(String id) {
    return entities.containsKey(id);
  }

  /** Whether {@code inner} lies in {@code outer} or belongs to it. */
  public boolean holds(String outer, String inner) {
    Set<String> seen = new LinkedHashSet<>();
    List<String> open = new ArrayList<>(List.of(inner));
    while (!open.isEmpty() && seen.size() < DEEPEST) {
      String at = open.removeLast();
      Entity entity = entities.get(at);
      if (!seen.add(at) || entity == null) {
        continue;
      }
      for (String up : List.of(entity.state(), entity.partOf())) {
        if (!up.isEmpty() && !up.equals(at)) {
          if (up.equals(outer)) {
            return true;
          }
          open.add(up);
        }
      }
    }
    return false;
  }

  /** The parties that an entity is made of by its name, else the entity itself. */
  public Set<String> partiesOf(String id) {
    return members.getOrDefault(id, Set.of(id));
  }

  /**
   * Whether two ids name one party: the same, a surname that could not be linked and a person of
   * that name, or both unknown to the knowledge and alike in sound, as one name comes out
   * differently from different scripts.
   */
  public boolean same(String a, String b) {
    if (a.equals(b) || isSurnameOf(a, b) || isSurnameOf(b, a)) {
      return true;
    }
    return !isKnown(a) && !isKnown(b) && soundOf(a).length() > 3 && soundOf(a).equals(soundOf(b));
  }

  private boolean isSurnameOf(String name, String person) {
    return !isKnown(name) && isPerson(person) && name.equals(lastPart(person));
  }

  private static String lastPart(String id) {
    return id.substring(id.lastIndexOf('-') + 1);
  }

  /**
   * Whether one of the two can be named for the other where they act: a president, a ministry or a
   * seat of government and their state. Two people never stand for one another.
   */
  public boolean standsFor(String a, String b) {
    if (same(a, b)) {
      return true;
    }
    if (isPerson(a) && isPerson(b)) {
      return false;
    }
    return actsForItsState(a) && actsForItsState(b) && sameState(a, b)
        || partiesOf(a).contains(b)
        || partiesOf(b).contains(a);
  }

  private boolean actsForItsState(String id) {
    Entity entity = entities.get(id);
    return entity == null ? serving.containsKey(id) : STATE_KINDS.contains(entity.kind());
  }

  private boolean sameState(String a, String b) {
    Optional<String> state = stateOf(a);
    return state.isPresent() && state.equals(stateOf(b));
  }

  /** Whether two parties are of one side: one state, or one stands for the other. */
  public boolean sameSide(String a, String b) {
    return standsFor(a, b) || sameState(a, b);
  }

  /** A key that all ids of one side share: the state, else the sound of the name. */
  public String sideOf(String id) {
    return stateOf(id).orElseGet(() -> isKnown(id) || soundOf(id).length() <= 3 ? id : soundOf(id));
  }

  private static String soundOf(String id) {
    StringBuilder sound = new StringBuilder();
    for (String word : id.split("[- ]")) {
      sound.append(SoundKey.of(word)).append('-');
    }
    return sound.toString();
  }

  private static String capitalised(String slug) {
    StringBuilder name = new StringBuilder();
    for (String word : slug.split("-")) {
      if (!word.isEmpty()) {
        name.append(name.isEmpty() ? "" : " ")
            .append(Character.toUpperCase(word.charAt(0)))
            .append(word, 1, word.length());
      }
    }
    return name.toString();
  }
}
