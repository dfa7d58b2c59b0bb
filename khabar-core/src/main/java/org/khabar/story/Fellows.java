package org.khabar.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.khabar.model.Mention;
import org.khabar.model.Reading;

/** Which articles tell of one story: those that name much the same people, places and bodies. */
final class Fellows {
  /** Names that two articles must share. */
  private static final double FEWEST_SHARED = 3;

  /** The same, where one of the two has few names. */
  private static final double FEWEST_OF_FEW = 2;

  private static final double HALF = 0.5;

  /** A name of more articles than these tells the less the more it has. */
  private static final int COMMON = 50;

  /** A name of more articles than these tells nothing: a state, a power. */
  private static final int TOO_COMMON = 200;

  /** Fellows of an article that are listened to, those first that share most. */
  private static final int MOST = 32;

  private final List<Set<String>> ids;
  private final Map<String, List<Integer>> articles = new HashMap<>();

  Fellows(List<Reading> readings) {
    ids =
        readings.stream()
            .map(r -> r.entities().stream().map(Mention::id).collect(Collectors.toSet()))
            .toList();
    for (int i = 0; i < ids.size(); i++) {
      for (String id : ids.get(i)) {
        articles.computeIfAbsent(id, k -> new ArrayList<>()).add(i);
      }
    }
  }

  /** The articles that tell the story of one, itself left out. */
  List<Integer> of(int article) {
    Map<Integer, Double> shared = new LinkedHashMap<>();
    for (String id : ids.get(article)) {
      List<Integer> bearers = articles.getOrDefault(id, List.of());
      if (bearers.size() <= TOO_COMMON) {
        double worth = Math.min(1, (double) COMMON / bearers.size());
        bearers.forEach(other -> shared.merge(other, worth, Double::sum));
      }
    }
    return shared.entrySet().stream()
        .filter(e -> e.getKey() != article && e.getValue() >= needed(article, e.getKey()))
        .sorted(
            Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private double needed(int one, int other) {
    int fewer = Math.min(ids.get(one).size(), ids.get(other).size());
    return Math.clamp(HALF * fewer, FEWEST_OF_FEW, FEWEST_SHARED);
  }
}
