package org.khabar.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Phrases by the word that they begin with, so that a line costs as much as it has words, however
 * many phrases there are. In scripts without spaces they are kept by their first sign.
 */
final class PhraseIndex {
  private final Map<String, List<Furniture.Phrase>> byFirst = new HashMap<>();
  private boolean signs;

  void add(Furniture.Phrase phrase) {
    boolean spaceless = Words.spaceless(phrase.key().charAt(0));
    signs |= spaceless;
    String first = spaceless ? phrase.key().substring(0, 1) : phrase.words().getFirst();
    byFirst.computeIfAbsent(first, f -> new ArrayList<>()).add(phrase);
  }

  /** The phrases that may begin with the word {@code key}. */
  List<Furniture.Phrase> beginningWith(String key) {
    List<Furniture.Phrase> found = byFirst.getOrDefault(key, List.of());
    if (signs && key.length() > 1 && Words.spaceless(key.charAt(0))) {
      found = byFirst.getOrDefault(key.substring(0, 1), List.of());
    }
    return found;
  }

  /** The phrases that may begin with any of the words {@code keys}, or inside one of signs. */
  Set<Furniture.Phrase> beginningIn(List<String> keys) {
    Set<Furniture.Phrase> found = new LinkedHashSet<>();
    for (String key : keys) {
      found.addAll(byFirst.getOrDefault(key, List.of()));
      if (signs && Words.spaceless(key.charAt(0))) {
        for (int i = 0; i < key.length(); i++) {
          found.addAll(byFirst.getOrDefault(key.substring(i, i + 1), List.of()));
        }
      }
    }
    return found;
  }
}
