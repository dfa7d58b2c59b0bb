package org.khabar.extract;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tells close relatives by words that one has and the other has not. Its settings:
 *
 * <ul>
 *   <li>{@code marks.prs.fa}: words of Dari that Persian does not use; {@code marks.fa.prs}: those
 *       of Persian. Different ones are counted, not how often they stand.
 *   <li>{@code hints.prs.fa}: words that Dari prefers; four count as one mark.
 *   <li>{@code least.prs.fa}: how many marks it takes before a text first taken for Persian is Dari
 *       (1 when nothing is said). The more it takes, the more must they outnumber those of Persian.
 *   <li>{@code unmarked.ms}: what a text first taken for Malay is when it has no mark of either.
 *   <li>{@code close.nb}: further languages that never stand beside Norwegian in one article.
 * </ul>
 */
final class Relatives {
  private static final double HINT = 0.25;

  /** By the language first thought of, then by the other one. */
  private final Map<String, Map<String, Set<String>>> marks = new HashMap<>();

  private final Map<String, Map<String, Set<String>>> hints = new HashMap<>();
  private final Map<String, Integer> least = new HashMap<>();
  private final Map<String, String> unmarked = new HashMap<>();
  private final Map<String, Set<String>> close = new HashMap<>();

  Relatives(Map<String, String> settings) {
    settings.forEach(
        (name, value) -> {
          int dot = name.indexOf('.');
          String of = name.substring(dot + 1);
          switch (name.substring(0, Math.max(dot, 0))) {
            case "marks" -> addWords(marks, of, value);
            case "hints" -> addWords(hints, of, value);
            case "least" -> least.put(of, Integer.parseInt(value.strip()));
            case "unmarked" -> unmarked.put(of, value.strip());
            case "close" -> List.of(value.split(" ")).forEach(other -> join(of, other));
            default -> {}
          }
        });
  }

  private void addWords(Map<String, Map<String, Set<String>>> to, String pair, String words) {
    int dot = pair.indexOf('.');
    String other = pair.substring(0, dot);
    String language = pair.substring(dot + 1);
    to.computeIfAbsent(language, l -> new TreeMap<>())
        .put(other, new HashSet<>(Words.keys(words, 0, words.length(), Integer.MAX_VALUE)));
    join(language, other);
  }

  private void join(String a, String b) {
    close.computeIfAbsent(a, l -> new HashSet<>()).add(b);
    close.computeIfAbsent(b, l -> new HashSet<>()).add(a);
  }

  /** Whether the two are so close that an article in one is not thought to pass into the other. */
  boolean close(String a, String b) {
    return a.equals(b) || close.getOrDefault(a, Set.of()).contains(b);
  }

  /** The relative of {@code language} that the words of a text mark, or {@code language} itself. */
  String nearest(String language, Collection<String> keys) {
    Set<String> words = new HashSet<>(keys);
    String nearest = language;
    double most = 0;
    boolean bare = true;
    for (String other : marks.getOrDefault(language, Map.of()).keySet()) {
      double found = count(language, other, words);
      double against = count(other, language, words);
      int needed = least.getOrDefault(other + "." + language, 1);
      if (found >= needed && found > against * (1 + needed) / 2 && found > most) {
        nearest = other;
        most = found;
      }
      bare &= found + against < 1;
    }
    return bare ? unmarked.getOrDefault(language, language) : nearest;
  }

  /** Marks of {@code other} against {@code language}; hints count only beside a mark. */
  private double count(String language, String other, Set<String> words) {
    double found = count(marks, language, other, words);
    return found == 0 ? 0 : found + HINT * count(hints, language, other, words);
  }

  private static long count(
      Map<String, Map<String, Set<String>>> of, String language, String other, Set<String> words) {
    Set<String> telling = of.getOrDefault(language, Map.of()).getOrDefault(other, Set.of());
    return words.stream().filter(telling::contains).count();
  }
}
