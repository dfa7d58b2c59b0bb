package org.khabar.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.khabar.find.sound.NameSound;
import org.khabar.model.EntityType;

/**
 * Groups spellings of names by how they sound.
 *
 * <p>Names are laid out by the keys of their sounds, and only those that share a key are compared.
 * The likeliest pairs join first; a group takes in no name that clashes with one of its names: that
 * stands beside it in an article, or that is spelt in the same script and sounds otherwise. All
 * spellings of a known entity are one group from the beginning, and no group has two.
 */
final class SpellingGroups {
  /** A key of more names than these tells too little. */
  private static final int MOST_OF_KEY = 256;

  /** The same for a key of many consonants, which few share by chance. */
  private static final int MOST_OF_LONG_KEY = 1024;

  private static final int LONG_KEY = 3;

  /** What is shorter (Ali, Wu) is too common to be one person in two articles. */
  private static final int FEWEST_CONSONANTS = 3;

  /** A name of this many consonants is looked at where articles have much in common. */
  private static final int FEW_CONSONANTS = 2;

  /** From here on two names may be one where articles have much in common. */
  private static final double NEARLY_SAME = 0.72;

  /** From here on the types may differ where articles have much in common. */
  private static final double ALL_BUT_SAME = 0.86;

  /** People of one script who sound no more alike than this are two. */
  private static final double UNLIKE = 0.55;

  /** Companions shared by articles that have much in common: they tell of one story. */
  private static final double MUCH = 3;

  /** Companions that a new name must share with a known one, and a surname with a full name. */
  private static final double SOME = 2;

  /** How much oftener one of several bearers of a surname must be named to be whom it means. */
  private static final int CHIEF = 6;

  private record Pair(int a, int b, double likeness) {}

  private final List<SpeltName> names;
  private final Map<SpeltName, Integer> places = new IdentityHashMap<>();
  private final List<Pair> pairs;
  private final int[] group;

  /** The names of each group by its number; empty once it has joined another. */
  private final List<List<Integer>> members = new ArrayList<>();

  SpellingGroups(List<SpeltName> names) {
    this(names, pairs(names));
  }

  private SpellingGroups(List<SpeltName> names, List<Pair> pairs) {
    this.names = names;
    this.pairs = pairs;
    group = new int[names.size()];
    Map<String, Integer> groupOfKnown = new HashMap<>();
    for (int i = 0; i < group.length; i++) {
      SpeltName name = names.get(i);
      places.put(name, i);
      members.add(new ArrayList<>());
      int own = i;
      group[i] = name.isKnown() ? groupOfKnown.computeIfAbsent(name.id(), id -> own) : i;
      members.get(group[i]).add(i);
    }
  }

  /** Joins new names of one type that sound the same, whatever their company. */
  void joinBySound() {
    for (Pair pair : pairs) {
      SpeltName a = names.get(pair.a());
      SpeltName b = names.get(pair.b());
      if (!a.isKnown() && !b.isKnown() && sameAlone(pair, a, b)) {
        join(group[pair.a()], group[pair.b()]);
      }
    }
  }

  private static boolean sameAlone(Pair pair, SpeltName a, SpeltName b) {
    return pair.likeness() >= NameSound.SAME
        && a.mayBe(b)
        && Math.min(a.sound().consonants(), b.sound().consonants()) >= FEWEST_CONSONANTS;
  }

  /**
   * Joins names that sound alike as far as their company lets them be one, then surnames.
   *
   * @param companions the groups by which {@code company} knows the names
   */
  void join(Company company, SpellingGroups companions) {
    for (Pair pair : pairs) {
      SpeltName a = names.get(pair.a());
      SpeltName b = names.get(pair.b());
      double shared = company.shared(a, companions.companion(a), b, companions.companion(b));
      if (shared >= needed(pair, a, b)) {
        join(group[pair.a()], group[pair.b()]);
      }
    }
    joinSurnames(company, companions);
  }

  /** The companions that two names must share to be one. */
  private static double needed(Pair pair, SpeltName a, SpeltName b) {
    if (sameAlone(pair, a, b)) {
      return a.isKnown() || b.isKnown() ? SOME : Double.MIN_VALUE;
    }
    double least = a.mayBe(b) ? NEARLY_SAME : ALL_BUT_SAME;
    int consonants = Math.min(a.sound().consonants(), b.sound().consonants());
    boolean enough =
        consonants >= FEWEST_CONSONANTS || a.mayBe(b) && pair.likeness() >= ALL_BUT_SAME;
    return enough && pair.likeness() >= least ? MUCH : Double.POSITIVE_INFINITY;
  }

  /** Joins each name of one word with the one group that has it as a surname. */
  private void joinSurnames(Company company, SpellingGroups companions) {
    Map<String, List<Integer>> bearers = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      int bearer = i;
      names
          .get(i)
          .lastWord()
          .ifPresent(
              s ->
                  s.keys()
                      .forEach(
                          k -> bearers.computeIfAbsent(k, x -> new ArrayList<>()).add(bearer)));
    }
    for (int i = 0; i < names.size(); i++) {
      SpeltName name = names.get(i);
      if (name.isKnown() || !name.isOneWord() || name.sound().consonants() < FEWEST_CONSONANTS) {
        continue;
      }
      Map<Integer, Integer> uses = new LinkedHashMap<>();
      Set<Integer> candidates = new LinkedHashSet<>();
      for (String key : name.sound().keys()) {
        List<Integer> all = bearers.getOrDefault(key, List.of());
        candidates.addAll(all.subList(0, Math.min(all.size(), MOST_OF_KEY)));
      }
      for (int j : candidates) {
        SpeltName bearer = names.get(j);
        if (name.mayBe(bearer)
            && bearer.lastWord().orElseThrow().likeness(name.sound()) >= ALL_BUT_SAME
            && company.shared(
                    name, companions.companion(name), bearer, companions.companion(bearer))
                >= SOME) {
          uses.merge(group[j], bearer.uses(), Integer::sum);
        }
      }
      uses.remove(group[i]);
      int own = group[i];
      chief(uses).ifPresent(bearer -> join(bearer, own));
    }
  }

  /**
   * The only group, or the one that is named far oftener than all others: those are a person with
   * some words too many, "Senate Hartnoll".
   */
  private static Optional<Integer> chief(Map<Integer, Integer> uses) {
    int all = uses.values().stream().mapToInt(Integer::intValue).sum();
    return uses.entrySet().stream()
        .filter(e -> e.getValue() >= CHIEF * (all - e.getValue()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The same names, not yet joined. */
  SpellingGroups afresh() {
    return new SpellingGroups(names, pairs);
  }

  /** Pairs that sound nearly alike, the likeliest first. */
  private static List<Pair> pairs(List<SpeltName> names) {
    List<Pair> pairs = new ArrayList<>();
    Map<String, List<Integer>> index = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      SpeltName name = names.get(i);
      if (name.sound().consonants() < FEW_CONSONANTS) {
        continue;
      }
      Set<Integer> candidates = new LinkedHashSet<>();
      Set<String> keys = new LinkedHashSet<>(name.sound().keys());
      keys.addAll(name.keysOfParts());
      for (String key : keys) {
        List<Integer> same = index.computeIfAbsent(key, k -> new ArrayList<>());
        candidates.addAll(same);
        if (same.size() < (key.length() < LONG_KEY ? MOST_OF_KEY : MOST_OF_LONG_KEY)) {
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
  private static double likeness(SpeltName a, SpeltName b) {
    if (a.isKnown() && b.isKnown() || a.standsBeside(b)) {
      return 0;
    }
    double likeness = a.likeness(b);
    return likeness >= (a.mayBe(b) ? NEARLY_SAME : ALL_BUT_SAME) ? likeness : 0;
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
        SpeltName a = names.get(i);
        SpeltName b = names.get(j);
        if (a.isKnown() && b.isKnown() || a.standsBeside(b) || soundsOtherwise(a, b)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether the spelling of two people's full names, or of their surnames, tells that they are two.
   */
  private static boolean soundsOtherwise(SpeltName a, SpeltName b) {
    return !a.isKnown()
        && !b.isKnown()
        && a.type() == EntityType.PER
        && b.type() == EntityType.PER
        && a.isOneWord() == b.isOneWord()
        && a.sound().isSpeltLike(b.sound())
        && a.likeness(b) < UNLIKE;
  }

  /** What tells the group of a name from others. */
  String companion(SpeltName name) {
    return name.isKnown() ? name.id() : "sound " + group[Objects.requireNonNull(places.get(name))];
  }

  /** The groups of two names and more. */
  List<List<SpeltName>> list() {
    return members.stream()
        .filter(m -> m.size() > 1)
        .map(m -> m.stream().map(names::get).toList())
        .toList();
  }
}
