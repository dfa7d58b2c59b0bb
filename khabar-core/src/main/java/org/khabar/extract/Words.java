package org.khabar.extract;

import java.util.ArrayList;
import java.util.List;
import org.khabar.text.Normalizer;

/** Words in the plain sense that layout needs: runs of letters, digits and what joins them. */
final class Words {
  private Words() {}

  /**
   * The normalised words of a range, at most {@code max}; scripts without spaces give long ones.
   */
  static List<String> keys(String text, int start, int end, int max) {
    List<String> keys = new ArrayList<>();
    int i = start;
    while (i < end && keys.size() < max) {
      if (!isWord(text, i)) {
        i++;
        continue;
      }
      int from = i;
      while (i < end && (isWord(text, i) || joins(text, i, end))) {
        i++;
      }
      String key = Normalizer.key(text.substring(from, Math.min(i, from + 200)));
      if (!key.isEmpty()) {
        keys.add(key);
      }
    }
    return keys;
  }

  /** The normalised words of {@code text}. */
  static List<String> keys(String text) {
    return keys(text, 0, text.length(), 400);
  }

  static boolean isWord(String text, int at) {
    char c = text.charAt(at);
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || isMark(c);
  }

  private static boolean joins(String text, int at, int end) {
    char c = text.charAt(at);
    boolean joiner = c == '\'' || c == '\u2019' || c == '\u02BC' || c == '\u200C' || c == '\u00AD';
    return joiner && at + 1 < end && isWord(text, at + 1);
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** Whether {@code c} belongs to a script that is written without spaces between words. */
  static boolean spaceless(char c) {
    if (c < '\u0E00') {
      return false;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
      default -> false;
    };
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || c == '\u00A0'
        || c == '\u2007'
        || c == '\u202F'
        || Character.getType(c) == Character.FORMAT
        || Character.isISOControl(c);
  }
}
