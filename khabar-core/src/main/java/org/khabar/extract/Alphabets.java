package org.khabar.extract;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which languages a word can belong to by its letters.
 *
 * <p>{@code letters.ps} holds the letters that Pashto uses and that not every language of its
 * script does; a language without such a setting uses none of them.
 */
final class Alphabets {
  private static final String LETTERS = "letters.";

  private final BitSet telling = new BitSet();
  private final Map<Character, BitSet> users = new HashMap<>();

  /**
   * @param languages all languages in question, in the order of their numbers
   */
  Alphabets(Map<String, String> settings, List<String> languages) {
    settings.forEach(
        (name, letters) -> {
          int number =
              name.startsWith(LETTERS) ? languages.indexOf(name.substring(LETTERS.length())) : -1;
          if (number >= 0) {
            add(letters, number);
          }
        });
  }

  private void add(String letters, int language) {
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      if (!Character.isWhitespace(letter)) {
        telling.set(letter);
        users.computeIfAbsent(letter, l -> new BitSet()).set(language);
      }
    }
  }

  /**
   * How the words of a text are spelt.
   *
   * @param words how many words have a telling letter, by the languages that use all of its telling
   *     letters
   */
  record Spelling(Map<BitSet, Integer> words) {
    Spelling {
      words = Map.copyOf(words);
    }

    /** The words that {@code language} cannot spell. */
    int strange(int language) {
      int strange = 0;
      for (Map.Entry<BitSet, Integer> entry : words.entrySet()) {
        strange += entry.getKey().get(language) ? 0 : entry.getValue();
      }
      return strange;
    }
  }

  /** The spelling of the first {@code limit} characters of {@code text}. */
  Spelling spelling(String text, int limit) {
    Map<BitSet, Integer> words = new HashMap<>();
    int end = Math.min(text.length(), limit);
    int i = 0;
    while (i < end) {
      if (!Words.isWord(text, i)) {
        i++;
        continue;
      }
      @Nullable BitSet who = null;
      for (; i < end && Words.isWord(text, i); i++) {
        char letter = Character.toLowerCase(text.charAt(i));
        if (telling.get(letter)) {
          who = narrowed(who, users.getOrDefault(letter, new BitSet()));
        }
      }
      if (who != null) {
        words.merge(who, 1, Integer::sum);
      }
    }
    return new Spelling(words);
  }

  private static BitSet narrowed(@Nullable BitSet who, BitSet users) {
    BitSet both = (BitSet) users.clone();
    if (who != null) {
      both.and(who);
    }
    return both;
  }
}
