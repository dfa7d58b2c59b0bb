package org.khabar.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.khabar.knowledge.Concept;
import org.khabar.knowledge.Entity;
import org.khabar.model.EntityType;
import org.khabar.model.Mention;
import org.khabar.text.Normalizer;

/** Which body or state, of those that an article has named, words such as "the union" mean. */
final class BodiesBefore {
  /** Kinds of bodies that are named by their kind. */
  private static final Set<String> ONE_OF_A_STATE =
      Set.of(
          "org.parliament",
          "org.senate",
          "org.army",
          "org.ministry",
          "org.central-bank",
          "org.court",
          "org.supreme-court",
          "org.prosecutor",
          "org.presidency",
          "org.embassy");

  /** What the ids of bodies end in that are known by their state and kind: the Kalmoor police. */
  private static final Set<String> KINDS_OF_STATES =
      Set.of("police", "army", "parliament", "embassy", "presidency", "government");

  /** Letters of words that tell which body is meant. */
  private static final int LONG = 4;

  /** Names back from a bare "the police" among which its state is told of most. */
  private static final int NEAR = 12;

  private final String text;
  private final World world;
  private final NamesBefore names;

  BodiesBefore(String text, World world, NamesBefore names) {
    this.text = text;
    this.world = world;
    this.names = names;
  }

  /** The latest body or country told of before a party that says "of that body". */
  Optional<String> pointedAt(Party party) {
    boolean country = party.back().equals(PartyChunker.COUNTRY);
    List<Mention> before = names.at(party.span().start());
    if (country && before.stream().noneMatch(m -> world.isState(m.id()))) {
      return before.stream().map(Mention::id).filter(names::mayBeState).findFirst();
    }
    List<Mention> bodies =
        before.stream()
            .filter(m -> country ? world.isState(m.id()) : m.type() == EntityType.ORG)
            .toList();
    return bodies.stream()
        .filter(m -> Normalizer.key(m.span().of(text)).contains(party.back()))
        .findFirst()
        .or(() -> bodies.stream().filter(m -> country || mayBe(m.id(), party)).findFirst())
        .map(Mention::id);
  }

  /**
   * Whether a body can be the one that a party points back to: one that no list has can be of any
   * kind, save those of which a state has one and which are called so, such as parliaments.
   */
  private boolean mayBe(String body, Party party) {
    String kind = party.role();
    String known = world.entity(body).map(Entity::kind).orElse("");
    String last = body.substring(body.lastIndexOf('-') + 1);
    boolean described = KINDS_OF_STATES.contains(last) && !kind.endsWith("." + last);
    return known.isEmpty()
        ? !described && ONE_OF_A_STATE.stream().noneMatch(kind::startsWith)
        : kind.isEmpty() || kind.contains(known);
  }

  /** "The union": the last body told of with that word in its name. */
  Optional<String> named(Party party) {
    if (!party.pointsBack() || !world.isBody(party.role())) {
      return Optional.empty();
    }
    List<String> words = longWords(party.span().of(text));
    return names.at(party.span().start()).stream()
        .filter(m -> m.type() == EntityType.ORG)
        .filter(m -> longWords(m.span().of(text)).stream().anyMatch(w -> isIn(w, words)))
        .map(Mention::id)
        .findFirst();
  }

  private static List<String> longWords(String name) {
    return Stream.of(Normalizer.key(name).split("[^\\p{L}\\p{M}]+"))
        .filter(word -> word.length() >= LONG)
        .toList();
  }

  /** Whether a word is among others, be it with an article written on to it. */
  private static boolean isIn(String word, List<String> words) {
    return words.stream().anyMatch(other -> other.endsWith(word));
  }

  /** The state told of most of late; in a round-up, whose paragraphs say where, in this one. */
  Optional<String> stateToldOf(int position, Function<String, Optional<String>> stateOf) {
    int paragraph = text.lastIndexOf('\n', position) + 1;
    int from = saysWhere(paragraph, position) ? paragraph : 0;
    return names.states(position, from, NEAR, stateOf).stream()
        .findFirst()
        .or(() -> names.states(position, NEAR, stateOf).stream().findFirst());
  }

  /** Whether a paragraph begins with a name and a colon: "Lima: thousands marched". */
  private boolean saysWhere(int paragraph, int position) {
    return names.at(position).stream()
        .filter(m -> m.span().start() == paragraph)
        .anyMatch(m -> m.span().end() < text.length() && text.charAt(m.span().end()) == ':');
  }

  /** Whether a state or town has one body of a kind. */
  static boolean isOneOfAState(String role) {
    return role.equals("role.police")
        || role.equals("role.parliament")
        || role.equals("role.embassy")
        || ONE_OF_A_STATE.stream().anyMatch(kind -> Concept.isA(role, kind));
  }
}
