package org.khabar.gloss;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;

/** Keeps words of the other direction from scrambling a line (Unicode Standard Annex #9). */
public final class Isolates {
  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char POP_ISOLATE = '\u2069';

  private Isolates() {}

  /** Words from outside on one line, without marks that could turn the line around. */
  public static String clean(String words) {
    StringBuilder clean = new StringBuilder(words.length());
    words
        .codePoints()
        .filter(c -> !turns(c))
        .map(c -> UCharacter.isISOControl(c) || UCharacter.isUWhiteSpace(c) ? ' ' : c)
        .forEach(clean::appendCodePoint);
    return Messages.tidy(clean.toString());
  }

  /** Words, between isolates when letters of the other direction are among them. */
  public static String around(String words, boolean rightToLeft) {
    return words.codePoints().anyMatch(c -> rightToLeft ? isLeftToRight(c) : isRightToLeft(c))
        ? always(words)
        : words;
  }

  static String always(String words) {
    return FIRST_STRONG_ISOLATE + words + POP_ISOLATE;
  }

  private static boolean isLeftToRight(int c) {
    return UCharacter.getDirection(c) == UCharacterDirection.LEFT_TO_RIGHT;
  }

  private static boolean isRightToLeft(int c) {
    int direction = UCharacter.getDirection(c);
    return direction == UCharacterDirection.RIGHT_TO_LEFT
        || direction == UCharacterDirection.RIGHT_TO_LEFT_ARABIC;
  }

  private static boolean turns(int c) {
    return c == 0x200E
        || c == 0x200F
        || c == 0x061C
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2066 && c <= 0x2069;
  }
}
