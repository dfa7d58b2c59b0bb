package org.khabar.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import org.khabar.find.sound.NameSound;

/**
 * Groups spellings of new names by how they sound.
 *
 * <p>Names are laid out by the keys of their sounds, and only those that share a key are compared.
 * The likeliest pairs join first; a group takes in no name that clashes with one of its names: that
 * stands beside it in an article, or that is spelt in the same script and sounds otherwise.
 */
final class SpellingGroups {
  /** A key of more names than these tells too little. */
  private static final int MOST_OF_KEY = 256;

  /** What is shorter (Ali, Wu) is too common to be one person in two articles. */
  private static final int FEWEST_CONSONANTS = 3;

  private record Pair(int a, int b, double likeness) {}

  private final List<NewName> names;
  private final Map<NewName, Integer> places = new IdentityHashMap<>();
  private final List<Pair> pairs;
  private final int[] group;

  /** The names of each group by its number; empty once it has joined another. */
  private final List<List<Integer>> members = new ArrayList<>();

  SpellingGroups(List<NewName> names) {
    this(names, pairs(names));
  }

  private SpellingGroups(List<NewName> names, List<Pair> pairs) {
    this.names = names;
    this.pairs = pairs;
    group = new int[names.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
      places.put(names.get(i), i);
      members.add(new ArrayList<>(List.of(i)));
    }
  }

  /** Joins the names that sound alike and that {@code allowed} lets be one. */
  void join(BiPredicate<NewName, NewName> allowed) {
    for (Pair pair : pairs) {
      if (allowed.test(names.get(pair.a()), names.get(pair.b()))) {
        join(group[pair.a()], group[pair.b()]);
      }
    }
  }

  /** The same names, not yet joined. */
  SpellingGroups afresh() {
    return new SpellingGroups(names, pairs);
  }

  /** Pairs that sound alike, the likeliest first. */
  private static List<Pair> pairs(List<NewName> names) {
    List<Pair> pairs = new ArrayList<>();
    Map<String, List<Integer>> index = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      NewName name = names.get(i);
      if (name.sound().consonants() < FEWEST_CONSONANTS) {
        continue;
      }
      Set<Integer> candidates = new LinkedHashSet<>();
      for (String key : name.sound().keys()) {
        List<Integer> same = index.computeIfAbsent(key, k -> new ArrayList<>());
        candidates.addAll(same);
        if (same.size() < MOST_OF_KEY) {
          same.add(i);
        }
      }
      for (int j : candidates) {
        double likeness = likeness(name, names.get(j));
        if (likeness > 0) {
          pairs.add(new Pair(i, j, likeness));
        }
      }
    }
    pairs.sort((p, q) -> Double.compare(q.likeness(), p.likeness()));
    return pairs;
  }

  /** How alike two names are; 0 when they are not one. */
  private static double likeness(NewName a, NewName b) {
    if (!a.mayBe(b) || a.standsBeside(b)) {
      return 0;
    }
    double likeness = a.sound().likeness(b.sound());
    return likeness >= NameSound.SAME ? likeness : 0;
  }

  private void join(int a, int b) {
    if (a == b || clash(members.get(a), members.get(b))) {
      return;
    }
    for (int i : members.get(b)) {
      group[i] = a;
    }
    members.get(a).addAll(members.get(b));
    members.get(b).clear();
  }

  private boolean clash(List<Integer> some, List<Integer> others) {
    for (int i : some) {
      for (int j : others) {
        NewName a = names.get(i);
        NewName b = names.get(j);
        boolean otherwise = a.sound().isSpeltLike(b.sound()) && !a.sound().isLike(b.sound());
        if (a.standsBeside(b) || otherwise) {
          return true;
        }
      }
    }
    return false;
  }

  /** A number that all names of a group have. */
  int groupOf(NewName name) {
    return group[Objects.requireNonNull(places.get(name))];
  }

  /** The groups of two names and more. */
  List<List<NewName>> list() {
    return members.stream()
        .filter(m -> m.size() > 1)
        .map(m -> m.stream().map(names::get).toList())
        .toList();
  }
}
