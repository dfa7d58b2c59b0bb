package org.khabar.story;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which names stand together in articles: how much two articles, and so two names, have in common.
 *
 * <p>Every known entity and every group of new names that sound alike is one companion.
 */
final class Company {
  /** Articles of a name that are looked at. */
  private static final int MOST_ARTICLES = 8;

  /** A companion of more articles than these tells the less the more it has. */
  private static final int COMMON = 50;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Integer> articlesOf = new ArrayList<>();
  private final List<BitSet> companions = new ArrayList<>();

  Company(int articles) {
    for (int i = 0; i < articles; i++) {
      companions.add(new BitSet());
    }
  }

  /** Takes note of a companion of an article. */
  void add(int article, String companion) {
    int number = numbers.computeIfAbsent(companion, c -> numbers.size());
    if (number == articlesOf.size()) {
      articlesOf.add(0);
    }
    BitSet all = companions.get(article);
    if (!all.get(number)) {
      all.set(number);
      articlesOf.set(number, articlesOf.get(number) + 1);
    }
  }

  /**
   * How many companions two names share in those two of their articles that are most alike.
   *
   * @param self the companion that each of the two is itself; they do not count
   */
  double shared(SpeltName a, String selfOfA, SpeltName b, String selfOfB) {
    double most = 0;
    for (int articleOfA : first(a)) {
      for (int articleOfB : first(b)) {
        BitSet both = (BitSet) companions.get(articleOfA).clone();
        both.and(companions.get(articleOfB));
        clear(both, selfOfA);
        clear(both, selfOfB);
        most = Math.max(most, both.stream().mapToDouble(this::worth).sum());
      }
    }
    return most;
  }

  private static List<Integer> first(SpeltName name) {
    return name.articles().stream().limit(MOST_ARTICLES).toList();
  }

  private void clear(BitSet companions, String self) {
    Integer number = numbers.get(self);
    if (number != null) {
      companions.clear(number);
    }
  }

  private double worth(int companion) {
    return Math.min(1, (double) COMMON / articlesOf.get(companion));
  }
}
