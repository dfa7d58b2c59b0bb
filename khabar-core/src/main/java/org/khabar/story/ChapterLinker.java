package org.khabar.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins clusters that tell of one episode: the most alike first, by likeness of all their articles
 * on average, so that no chain of chance likenesses grows and the order of arrival does not matter.
 *
 * <p>Group-average linkage (Sokal and Michener 1958). What two clusters have in common with a third
 * adds up when they become one (Lance and Williams 1967), so that joining compares no evidence
 * anew.
 */
final class ChapterLinker {
  private static final int SMALL = 40;

  private record Pair(Group a, Group b) {}

  private record Link(double score, Group a, Group b, int stamp) {}

  /** What two groups were found to have in common when their stamps added up to this. */
  private record Compared(Likeness likeness, int stamp) {}

  /** A cluster with those that it may belong with. */
  private static final class Group {
    private final Cluster cluster;
    private final Map<Group, Compared> compared = new HashMap<>();
    private Set<Group> near = new LinkedHashSet<>();

    /** How often it has grown. */
    private int stamp;

    private @Nullable Group into;

    Group(Cluster cluster) {
      this.cluster = cluster;
    }

    int number() {
      return cluster.number;
    }

    /** What it has in common with another, if they have not grown since that was found. */
    @Nullable Likeness known(Group other) {
      Group first = number() < other.number() ? this : other;
      Compared before = first.compared.get(first == this ? other : this);
      return before != null && before.stamp == stamp + other.stamp ? before.likeness : null;
    }

    void know(Group other, Likeness likeness) {
      Group first = number() < other.number() ? this : other;
      first.compared.put(first == this ? other : this, new Compared(likeness, stamp + other.stamp));
    }

    Likeness likeness(Group other) {
      Likeness known = known(other);
      return known != null ? known : cluster.likeness(other.cluster);
    }
  }

  private final ChapterDecision decision;
  private final Bonds.Parting parting;
  private final Map<Integer, Group> groups = new HashMap<>();
  private final List<Group> inOrder = new ArrayList<>();

  private final PriorityQueue<Link> links =
      new PriorityQueue<>(
          Comparator.comparingDouble(Link::score)
              .reversed()
              .thenComparingInt(link -> link.a.number())
              .thenComparingInt(link -> link.b.number()));

  /**
   * A linker of these clusters, by their numbers.
   *
   * @param clusters they grow as they are joined
   */
  ChapterLinker(ChapterDecision decision, Bonds.Parting parting, Map<Integer, Cluster> clusters) {
    this.decision = decision;
    this.parting = parting;
    clusters.forEach(
        (number, cluster) -> {
          Group group = new Group(cluster);
          groups.put(number, group);
          inOrder.add(group);
        });
  }

  /** Lets two clusters be compared. */
  void compare(int a, int b) {
    if (a != b) {
      group(a).near.add(group(b));
      group(b).near.add(group(a));
    }
  }

  /** Puts together what somebody has said to be one episode. */
  void bind(int a, int b) {
    Group one = home(group(a));
    Group other = home(group(b));
    if (one != other) {
      merge(one, other);
    }
  }

  /** Joins what belongs together. */
  void link() {
    offerAll();
    while (!links.isEmpty()) {
      Link link = links.remove();
      Group a = home(link.a());
      Group b = home(link.b());
      if (a == b) {
        continue;
      }
      if (a != link.a() || b != link.b() || link.stamp() != a.stamp + b.stamp) {
        boolean ordered = a.number() < b.number();
        offer(ordered ? a : b, ordered ? b : a);
      } else if (!parting.parts(a.cluster.spoken, b.cluster.spoken)
          && link.score() >= decision.asked(a.cluster, b.cluster)) {
        boolean larger = a.cluster.members.size() >= b.cluster.members.size();
        merge(larger ? a : b, larger ? b : a);
      }
    }
  }

  /** The number of the cluster into which one went; its own when it went into none. */
  int home(int number) {
    return home(group(number)).number();
  }

  private static Group home(Group group) {
    Group at = group;
    for (Group next = at.into; next != null; next = at.into) {
      at = next;
    }
    if (at != group) {
      group.into = at; // the way is shorter next time
    }
    return at;
  }

  /** Compares all that may be before anything is joined, by several threads. */
  private void offerAll() {
    List<Pair> pairs = new ArrayList<>();
    for (Group a : inOrder) {
      for (Group b : a.near) {
        if (b.number() > a.number() && decision.canJoin(a.cluster, b.cluster)) {
          pairs.add(new Pair(a, b));
        }
      }
    }
    List<Likeness> likenesses =
        pairs.parallelStream().map(p -> p.a.cluster.likeness(p.b.cluster)).toList();
    for (int i = 0; i < pairs.size(); i++) {
      offer(pairs.get(i).a, pairs.get(i).b, likenesses.get(i));
    }
  }

  private void offer(Group a, Group b) {
    if (a.known(b) == null && decision.canJoin(a.cluster, b.cluster)) {
      offer(a, b, a.cluster.likeness(b.cluster));
    }
  }

  private void offer(Group a, Group b, Likeness likeness) {
    a.know(b, likeness);
    double score = decision.score(a.cluster, b.cluster, likeness);
    if (score >= ChapterDecision.JOINS) {
      links.add(new Link(score, a, b, a.stamp + b.stamp));
    }
  }

  /**
   * Makes one of two. A small cluster is compared anew with all that is near; what is near a large
   * one is compared when its turn comes, as one article more hardly changes the mean of many.
   */
  private void merge(Group home, Group from) {
    boolean small = home.cluster.members.size() + from.cluster.members.size() <= SMALL;
    Set<Group> near = new LinkedHashSet<>();
    home.near.forEach(other -> near.add(home(other)));
    for (Group other : from.near) {
      Group there = home(other);
      if (there != home) {
        near.add(there);
        there.near.add(home);
      }
    }
    near.remove(home);
    near.remove(from);
    Map<Group, Likeness> likenesses = new HashMap<>();
    for (Group other : small ? near : Set.<Group>of()) {
      if (decision.isNear(home.cluster, other.cluster)
          || decision.isNear(from.cluster, other.cluster)) {
        likenesses.put(other, home.likeness(other).plus(from.likeness(other)));
      }
    }
    home.cluster.addAll(from.cluster);
    home.stamp++;
    home.near = near;
    from.into = home;
    from.near = Set.of();
    from.compared.clear();
    for (Group other : small ? near : Set.<Group>of()) {
      Likeness likeness = likenesses.get(other);
      if (likeness == null) {
        offer(home, other);
      } else {
        offer(home, other, likeness);
      }
    }
  }

  private Group group(int number) {
    Group group = groups.get(number);
    if (group == null) {
      throw new IllegalArgumentException("no cluster " + number);
    }
    return group;
  }
}
