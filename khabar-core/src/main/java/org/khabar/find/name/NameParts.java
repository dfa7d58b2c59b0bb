package org.khabar.find.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A name of a body or place taken apart: into words that mean the same in every language, and words
 * of its own, which only sound the same.
 */
public final class NameParts {
  private final List<Meaning> meanings;
  private final String own;

  NameParts(List<Meaning> meanings, String own) {
    this.meanings = List.copyOf(meanings);
    this.own = own;
  }

  /** The words that are its own; empty for none. */
  public String own() {
    return own;
  }

  /** Whether it is made of words with a meaning alone: "National Water Council". */
  public boolean isAllMeaning() {
    return own.isEmpty();
  }

  /** The senses that its words may have. */
  public Set<String> senses() {
    Set<String> senses = new TreeSet<>();
    meanings.forEach(m -> senses.addAll(m.senses()));
    return senses;
  }

  /** Whether the own part by itself is a name of the same thing: a team, a company, a town. */
  public boolean standsAlone() {
    return meanings.stream().allMatch(Meaning::weak);
  }

  /** How many words have a meaning. */
  public int meanings() {
    return meanings.size();
  }

  /**
   * Whether one name may translate the other as far as its words have meanings: some mean the same,
   * and what one of the two has more is weak.
   */
  public boolean meansThatOf(NameParts other) {
    List<Meaning> left = new ArrayList<>(other.meanings);
    int same = 0;
    for (Meaning meaning : meanings) {
      int at = 0;
      while (at < left.size() && !left.get(at).mayBe(meaning)) {
        at++;
      }
      if (at < left.size()) {
        left.remove(at);
        same++;
      } else if (!meaning.weak()) {
        return false;
      }
    }
    return same > 0 && left.stream().allMatch(Meaning::weak);
  }

  @Override
  public String toString() {
    return own + " " + meanings;
  }
}
