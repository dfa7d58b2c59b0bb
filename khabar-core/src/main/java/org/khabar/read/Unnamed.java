package org.khabar.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.khabar.model.Description;
import org.khabar.model.EntityType;

/** Who is described in an article, not named: "a senior official", "two diplomats". */
final class Unnamed {
  private final World world;
  private final NamesBefore names;
  private final Describer describer;

  /** Descriptions that were made, with what they were made of. */
  private final Map<String, Description> described = new HashMap<>();

  Unnamed(LanguageTools tools, NamesBefore names) {
    this.world = tools.world();
    this.names = names;
    describer =
        new Describer(world, this::isPerson, id -> tools.hasOwnGlosses() && names.mayBeState(id));
  }

  /** The words for a party, which are its id. */
  String describe(Party party) {
    String words = describer.describe(party);
    described.putIfAbsent(words, describer.structure(party));
    return words;
  }

  /** One of several who were described: an officer of "two officers". */
  Optional<String> memberOf(String several) {
    return of(several)
        .filter(Description::plural)
        .map(d -> new Description(d.role(), d.ranks(), d.of(), false))
        .map(
            one -> {
              String words = describer.describe(one);
              described.putIfAbsent(words, one);
              return words;
            });
  }

  /** A body of a state that has one of its kind: its police. */
  String idOfBody(Party party, String state) {
    return describer.idOfBody(party, state);
  }

  /** What a description was made of; empty for a name. */
  Optional<Description> of(String id) {
    return Optional.ofNullable(described.get(id));
  }

  /** Whether {@code id} is a description that was made for somebody unnamed. */
  boolean isOne(String id) {
    return described.containsKey(id);
  }

  /** Whether {@code id} describes several people. */
  boolean isSeveral(String id) {
    return of(id).filter(Description::plural).isPresent();
  }

  /** Whether somebody is an unnamed journalist or the press. */
  boolean isPress(String id) {
    return of(id)
        .map(Description::role)
        .filter(r -> r.startsWith("role.journalist") || r.startsWith("role.media"))
        .isPresent();
  }

  /** Whether somebody is a person, by name or as described. */
  boolean isPerson(String id) {
    Description description = described.get(id);
    if (description != null) {
      return !description.plural() && !world.isBody(description.role());
    }
    return names.isPerson(id) && !names.mayBeState(id)
        || world.entity(id).map(e -> e.type() == EntityType.PER).orElse(false);
  }

  /** Somebody, or the body that somebody unnamed is of. */
  String bodyOf(String id) {
    return of(id).flatMap(Description::of).orElse(id);
  }

  /** What every description made so far is made of. */
  Map<String, Description> all() {
    return Map.copyOf(described);
  }
}
