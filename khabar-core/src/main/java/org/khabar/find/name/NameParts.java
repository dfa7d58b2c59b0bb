package org.khabar.find.name;

import java.util.Collections;
import java.util.Set;

/**
 * A name of a body or place taken apart.
 *
 * @param kinds concepts that its words tell it to be: {@code org.university}
 * @param own the words that are its own, as written
 */
public record NameParts(Set<String> kinds, String own) {
  /** Bodies that are called by their own part alone: a team, a company, a newspaper. */
  private static final Set<String> LIGHT =
      Set.of(
          "org.club",
          "org.company",
          "org.newspaper",
          "org.broadcaster",
          "org.news-agency",
          "org.group",
          "org.organisation",
          "gram.place-noun");

  public NameParts {
    kinds = Set.copyOf(kinds);
  }

  /** Whether the own part by itself is a name of the same thing. */
  public boolean standsAlone() {
    return LIGHT.containsAll(kinds);
  }

  /** Whether both are told to be of one kind. */
  public boolean isOfKindOf(NameParts other) {
    return !Collections.disjoint(kinds, other.kinds);
  }
}
