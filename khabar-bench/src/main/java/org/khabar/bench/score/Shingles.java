package org.khabar.bench.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs of four words of a text, each as often as it occurs: the measure of the public
 * article-extraction-benchmark (Scrapinghub, 2020).
 */
record Shingles(Map<List<String>, Integer> counts) {
  private static final int LENGTH = 4;

  static Shingles of(String text) {
    List<String> words = words(text);
    Map<List<String>, Integer> counts = new HashMap<>();
    for (int i = 0; i == 0 || i + LENGTH <= words.size(); i++) {
      List<String> run = words.subList(i, Math.min(words.size(), i + LENGTH));
      if (!run.isEmpty()) {
        counts.merge(run, 1, Integer::sum);
      }
    }
    return new Shingles(counts);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean word = i < text.length() && isWord(text.charAt(i));
      if (word && start < 0) {
        start = i;
      } else if (!word && start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || Character.isSurrogate(c);
  }

  private int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The share of these that stand in {@code others} too; 0 when there are none. */
  double shareIn(Shingles others) {
    int shared = 0;
    for (Map.Entry<List<String>, Integer> run : counts.entrySet()) {
      shared += Math.min(run.getValue(), others.counts.getOrDefault(run.getKey(), 0));
    }
    int total = total();
    return total == 0 ? 0 : shared / (double) total;
  }
}
