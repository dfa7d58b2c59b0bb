package org.khabar.app.source;

import java.lang.Character.UnicodeScript;

/**
 * Tells how little a text looks like one that a person wrote, which shows a wrong encoding.
 *
 * <p>Letters of different scripts in one word, small letters before capitals, signs within words,
 * long runs of accented letters and characters that nobody writes are odd; each occurs in sound
 * texts, but seldom.
 */
final class Oddness {
  /** Signs that stand beside words, not in them. */
  private static final String SIGNS = "§¶¤¦¨©ª¬®¯°±²³´µ¸¹º¼½¾×÷€†‡‰¡¿«»¢£¥¹";

  /** Accented letters in a row from which on they are odd. */
  private static final int RUN = 3;

  /** What a capital after a small letter counts: in KOI8-R they trade places with windows-1251. */
  private static final int CAPITAL = 10;

  private Oddness() {}

  /** From 0 (sound) to 1: the share of odd characters among those beyond ASCII. */
  static double of(String text) {
    int all = 0;
    int odd = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      run = isAccentedLatin(c) ? run + 1 : 0;
      if (c < 0x80) {
        continue;
      }
      all++;
      if (run == RUN) {
        odd += RUN;
      } else if (i > 0 && isCapitalAfterSmall(text.charAt(i - 1), c)) {
        odd += CAPITAL;
      } else if (run > RUN
          || isNobodys(c)
          || (i > 0 && isOddAfter(text.charAt(i - 1), c))
          || isSignInWord(text, i)) {
        odd++;
      }
    }
    return all == 0 ? 0 : Math.min(1, odd / (double) all);
  }

  private static boolean isAccentedLatin(char c) {
    return c >= 0xC0 && c < 0x250 && c != '×' && c != '÷';
  }

  private static boolean isNobodys(char c) {
    return c == '\uFFFD'
        || (c >= 0x80 && c < 0xA0)
        || (c >= 0xFF61 && c <= 0xFF9F)
        || switch (Character.getType(c)) {
          case Character.UNASSIGNED, Character.PRIVATE_USE -> true;
          default -> false;
        };
  }

  private static boolean isCapitalAfterSmall(char before, char c) {
    return Character.isLowerCase(before) && Character.isUpperCase(c);
  }

  private static boolean isOddAfter(char before, char c) {
    if (!Character.isLetter(before) || !Character.isLetter(c)) {
      return false;
    }
    UnicodeScript first = family(before);
    UnicodeScript second = family(c);
    return first != second && first != UnicodeScript.COMMON && second != UnicodeScript.COMMON;
  }

  private static UnicodeScript family(char c) {
    UnicodeScript script = UnicodeScript.of(c);
    return switch (script) {
      case HIRAGANA, KATAKANA -> UnicodeScript.HAN;
      case INHERITED -> UnicodeScript.COMMON;
      default -> script;
    };
  }

  private static boolean isSignInWord(String text, int i) {
    return SIGNS.indexOf(text.charAt(i)) >= 0
        && i > 0
        && i + 1 < text.length()
        && Character.isLetter(text.charAt(i - 1))
        && Character.isLetter(text.charAt(i + 1));
  }
}
