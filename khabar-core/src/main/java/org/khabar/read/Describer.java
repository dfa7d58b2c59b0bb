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

  private static final String SEVERAL = "people";

  private final World world;
  private final Predicate<String> isPerson;
  private final Predicate<String> isState;

  Describer(World world) {
    this(world, id -> false, id -> false);
  }

  /**
   * A describer of those in one article.
   *
   * @param isPerson whether an id is that of a person
   * @param isState whether it is that of a state of which an adjective in -n is made: Torvenian
   */
  Describer(World world, Predicate<String> isPerson, Predicate<String> isState) {
    this.world = world;
    this.isPerson = isPerson;
    this.isState = isState;
  }

  String describe(Party party) {
    return describe(structure(party), party.kinds(), party.definite());
  }

  String describe(Description description) {
    return describe(description, List.of(), false);
  }

  private String describe(Description description, List<String> kinds, boolean definite) {
    StringBuilder words = new StringBuilder();
    for (String rank : description.ranks()) {
      words.append(world.gloss(rank)).append(' ');
    }
    Optional<String> person = description.of().filter(isPerson);
    description
        .of()
        .filter(of -> person.isEmpty())
        .filter(of -> of.indexOf(' ') < 0) // of somebody who is described nothing more is told
        .ifPresent(of -> words.append(affiliation(of)).append(' '));
    kinds.forEach(kind -> words.append(kind).append(' '));
    boolean told = description.role().equals(Reporters.SOMEBODY) && !kinds.isEmpty();
    String role = told ? "" : world.gloss(description.role());
    if (role.startsWith(THE)) {
      return THE + words + role.substring(THE.length());
    }
    words.append(role);
    if (told) {
      words.setLength(words.length() - 1); // the kind is the noun
    }
    String whose =
        person.filter(of -> of.indexOf(' ') < 0).map(of -> " of " + affiliation(of)).orElse("");
    if (description.plural() && !told) {
      int of = role.indexOf(" of "); // "members of parliament"
      String tail = of < 0 ? "" : role.substring(of);
      return plural(words.substring(0, words.length() - tail.length())) + tail + whose;
    }
    String whole = words + whose;
    if (description.plural()) {
      return whole; // as the text has it
    }
    if (role.equals(SEVERAL)) {
      return definite ? THE + whole : whole; // "people" is no one
    }
    return definite ? THE + whole : article(whole);
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
      String name = capitalised(id);
      return name.endsWith("a") && isState.test(id) ? name + "n" : name;
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
        (world.entity(of).isPresent() ? affiliation(world.actorOf(of)) : of)
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
    int of = words.indexOf(" of ");
    if (of > 0) {
      return plural(words.substring(0, of)) + words.substring(of); // members of parliament
    }
    if (words.endsWith("child")) {
      return words + "ren";
    }
    if (words.endsWith("ss")) {
      return words + "es"; // witnesses
    }
    if (words.endsWith("s") || words.endsWith("people")) {
      return words;
    }
    int last = words.length() - 1;
    if (words.endsWith("man")) {
      return words.substring(0, last - 1) + "en"; // women too
    }
    boolean consonant = last > 0 && "aeiou".indexOf(words.charAt(last - 1)) < 0;
    return words.endsWith("y") && consonant ? words.substring(0, last) + "ies" : words + "s";
  }
}
