package org.khabar.text;

/**
 * Letters of one script that look like those of another: a Cyrillic а in "Putin", a Greek ο in a
 * Latin word.
 *
 * <p>A word with letters of two such scripts is meant to be read in one of them: in that of most of
 * its letters, if each odd letter looks like one of those. Words of one script stay as they are.
 */
public final class LookAlikes {
  private static final int LATIN = 0;
  private static final int CYRILLIC = 1;
  private static final int GREEK = 2;
  private static final int NONE = -1;

  /** Shorter words are units and formulas: μm. */
  private static final int SHORTEST = 3;

  /** By script, small letters that look alike, or whose capitals do, under one another. */
  private static final String[] ALIKE = {
    "aabbccehhiijkmnoprstuvwxyz", // Latin
    "аавьссенһііјкмпоргѕтиѵшхуз", // Cyrillic
    "ααββϲϲεηηιιϳκμνορ-ςτυν-χγζ", // Greek
  };

  private LookAlikes() {}

  /** Whether a word mixes scripts and can be read in one of them all the same. */
  public static boolean isMixed(String text) {
    return !settled(text).equals(text);
  }

  /** The text, its words of mixed scripts written in one; as long as before. */
  public static String settled(String text) {
    if (!mixes(text, 0, text.length())) {
      return text;
    }
    StringBuilder settled = new StringBuilder(text);
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      boolean ends = at == text.length() || breaks(text.charAt(at));
      if (ends) {
        if (mixes(text, start, at)) {
          settle(settled, start, at);
        }
        start = at + 1;
      }
    }
    return settled.toString();
  }

  /** Whether letters of two scripts that look alike stand in a stretch. */
  private static boolean mixes(CharSequence text, int start, int end) {
    int first = NONE;
    for (int at = start; at < end; at++) {
      int script = script(text.charAt(at));
      if (script != NONE && first != NONE && script != first) {
        return true;
      }
      first = script == NONE ? first : script;
    }
    return false;
  }

  private static void settle(StringBuilder text, int start, int end) {
    int[] letters = new int[ALIKE.length];
    for (int at = start; at < end; at++) {
      int script = script(text.charAt(at));
      if (script != NONE) {
        letters[script]++;
      }
    }
    int most = LATIN;
    for (int script = LATIN; script <= GREEK; script++) {
      most = letters[script] > letters[most] ? script : most;
    }
    StringBuilder word = new StringBuilder();
    for (int at = start; at < end; at++) {
      char c = alike(text.charAt(at), most);
      if (c == 0) {
        return;
      }
      word.append(c);
    }
    if (end - start >= SHORTEST) {
      text.replace(start, end, word.toString());
    }
  }

  /** The letter that looks like this one in a script; 0 when there is none. */
  private static char alike(char c, int wanted) {
    int script = script(c);
    if (script == NONE || script == wanted) {
      return c;
    }
    char small = Character.toLowerCase(c);
    int column = ALIKE[script].indexOf(small);
    char other = column < 0 ? '-' : ALIKE[wanted].charAt(column);
    return other == '-' ? 0 : Character.isUpperCase(c) ? Character.toUpperCase(other) : other;
  }

  private static boolean breaks(char c) {
    int type = Character.getType(c);
    return !Character.isLetter(c) && type != Character.NON_SPACING_MARK && type != Character.FORMAT;
  }

  private static int script(char c) {
    if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '\u00C0' && c <= '\u024F') {
      return LATIN;
    }
    if (c >= '\u0370' && c <= '\u03FF') {
      return Character.isLetter(c) ? GREEK : NONE;
    }
    return c >= '\u0400' && c <= '\u052F' ? CYRILLIC : NONE;
  }
}
