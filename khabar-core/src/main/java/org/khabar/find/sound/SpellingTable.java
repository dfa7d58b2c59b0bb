package org.khabar.find.sound;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the letters of a script sound: at each place of a word the longest spelling that fits.
 *
 * <p>A table is written as {@code spelling=sounds} with spaces between. In a spelling, {@code ^}
 * stands for the start of the word and {@code $} for its end, {@code /xyz} asks for one of these
 * letters behind, {@code !xyz} for none of them. Sounds are those of {@link Sounds}; one in
 * parentheses is optional, and {@code -} is none.
 */
final class SpellingTable {
  private record Rule(
      String letters,
      boolean starts,
      boolean ends,
      String before,
      String notBefore,
      String sounds) {
    boolean fits(String word, int at) {
      int end = at + letters.length();
      return word.startsWith(letters, at)
          && (!starts || at == 0)
          && (!ends || end == word.length())
          && (before.isEmpty() || end < word.length() && before.indexOf(word.charAt(end)) >= 0)
          && (notBefore.isEmpty()
              || end >= word.length()
              || notBefore.indexOf(word.charAt(end)) < 0);
    }

    int detail() {
      int context = before.isEmpty() && notBefore.isEmpty() ? 0 : 1;
      return 4 * letters.length() + (starts ? 1 : 0) + (ends ? 1 : 0) + context;
    }
  }

  private final Map<Character, List<Rule>> rules = new HashMap<>();

  SpellingTable(String table) {
    for (String entry : table.strip().split("\\s+")) {
      Rule rule = rule(entry);
      rules.computeIfAbsent(rule.letters().charAt(0), k -> new ArrayList<>()).add(rule);
    }
    rules.values().forEach(all -> all.sort(Comparator.comparingInt(r -> -r.detail())));
  }

  private static Rule rule(String entry) {
    int equals = entry.lastIndexOf('=');
    String spelling = entry.substring(0, equals);
    boolean starts = spelling.startsWith("^");
    boolean ends = spelling.endsWith("$");
    spelling = spelling.substring(starts ? 1 : 0, spelling.length() - (ends ? 1 : 0));
    int slash = spelling.indexOf('/');
    int bang = spelling.indexOf('!');
    int letters = slash > 0 ? slash : bang > 0 ? bang : spelling.length();
    return new Rule(
        spelling.substring(0, letters),
        starts,
        ends,
        slash > 0 ? spelling.substring(slash + 1) : "",
        bang > 0 ? spelling.substring(bang + 1) : "",
        sounds(entry.substring(equals + 1)));
  }

  private static String sounds(String written) {
    StringBuilder sounds = new StringBuilder();
    boolean optional = false;
    for (char c : written.toCharArray()) {
      switch (c) {
        case '(' -> optional = true;
        case ')' -> optional = false;
        case '-' -> {}
        default -> sounds.append(optional ? (char) (c | Sounds.OPTIONAL) : c);
      }
    }
    return sounds.toString();
  }

  boolean has(char letter) {
    return rules.containsKey(letter);
  }

  /** The sounds of a word in small letters; letters that the table lacks are silent. */
  String read(String word) {
    StringBuilder sounds = new StringBuilder(word.length() + 4);
    int at = 0;
    while (at < word.length()) {
      Rule rule = ruleAt(word, at);
      if (rule == null) {
        at++;
        continue;
      }
      append(sounds, rule.sounds());
      at += rule.letters().length();
    }
    return sounds.toString();
  }

  /** Doubled letters are one sound. */
  private static void append(StringBuilder sounds, String more) {
    for (char c : more.toCharArray()) {
      boolean doubled = !sounds.isEmpty() && sounds.charAt(sounds.length() - 1) == c;
      if (!doubled) {
        sounds.append(c);
      }
    }
  }

  private @org.jspecify.annotations.Nullable Rule ruleAt(String word, int at) {
    List<Rule> all = rules.get(word.charAt(at));
    if (all != null) {
      for (Rule rule : all) {
        if (rule.fits(word, at)) {
          return rule;
        }
      }
    }
    return null;
  }
}
