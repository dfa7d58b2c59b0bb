package org.khabar.extract;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells a language by its script, its most common words and its letters, and keeps silent when they
 * do not settle it.
 *
 * <p>The words come from the settings of the language {@code und}: {@code words.sw} those of
 * Swahili, {@code letters.*} as in {@link Alphabets}, {@code marks.*} as in {@link Relatives}. A
 * script of which no language has words here stands for its likely language.
 */
final class CommonWords {
  private static final String WORDS = "words.";
  private static final int MAX_WORDS = 3_000;
  private static final int MAX_CHARS = MAX_WORDS * 10;
  private static final int MIN_WORDS = 3;

  /** What a word is worth that many languages have, and what its letters are worth beside it. */
  private static final double SHARED = 0.05;

  private static final double BY_LETTERS = 0.5;

  /** A language that cannot spell a third of the words is out. */
  private static final double STRANGE = 3;

  private static final double ENOUGH = 0.12;
  private static final double ENOUGH_IF_LONG = 0.06;
  private static final int LONG = 60;
  private static final double MANY = 3;
  private static final double LEAD = 1.5;

  private final Map<String, List<Integer>> languagesOf = new HashMap<>();
  private final Set<UnicodeScript> scripts = new HashSet<>();
  private final Map<Integer, UnicodeScript> scriptOf = new HashMap<>();
  private final List<String> languages;
  private final Alphabets alphabets;
  private final Relatives relatives;

  CommonWords(Map<String, String> settings) {
    Set<String> known = new TreeSet<>();
    for (String name : settings.keySet()) {
      if (name.startsWith(WORDS)) {
        known.add(name.substring(WORDS.length()));
      }
    }
    languages = List.copyOf(known);
    for (int i = 0; i < languages.size(); i++) {
      add(i, settings.getOrDefault(WORDS + languages.get(i), ""));
    }
    alphabets = new Alphabets(settings, languages);
    relatives = new Relatives(settings);
  }

  private void add(int language, String words) {
    for (String key : new HashSet<>(Words.keys(words))) {
      languagesOf.computeIfAbsent(key, k -> new ArrayList<>()).add(language);
      UnicodeScript script = UnicodeScript.of(key.codePointAt(0));
      scripts.add(script);
      scriptOf.put(language, script);
    }
  }

  /** What is known after looking at script, words and letters. */
  sealed interface Verdict {
    /** The language is settled. */
    record Settled(String language) implements Verdict {}

    /**
     * There are letters, but the words do not tell.
     *
     * @param scores how much speaks for which language; 0 for one whose letters speak against it
     */
    record Open(Map<String, Double> scores, List<String> keys) implements Verdict {
      public Open {
        scores = Map.copyOf(scores);
        keys = List.copyOf(keys);
      }
    }

    /** There is nothing to go by. */
    record Nothing() implements Verdict {}
  }

  /** The verdict on the first few thousand words of {@code text}. */
  Verdict judge(String text) {
    Optional<UnicodeScript> script = Scripts.of(text, MAX_CHARS);
    if (script.isEmpty()) {
      return new Verdict.Nothing();
    }
    List<String> keys = Words.keys(text, 0, text.length(), MAX_WORDS);
    keys.removeIf(key -> UnicodeScript.of(key.codePointAt(0)) != script.get());
    if (!scripts.contains(script.get())) {
      return Scripts.likelyLanguage(script.get())
          .<Verdict>map(Verdict.Settled::new)
          .orElseGet(() -> new Verdict.Open(Map.of(), keys));
    }
    if (keys.isEmpty()) {
      return new Verdict.Nothing();
    }
    double[] scores = scores(text, keys, script.get());
    List<Integer> best = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] > 0) {
        best.add(i);
      }
    }
    best.sort(Comparator.comparingDouble((Integer i) -> -scores[i]).thenComparing(i -> i));
    if (keys.size() >= MIN_WORDS && !best.isEmpty()) {
      double first = scores[best.getFirst()];
      double enough = keys.size() >= LONG ? ENOUGH_IF_LONG : ENOUGH;
      if (first >= 2 && first / keys.size() >= enough && first >= LEAD * rival(best, scores)) {
        return new Verdict.Settled(relatives.nearest(languages.get(best.getFirst()), keys));
      }
    }
    Map<String, Double> open = new HashMap<>();
    scriptOf.forEach(
        (language, own) -> {
          if (own == script.get()) {
            open.put(languages.get(language), scores[language]);
          }
        });
    return new Verdict.Open(open, keys);
  }

  /** Whether the beginning of {@code text} has many words that hardly another language has. */
  boolean many(String text, String language) {
    int number = languages.indexOf(language);
    List<String> keys = Words.keys(text, 0, text.length(), LONG / 2);
    double score = 0;
    for (String key : keys) {
      List<Integer> users = languagesOf.getOrDefault(key, List.of());
      score += users.contains(number) ? worth(users.size()) : 0;
    }
    return score >= MANY && score >= 2 * ENOUGH * keys.size();
  }

  private double[] scores(String text, List<String> keys, UnicodeScript script) {
    double[] scores = new double[languages.size()];
    for (String key : keys) {
      List<Integer> users = languagesOf.getOrDefault(key, List.of());
      for (int language : users) {
        scores[language] += worth(users.size());
      }
    }
    Alphabets.Spelling spelling = alphabets.spelling(text, MAX_CHARS);
    spelling
        .words()
        .forEach(
            (users, words) -> {
              for (int i = users.nextSetBit(0); i >= 0; i = users.nextSetBit(i + 1)) {
                scores[i] += BY_LETTERS * words * worth(users.cardinality());
              }
            });
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] > 0) {
        double fit = 1 - STRANGE * spelling.strange(i) / keys.size();
        scores[i] = scriptOf.get(i) == script ? Math.max(0, scores[i] * fit) : 0;
      }
    }
    return scores;
  }

  private static double worth(int languages) {
    return SHARED + (1 - SHARED) / languages;
  }

  /** The score of the best language that is no close relative of the first. */
  private double rival(List<Integer> best, double[] scores) {
    String first = languages.get(best.getFirst());
    for (int other : best.subList(1, best.size())) {
      if (!relatives.close(first, languages.get(other))) {
        return scores[other];
      }
    }
    return 0;
  }

  /** What is known of relatives. */
  Relatives relatives() {
    return relatives;
  }
}
