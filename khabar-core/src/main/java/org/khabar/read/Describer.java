package org.khabar.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.khabar.find.name.EntityNames;
import org.khabar.find.name.Latin;
import org.khabar.knowledge.Entity;
import org.khabar.model.Description;

/** Short English descriptions of people who are not named: "a senior US official". */
final class Describer {
  /** Also begins the gloss of those who act as a body: the police. */
  private static final String THE = "the ";

  private final World world;
  private final Predicate<String> isPerson;

  Describer(World world) {
    this(world, id -> false);
  }

  /**
   * A describer of those in one article.
   *
   * @param isPerson whether an id is that of a person
   */
  Describer(World world, Predicate<String> isPerson) {
    this.world = world;
    this.isPerson = isPerson;
  }

  String describe(Party party) {
    StringBuilder words = new StringBuilder();
    for (String rank : party.ranks()) {
      if (!rank.equals("role.rank.unnamed")) {
        words.append(world.gloss(rank)).append(' ');
      }
    }
    Optional<String> person = party.of().filter(isPerson);
    if (person.isEmpty()) {
      party.of().ifPresent(of -> words.append(affiliation(world.actorOf(of))).append(' '));
    }
    party.kinds().forEach(kind -> words.append(kind).append(' '));
    String role = party.role().isEmpty() ? "official" : world.gloss(party.role());
    if (role.startsWith(THE)) {
      return THE + words + role.substring(THE.length());
    }
    words.append(role);
    String whose = person.map(of -> " of " + affiliation(of)).orElse("");
    if (party.plural()) {
      return plural(words.toString()) + whose;
    }
    return (party.definite() ? THE + words : article(words.toString())) + whose;
  }

  /** The same in parts that any language can put into words. */
  Description structure(Party party) {
    return new Description(
        party.role().isEmpty() ? "role.official" : party.role(),
        party.ranks().stream().filter(rank -> !rank.equals("role.rank.unnamed")).toList(),
        party.of().map(world::actorOf),
        party.plural());
  }

  /** How a body stands before a noun: US, Russian, NATO, White House. */
  String affiliation(String id) {
    Optional<Entity> entity = world.entity(id);
    if (entity.isEmpty()) {
      return capitalised(id);
    }
    for (String name : entity.get().names().getOrDefault("en", List.of())) {
      if (name.length() <= 4 && name.equals(name.toUpperCase(Locale.ROOT)) && name.length() > 1) {
        return name;
      }
    }
    String people = world.gloss("people." + id);
    return people.equals(id) ? EntityNames.english(entity.get()) : people;
  }

  /** The id of a body that a state or town has one of: {@code kalmoor-embassy}. */
  String idOfBody(Party party, String of) {
    String kind = world.gloss(party.role());
    return Latin.slug(
        affiliation(world.actorOf(of))
            + " "
            + (kind.startsWith(THE) ? kind.substring(THE.length()) : kind));
  }

  private static String capitalised(String slug) {
    StringBuilder words = new StringBuilder();
    for (String part : slug.split("-")) {
      if (!part.isEmpty()) {
        words
            .append(words.isEmpty() ? "" : " ")
            .append(part.substring(0, 1).toUpperCase(Locale.ROOT))
            .append(part.substring(1));
      }
    }
    return words.toString();
  }

  private static String article(String words) {
    char first = words.charAt(0);
    boolean vowelSound =
        "aeioAEIO".indexOf(first) >= 0 && !words.startsWith("one")
            || words.startsWith("un") && !words.startsWith("uni");
    return (vowelSound ? "an " : "a ") + words;
  }

  private static String plural(String words) {
    return words.endsWith("s") || words.endsWith("people") ? words : words + "s";
  }
}
