package org.khabar.text;

/**
 * Folds away spelling differences that mean nothing: case, Arabic-script letter variants, vowel
 * signs, invisible joiners, digits of other scripts, look-alike letters of another script.
 *
 * <p>Every character becomes one character or none, so that positions can be carried back. Sources:
 * Unicode Standard, chapter 9 (Arabic), for the letters that Persian and Arabic keyboards mix up.
 */
public final class Normalizer {
  private static final char DROPPED = 0;

  private Normalizer() {}

  /** The form of {@code surface} that lexicons are looked up by. */
  public static String key(String surface) {
    if (isKey(surface)) {
      return surface;
    }
    String settled = LookAlikes.settled(surface);
    StringBuilder key = new StringBuilder(settled.length());
    for (int i = 0; i < settled.length(); i++) {
      char folded = fold(settled.charAt(i));
      if (folded != DROPPED) {
        key.append(folded);
      }
    }
    return surface.contentEquals(key) ? surface : key.toString();
  }

  /** Whether it is small Latin letters and figures only, which stay as they are. */
  private static boolean isKey(String surface) {
    for (int i = 0; i < surface.length(); i++) {
      char c = surface.charAt(i);
      if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9')) {
        return false;
      }
    }
    return true;
  }

  /** How many characters of {@code surface} stand for the first {@code kept} ones of its key. */
  public static int surfaceLength(String surface, int kept) {
    int seen = 0;
    int i = 0;
    while (i < surface.length() && seen < kept) {
      if (fold(surface.charAt(i)) != DROPPED) {
        seen++;
      }
      i++;
    }
    while (i < surface.length() && i > 0 && fold(surface.charAt(i)) == DROPPED) {
      i++;
    }
    return i;
  }

  private static char fold(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return switch (c) {
      case '\u064A', '\u06D2' -> '\u06CC'; // yeh as Arabic keyboards write it
      case '\u0643', '\u06AA' -> '\u06A9'; // kaf
      case '\u0623', '\u0625', '\u0622', '\u0671' -> '\u0627'; // alef with a sign
      case '\u06C0', '\u06C2' -> '\u0647'; // heh with a sign
      case '\u06D5' -> '\u0647';
      case '\u0640' -> DROPPED; // tatweel
      case '\u00AD', '\u200B', '\u200C', '\u200D', '\u200E', '\u200F', '\u2060', '\uFEFF' ->
          DROPPED;
      case '\u2019', '\u02BC', '\u02BB', '\u2018' -> '\'';
      case '\u0130' -> 'i';
      case '\u0401', '\u0451' -> '\u0435'; // yo, which papers write as ye
      default -> foldOther(c);
    };
  }

  private static char foldOther(char c) {
    boolean plain = // most letters of Arabic and Cyrillic text
        c >= '\u0620' && c <= '\u064A' || c >= '\u0671' && c <= '\u06D3' || isSmallCyrillic(c);
    if (plain) {
      return c;
    }
    if (c >= '\u064B' && c <= '\u065F'
        || c == '\u0670'
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2066' && c <= '\u2069') {
      return DROPPED; // Arabic vowel signs, direction marks
    }
    int digit =
        Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER ? Character.digit(c, 10) : -1;
    return digit >= 0 ? (char) ('0' + digit) : Character.toLowerCase(c);
  }

  private static boolean isSmallCyrillic(char c) {
    return c >= '\u0430' && c <= '\u045F';
  }
}
