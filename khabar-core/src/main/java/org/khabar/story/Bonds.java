package org.khabar.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What somebody who knows has said of articles: these tell of one episode, those belong to
 * different stories. It stands against all evidence.
 *
 * @param together pairs of article ids of one chapter
 * @param apart pairs of article ids of different stories
 */
public record Bonds(List<Pair> together, List<Pair> apart) {
  /** Nothing said. */
  public static final Bonds NONE = new Bonds(List.of(), List.of());

  public Bonds {
    together = List.copyOf(together);
    apart = List.copyOf(apart);
  }

  /** Two article ids. */
  public record Pair(String one, String other) {}

  /** A test for articles that may not be in one story, with each of {@code apart} looked up. */
  Parting parting() {
    Map<String, Set<String>> parted = new HashMap<>();
    for (Pair pair : apart) {
      parted.computeIfAbsent(pair.one(), k -> new HashSet<>()).add(pair.other());
      parted.computeIfAbsent(pair.other(), k -> new HashSet<>()).add(pair.one());
    }
    return new Parting(parted);
  }

  /** Which articles may not be in one story. */
  record Parting(Map<String, Set<String>> parted) {
    boolean parts(String one, String other) {
      return parted.getOrDefault(one, Set.of()).contains(other);
    }

    /** Whether an article of the one group may not be with one of the other, by their ids. */
    boolean parts(Collection<String> some, Collection<String> others) {
      return some.stream().anyMatch(id -> !Collections.disjoint(others, parted(id)));
    }

    private Set<String> parted(String id) {
      return parted.getOrDefault(id, Set.of());
    }
  }

  /** Ids of all articles of which it speaks. */
  Set<String> spoken() {
    Set<String> ids = new HashSet<>();
    for (List<Pair> pairs : List.of(together, apart)) {
      for (Pair pair : pairs) {
        ids.add(pair.one());
        ids.add(pair.other());
      }
    }
    return ids;
  }

  /** The same of the articles that these stand for: copies go where their originals go. */
  Bonds of(Map<String, String> originals) {
    return new Bonds(of(together, originals), of(apart, originals));
  }

  private static List<Pair> of(List<Pair> pairs, Map<String, String> originals) {
    List<Pair> mapped = new ArrayList<>();
    for (Pair pair : pairs) {
      mapped.add(
          new Pair(
              originals.getOrDefault(pair.one(), pair.one()),
              originals.getOrDefault(pair.other(), pair.other())));
    }
    return mapped;
  }
}
