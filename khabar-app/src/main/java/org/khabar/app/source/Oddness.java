package org.khabar.app.source;

import java.lang.Character.UnicodeScript;

/**
 * Tells how little a text looks like one that a person wrote, which shows a wrong encoding.
 *
 * <p>Letters of different scripts in one word, small letters before capitals, signs within words,
 * words of accented letters only and characters that nobody writes are odd; each occurs in sound
 * texts, but seldom.
 */
final class Oddness {
  /** Signs that stand beside words, not in them; the last two turn the line around. */
  private static final String SIGNS = "§¶¤¦¨©ª¬®¯°±²³´µ¸¹º¼½¾×÷€†‡‰¡¿«»¢£¥\u200E\u200F";

  /**
   * Letters from which on a word of accented letters only is odd: Turkish has "ığı" within words.
   */
  private static final int ACCENTED = 3;

  /** What a capital after a small letter counts: in KOI8-R they trade places with windows-1251. */
  private static final int CAPITAL = 10;

  private int all;
  private int odd;
  private int accented;
  private boolean plain;

  private Oddness() {}

  /** From 0 (sound) to 1: the share of odd characters among those beyond ASCII. */
  static double of(String text) {
    Oddness oddness = new Oddness();
    for (int i = 0; i < text.length(); i++) {
      oddness.add(text, i);
    }
    oddness.endWord();
    return oddness.all == 0 ? 0 : Math.min(1, oddness.odd / (double) oddness.all);
  }

  private void add(String text, int i) {
    char c = text.charAt(i);
    if (isAccentedLatin(c)) {
      accented++;
    } else if (!Character.isLetter(c)) {
      endWord();
    } else {
      plain = true;
    }
    if (c < 0x80) {
      return;
    }
    all++;
    char before = i > 0 ? text.charAt(i - 1) : ' ';
    if (Character.isLowerCase(before) && Character.isUpperCase(c)) {
      odd += CAPITAL;
    } else if (isNobodys(c) || isOtherScript(before, c) || isSignInWord(text, i)) {
      odd++;
    }
  }

  private void endWord() {
    odd += !plain && accented >= ACCENTED ? accented : 0;
    accented = 0;
    plain = false;
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

  private static boolean isOtherScript(char before, char c) {
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
    char c = text.charAt(i);
    boolean box = c >= 0x2500 && c < 0x25A0;
    return (box || SIGNS.indexOf(c) >= 0)
        && i > 0
        && i + 1 < text.length()
        && Character.isLetter(text.charAt(i - 1))
        && Character.isLetter(text.charAt(i + 1));
  }
}
