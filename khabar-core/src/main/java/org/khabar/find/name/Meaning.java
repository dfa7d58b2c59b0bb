package org.khabar.find.name;

import java.util.Collections;
import java.util.Set;

/**
 * What a word inside a name may mean.
 *
 * @param senses at least one, the same in all languages
 * @param weak whether a name may leave the word out
 */
record Meaning(Set<String> senses, boolean weak) {
  Meaning {
    senses = Set.copyOf(senses);
  }

  boolean mayBe(Meaning other) {
    return !Collections.disjoint(senses, other.senses);
  }
}
