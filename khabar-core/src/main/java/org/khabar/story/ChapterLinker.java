package org.khabar.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Joins articles to chapters: the most alike first, by likeness of all their articles on average,
 * so that no chain of chance likenesses grows and the order of arrival does not matter.
 */
final class ChapterLinker {
  private record Link(double score, int a, int b, int stamp) {}

  private final ChapterDecision decision;
  private final Bonds bonds;
  private final Bonds.Parting parting;

  ChapterLinker(EntityRelations relations, Bonds bonds) {
    decision = new ChapterDecision(relations);
    this.bonds = bonds;
    parting = bonds.parting();
  }

  /** The chapters of these articles, each with its articles in the order given. */
  List<List<ArticleVectors>> link(List<ArticleVectors> articles) {
    Growth growth = new Growth(articles);
    growth.bind(articles);
    growth.run();
    Map<ArticleVectors, Integer> order = new IdentityHashMap<>();
    articles.forEach(a -> order.put(a, order.size()));
    Comparator<ArticleVectors> asGiven = Comparator.comparingInt(order::get);
    return growth.clusters.stream()
        .filter(c -> !c.members.isEmpty())
        .map(c -> c.members.stream().sorted(asGiven).toList())
        .sorted(Comparator.comparing(List::getFirst, asGiven))
        .toList();
  }

  private final class Growth {
    final List<Cluster> clusters = new ArrayList<>();
    private final List<Set<Integer>> near = new ArrayList<>();
    private final List<Integer> stamps = new ArrayList<>();
    private final PriorityQueue<Link> links =
        new PriorityQueue<>(
            Comparator.comparingDouble(Link::score)
                .reversed()
                .thenComparingInt(Link::a)
                .thenComparingInt(Link::b));

    Growth(List<ArticleVectors> articles) {
      Neighbours neighbours =
          new Neighbours(articles.stream().map(ArticleVectors::neutral).toList());
      for (int i = 0; i < articles.size(); i++) {
        clusters.add(new Cluster(i, articles.get(i)));
        near.add(new LinkedHashSet<>());
        stamps.add(0);
      }
      for (int i = 0; i < articles.size(); i++) {
        for (int other : neighbours.of(i)) {
          near.get(i).add(other);
          near.get(other).add(i);
        }
      }
      for (int i = 0; i < articles.size(); i++) {
        offer(i, near.get(i).stream().filter(above(i)).toList());
      }
    }

    /** Puts together what somebody has said to be one episode. */
    void bind(List<ArticleVectors> articles) {
      Map<String, Integer> places = new HashMap<>();
      articles.forEach(a -> places.putIfAbsent(a.evidence().id(), places.size()));
      for (Bonds.Pair pair : bonds.together()) {
        Integer one = places.get(pair.one());
        Integer other = places.get(pair.other());
        if (one != null && other != null) {
          Cluster a = clusters.get(home(articles.get(one)));
          Cluster b = clusters.get(home(articles.get(other)));
          if (a != b) {
            merge(a, b);
          }
        }
      }
    }

    /** The number of the cluster that an article is in. */
    private int home(ArticleVectors article) {
      return clusters.stream()
          .filter(c -> c.members.stream().anyMatch(member -> member == article))
          .findFirst()
          .orElseThrow()
          .number;
    }

    private java.util.function.Predicate<Integer> above(int i) {
      return other -> other > i;
    }

    private void offer(int a, Collection<Integer> others) {
      for (int b : others) {
        double score = decision.score(clusters.get(a), clusters.get(b));
        if (score >= ChapterDecision.JOINS) {
          links.add(new Link(score, a, b, stamps.get(a) + stamps.get(b)));
        }
      }
    }

    void run() {
      while (!links.isEmpty()) {
        Link link = links.remove();
        Cluster a = clusters.get(link.a());
        Cluster b = clusters.get(link.b());
        boolean current = link.stamp() == stamps.get(link.a()) + stamps.get(link.b());
        if (current
            && !a.members.isEmpty()
            && !b.members.isEmpty()
            && !parting.parts(a.members, b.members)
            && link.score() >= decision.asked(a, b)) {
          merge(
              a.members.size() >= b.members.size() ? a : b,
              a.members.size() >= b.members.size() ? b : a);
        }
      }
    }

    private void merge(Cluster into, Cluster from) {
      into.addAll(from);
      from.members.clear();
      Set<Integer> all = near.get(into.number);
      for (int other : near.get(from.number)) {
        near.get(other).remove(from.number);
        if (other != into.number) {
          near.get(other).add(into.number);
          all.add(other);
        }
      }
      all.remove(into.number);
      all.remove(from.number);
      near.get(from.number).clear();
      stamps.set(into.number, stamps.get(into.number) + 1);
      stamps.set(from.number, Integer.MIN_VALUE / 2);
      offer(into.number, all);
    }
  }
}
