package org.khabar.story;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Joins clusters that tell of one episode: the most alike first, by likeness of all their articles
 * on average, so that no chain of chance likenesses grows and the order of arrival does not matter.
 */
final class ChapterLinker {
  private record Link(double score, int a, int b, int stamp) {}

  private static final int SMALL = 40;

  private final ChapterDecision decision;
  private final Bonds.Parting parting;
  private final Map<Integer, Cluster> clusters;
  private final Map<Integer, Set<Integer>> near = new HashMap<>();
  private final Map<Integer, Integer> stamps = new HashMap<>();
  private final Map<Integer, Integer> into = new HashMap<>();

  /** For each pair that was compared the stamps that it had then. */
  private final Map<Long, Integer> offered = new HashMap<>();

  private final PriorityQueue<Link> links =
      new PriorityQueue<>(
          Comparator.comparingDouble(Link::score)
              .reversed()
              .thenComparingInt(Link::a)
              .thenComparingInt(Link::b));

  /**
   * A linker of these clusters, by their numbers.
   *
   * @param clusters they grow as they are joined
   */
  ChapterLinker(ChapterDecision decision, Bonds.Parting parting, Map<Integer, Cluster> clusters) {
    this.decision = decision;
    this.parting = parting;
    this.clusters = clusters;
    for (int number : clusters.keySet()) {
      near.put(number, new LinkedHashSet<>());
      stamps.put(number, 0);
    }
  }

  /** Lets two clusters be compared. */
  void compare(int a, int b) {
    if (a != b) {
      near(a).add(b);
      near(b).add(a);
    }
  }

  /** Puts together what somebody has said to be one episode. */
  void bind(int a, int b) {
    if (home(a) != home(b)) {
      merge(cluster(home(a)), cluster(home(b)));
    }
  }

  /** Joins what belongs together. */
  void link() {
    for (int a : List.copyOf(near.keySet())) {
      offer(a, near(a).stream().filter(b -> b > a).toList());
    }
    while (!links.isEmpty()) {
      Link link = links.remove();
      int a = home(link.a());
      int b = home(link.b());
      if (a == b) {
        continue;
      }
      if (a != link.a() || b != link.b() || link.stamp() != stamp(a) + stamp(b)) {
        offer(Math.min(a, b), List.of(Math.max(a, b)));
      } else if (!parting.parts(cluster(a).spoken, cluster(b).spoken)
          && link.score() >= decision.asked(cluster(a), cluster(b))) {
        boolean larger = cluster(a).members.size() >= cluster(b).members.size();
        merge(cluster(larger ? a : b), cluster(larger ? b : a));
      }
    }
  }

  /** The number of the cluster into which one went; its own when it went into none. */
  int home(int number) {
    int at = number;
    for (Integer next = into.get(at); next != null; next = into.get(at)) {
      at = next;
    }
    if (at != number) {
      into.put(number, at); // the way is shorter next time
    }
    return at;
  }

  private void offer(int a, Collection<Integer> others) {
    for (int b : others) {
      int stamp = stamp(a) + stamp(b);
      long pair = (long) Math.min(a, b) << Integer.SIZE | Math.max(a, b);
      Integer before = offered.put(pair, stamp);
      if (before == null || before != stamp) {
        double score = decision.score(cluster(a), cluster(b));
        if (score >= ChapterDecision.JOINS) {
          links.add(new Link(score, a, b, stamp));
        }
      }
    }
  }

  /**
   * Makes one of two. A small cluster is compared anew with all that is near; what is near a large
   * one is compared when its turn comes, as one article more hardly changes the mean of many.
   */
  private void merge(Cluster home, Cluster from) {
    home.addAll(from);
    into.put(from.number, home.number);
    stamps.merge(home.number, 1, Integer::sum);
    boolean small = home.members.size() <= SMALL;
    Set<Integer> all = near(home.number);
    for (int other : near(from.number)) {
      int there = home(other);
      if (there != home.number) {
        all.add(there);
        near(there).add(home.number);
      }
    }
    near(from.number).clear();
    if (small) {
      Set<Integer> alive = new LinkedHashSet<>();
      all.forEach(other -> alive.add(home(other)));
      alive.remove(home.number);
      near.put(home.number, alive);
      offer(home.number, alive);
    }
  }

  private Cluster cluster(int number) {
    return known(clusters, number);
  }

  private Set<Integer> near(int number) {
    return known(near, number);
  }

  private int stamp(int number) {
    return known(stamps, number);
  }

  private static <T> T known(Map<Integer, T> map, int number) {
    T value = map.get(number);
    if (value == null) {
      throw new IllegalArgumentException("no cluster " + number);
    }
    return value;
  }
}
