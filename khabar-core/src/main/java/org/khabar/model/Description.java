package org.khabar.model;

import java.util.List;
import java.util.Optional;

/**
 * What is told of people who are not named, or of a body without a name: "a senior US official".
 *
 * @param role concept of the office or part that they have, {@code role.official}
 * @param ranks concepts that grade it, in the order of the text: {@code role.rank.senior}
 * @param of the entity that they belong to
 * @param plural whether they are several
 */
public record Description(String role, List<String> ranks, Optional<String> of, boolean plural) {
  public Description {
    ranks = List.copyOf(ranks);
  }
}
