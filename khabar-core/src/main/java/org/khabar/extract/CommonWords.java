package org.khabar.extract;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.text.Normalizer;

/**
 * Tells a language by its script and its most common words, and keeps silent when they do not
 * settle it.
 *
 * <p>The words come from the settings of the language {@code und}: {@code words.sw}; {@code
 * marks.prs.fa} holds words that mark Dari in a text first taken for Persian. A script of which no
 * language has words here stands for its likely language (Unicode CLDR, likely subtags).
 */
final class CommonWords {
  private static final String WORDS = "words.";
  private static final String MARKS = "marks.";
  private static final int MAX_WORDS = 3_000;
  private static final int MIN_WORDS = 3;
  private static final double SHARED = 0.05;
  private static final double ENOUGH = 0.12;
  private static final double ENOUGH_IF_LONG = 0.06;
  private static final int LONG = 60;
  private static final double LEAD = 1.5;
  private static final int MIN_MARKS = 3;

  private final Map<String, List<String>> languagesOf = new HashMap<>();
  private final Map<String, Set<String>> marks = new HashMap<>();
  private final Set<Character.UnicodeScript> scripts = new HashSet<>();

  CommonWords(Map<String, String> settings) {
    settings.forEach(
        (name, words) -> {
          if (name.startsWith(WORDS)) {
            add(name.substring(WORDS.length()), words);
          } else if (name.startsWith(MARKS)) {
            marks.put(name.substring(MARKS.length()), new HashSet<>(Words.keys(words)));
          }
        });
  }

  private void add(String language, String words) {
    for (String key : new HashSet<>(Words.keys(words))) {
      languagesOf.computeIfAbsent(key, k -> new ArrayList<>()).add(language);
      scripts.add(Character.UnicodeScript.of(key.codePointAt(0)));
    }
  }

  /** What is known after looking at script and words. */
  sealed interface Verdict {
    /** The language is settled. */
    record Settled(String language) implements Verdict {}

    /** There are letters, but the words do not tell; how much speaks for which language. */
    record Open(Map<String, Double> scores, int words) implements Verdict {
      public Open {
        scores = Map.copyOf(scores);
      }
    }

    /** There is nothing to go by. */
    record Nothing() implements Verdict {}
  }

  /** The verdict on the first few thousand words of {@code text}. */
  Verdict judge(String text) {
    Optional<Character.UnicodeScript> script = script(text);
    if (script.isEmpty()) {
      return new Verdict.Nothing();
    }
    if (!scripts.contains(script.get())) {
      return likely(script.get());
    }
    List<String> keys = Words.keys(text, 0, text.length(), MAX_WORDS);
    keys.removeIf(key -> Character.UnicodeScript.of(key.codePointAt(0)) != script.get());
    Map<String, Double> scores = new HashMap<>();
    for (String key : keys) {
      List<String> languages = languagesOf.getOrDefault(key, List.of());
      for (String language : languages) {
        scores.merge(language, SHARED + (1 - SHARED) / languages.size(), Double::sum);
      }
    }
    List<Map.Entry<String, Double>> best = new ArrayList<>(scores.entrySet());
    best.sort(
        Map.Entry.<String, Double>comparingByValue()
            .reversed()
            .thenComparing(Map.Entry.comparingByKey()));
    if (keys.size() < MIN_WORDS || best.isEmpty()) {
      return keys.isEmpty() ? new Verdict.Nothing() : new Verdict.Open(scores, keys.size());
    }
    double first = best.getFirst().getValue();
    double second = rival(best);
    double enough = keys.size() >= LONG ? ENOUGH_IF_LONG : ENOUGH;
    boolean settled = first >= 2 && first / keys.size() >= enough && first >= LEAD * second;
    return settled
        ? new Verdict.Settled(relative(best.getFirst().getKey(), keys))
        : new Verdict.Open(scores, keys.size());
  }

  /** The score of the best language that is no close relative of the first. */
  private double rival(List<Map.Entry<String, Double>> best) {
    String first = best.getFirst().getKey();
    for (Map.Entry<String, Double> entry : best.subList(1, best.size())) {
      if (!marks.containsKey(entry.getKey() + "." + first)) {
        return entry.getValue();
      }
    }
    return 0;
  }

  /** The close relative of {@code language} that the words mark, or {@code language} itself. */
  String relative(String language, List<String> keys) {
    for (Map.Entry<String, Set<String>> entry : new java.util.TreeMap<>(marks).entrySet()) {
      int dot = entry.getKey().indexOf('.');
      if (dot > 0 && entry.getKey().substring(dot + 1).equals(language)) {
        String other = entry.getKey().substring(0, dot);
        int found = count(entry.getValue(), keys);
        int against = count(marks.getOrDefault(language + "." + other, Set.of()), keys);
        if (found >= MIN_MARKS && found > 3 * against) {
          return other;
        }
      }
    }
    return language;
  }

  private static int count(Set<String> words, List<String> keys) {
    return (int) keys.stream().filter(words::contains).count();
  }

  private static Verdict likely(Character.UnicodeScript script) {
    String code =
        switch (script) {
          case HIRAGANA, KATAKANA -> "Jpan";
          case HANGUL -> "Kore";
          default ->
              com.ibm.icu.lang.UScript.getShortName(
                  com.ibm.icu.lang.UScript.getCodeFromName(script.name()));
        };
    String language = ULocale.addLikelySubtags(new ULocale("und_" + code)).getLanguage();
    return language.isEmpty()
            || language.equals("und")
            || language.equals("en") && !code.equals("Latn")
        ? new Verdict.Open(Map.of(), MIN_WORDS)
        : new Verdict.Settled(language);
  }

  /** The script of most letters; kana beside Han make it Japanese. */
  private static Optional<Character.UnicodeScript> script(String text) {
    Map<Character.UnicodeScript, Integer> counts = new EnumMap<>(Character.UnicodeScript.class);
    int limit = Math.min(text.length(), MAX_WORDS * 10);
    for (int i = 0; i < limit; i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        counts.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
      }
    }
    counts.remove(Character.UnicodeScript.COMMON);
    counts.remove(Character.UnicodeScript.INHERITED);
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    int kana =
        counts.getOrDefault(Character.UnicodeScript.HIRAGANA, 0)
            + counts.getOrDefault(Character.UnicodeScript.KATAKANA, 0);
    if (kana * 10 > all) {
      return Optional.of(Character.UnicodeScript.HIRAGANA);
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Character.UnicodeScript, Integer>comparingByValue()
                .thenComparing(Comparator.comparing(Map.Entry::getKey)))
        .map(Map.Entry::getKey);
  }

  /** The words that {@link #relative} looks at. */
  static List<String> keys(String text) {
    return Words.keys(Normalizer.key(text.substring(0, Math.min(text.length(), MAX_WORDS * 10))));
  }
}
