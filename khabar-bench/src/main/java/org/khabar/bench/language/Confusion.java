package org.khabar.bench.language;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What samples were taken for: right answers and wrong ones, by language. */
final class Confusion {
  private final Map<String, Map<String, Integer>> answers = new TreeMap<>();

  /** What {@code identify} says to each sample. */
  static Confusion of(Stream<Sample> samples, Function<String, String> identify) {
    Confusion confusion = new Confusion();
    samples.forEach(s -> confusion.add(s.language(), identify.apply(s.text())));
    return confusion;
  }

  void add(String language, String answer) {
    answers.computeIfAbsent(language, l -> new TreeMap<>()).merge(answer, 1, Integer::sum);
  }

  /** The share of the samples of a language that were told right; "-" when there are none. */
  String share(String language) {
    return cut(right(language), total(language));
  }

  /** The mean of the shares of all languages, each counting as much as the others. */
  String mean() {
    return String.format(
        Locale.ROOT,
        "%.3f",
        answers.keySet().stream()
            .mapToDouble(l -> (double) right(l) / total(l))
            .average()
            .orElse(0));
  }

  /** What samples of a language were wrongly taken for, most frequent first. */
  String wrong(String language) {
    return answers.getOrDefault(language, Map.of()).entrySet().stream()
        .filter(e -> !e.getKey().equals(language))
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(e -> e.getKey() + " " + e.getValue())
        .collect(Collectors.joining(", "));
  }

  Set<String> languages() {
    return Set.copyOf(answers.keySet());
  }

  int total(String language) {
    return answers.getOrDefault(language, Map.of()).values().stream().mapToInt(n -> n).sum();
  }

  private int right(String language) {
    return answers.getOrDefault(language, Map.of()).getOrDefault(language, 0);
  }

  /** Three digits, cut and not rounded: 1.000 says that all is right. */
  private static String cut(long part, long whole) {
    if (whole == 0) {
      return "-";
    }
    long thousandths = part * 1000 / whole;
    return String.format(Locale.ROOT, "%d.%03d", thousandths / 1000, thousandths % 1000);
  }
}
