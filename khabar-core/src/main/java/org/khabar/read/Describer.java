package org.khabar.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.khabar.find.name.EntityNames;
import org.khabar.knowledge.Entity;
import org.khabar.model.Description;

/** Short English descriptions of people who are not named: "a senior US official". */
final class Describer {
  /** Begins the gloss of those who act as a body: the police. */
  private static final String COLLECTIVE = "the ";

  private final World world;

  Describer(World world) {
    this.world = world;
  }

  String describe(Party party) {
    StringBuilder words = new StringBuilder();
    for (String rank : party.ranks()) {
      if (!rank.equals("role.rank.unnamed")) {
        words.append(world.gloss(rank)).append(' ');
      }
    }
    party.of().ifPresent(of -> words.append(affiliation(world.actorOf(of))).append(' '));
    String role = party.role().isEmpty() ? "official" : world.gloss(party.role());
    if (role.startsWith(COLLECTIVE)) {
      return COLLECTIVE + words + role.substring(COLLECTIVE.length());
    }
    words.append(role);
    return party.plural() ? plural(words.toString()) : article(words.toString());
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
