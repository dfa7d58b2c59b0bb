package org.khabar.find.name.tag;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabar.model.EntityType;

/**
 * Foreign names as papers of a language write them, to be put into the places of names of its
 * lessons: so a tagger meets more of them than people could write sentences for.
 *
 * @param given given names
 * @param family family names
 * @param bodies clubs and companies
 * @param places towns
 */
public record SpareNames(
    List<String> given, List<String> family, List<String> bodies, List<String> places) {
  public SpareNames {
    given = List.copyOf(given);
    family = List.copyOf(family);
    bodies = List.copyOf(bodies);
    places = List.copyOf(places);
  }

  /** No names. */
  public static SpareNames none() {
    return new SpareNames(List.of(), List.of(), List.of(), List.of());
  }

  /**
   * A name to put into the place of another of the same type.
   *
   * @param name a name of the lessons, which tells how many words are wanted
   * @return empty when there is none of the kind
   */
  Optional<String> instead(EntityType type, String name, Random random) {
    int spaces = (int) name.chars().filter(c -> c == ' ').count();
    return switch (type) {
      case PER -> person(name, spaces, random);
      case ORG -> spaces == 0 ? any(bodies, random) : Optional.empty();
      case GPE -> spaces == 0 ? any(places, random) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Optional<String> person(String name, int spaces, Random random) {
    boolean han = name.codePoints().anyMatch(Character::isIdeographic);
    int givenNames = han ? name.indexOf('\u00B7') < 0 ? random.nextInt(2) : 1 : spaces;
    if (family.isEmpty() || given.isEmpty() || givenNames > 2) {
      return Optional.empty();
    }
    Stream<String> first =
        Stream.generate(() -> any(given, random).orElseThrow()).limit(givenNames);
    return Optional.of(
        Stream.concat(first, any(family, random).stream())
            .collect(Collectors.joining(han ? "\u00B7" : " ")));
  }

  private static Optional<String> any(List<String> names, Random random) {
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(names.get(random.nextInt(names.size())));
  }
}
