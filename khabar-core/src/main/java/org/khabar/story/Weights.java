package org.khabar.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A sparse vector of features. */
final class Weights {
  private final Map<String, Double> values = new HashMap<>();
  private double squares;

  /** Adds a feature's weight to what it has. */
  void add(String feature, double weight) {
    double before = values.getOrDefault(feature, 0.0);
    double after = before + weight;
    squares += after * after - before * before;
    if (Math.abs(after) < 1e-9) {
      values.remove(feature);
    } else {
      values.put(feature, after);
    }
  }

  /** Adds another vector, times a factor. */
  void add(Weights other, double factor) {
    other.values.forEach((feature, weight) -> add(feature, weight * factor));
  }

  /** The dot product; 0 when either is empty. */
  double dot(Weights other) {
    Weights small = values.size() <= other.values.size() ? this : other;
    Weights large = small == this ? other : this;
    double dot = 0;
    for (Map.Entry<String, Double> entry : small.values.entrySet()) {
      dot += entry.getValue() * large.values.getOrDefault(entry.getKey(), 0.0);
    }
    return dot;
  }

  double norm() {
    return Math.sqrt(Math.max(squares, 0));
  }

  double get(String feature) {
    return values.getOrDefault(feature, 0.0);
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  /** The heaviest features, heaviest first. */
  List<String> heaviest(int count) {
    return values.entrySet().stream()
        .sorted(
            Comparator.comparingDouble((Map.Entry<String, Double> e) -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(count)
        .map(Map.Entry::getKey)
        .toList();
  }

  Map<String, Double> values() {
    return values;
  }
}
