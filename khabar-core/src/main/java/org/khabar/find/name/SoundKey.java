package org.khabar.find.name;

import java.util.Locale;

/**
 * The consonant skeleton of a name, so that one name in several scripts has one key: Putin, پوتین,
 * بوتين and Путин are all {@code PTN}.
 *
 * <p>Letters that scripts cannot tell apart fall together: p/b/f/v, k/g/q/gh, t/d, s/z/sh/ch/j;
 * glides and vowels go. Two names with one key may be one name; whether they are, context decides.
 */
public final class SoundKey {
  private SoundKey() {}

  /** The key of one word; may be empty. */
  public static String of(String word) {
    String latin = Latin.of(word).toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < latin.length(); i++) {
      char sound = sound(latin, i);
      if (sound != 0 && (key.isEmpty() || key.charAt(key.length() - 1) != sound)) {
        key.append(sound);
      }
    }
    return key.toString();
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0 && c != 0;
  }

  private static char sound(String word, int i) {
    char c = word.charAt(i);
    char next = i + 1 < word.length() ? word.charAt(i + 1) : 0;
    char before = i > 0 ? word.charAt(i - 1) : 0;
    return switch (c) {
      case 'p', 'b', 'f', 'v' -> 'P';
      case 'w' -> 0;
      case 'k', 'q', 'x' -> 'K';
      case 'g' -> next == 'h' ? 0 : 'K';
      case 'c' -> next == 'h' || next == 'e' || next == 'i' ? 'S' : 'K';
      case 't', 'd' -> 'T';
      case 's', 'z' -> 'S';
      case 'j' -> isVowel(before) && !isVowel(next) ? 0 : 'S'; // a glide: Bajden
      case 'h' -> before == 'k' || before == 'g' ? (before == 'g' ? 'K' : 0) : 0;
      case 'l' -> 'L';
      case 'r' -> 'R';
      case 'm' -> 'M';
      case 'n' -> 'N';
      default -> 0;
    };
  }
}
