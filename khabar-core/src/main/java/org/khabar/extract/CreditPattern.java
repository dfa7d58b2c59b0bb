package org.khabar.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands around the name of an agency that is credited: words, and gaps of up to three words
 * (six signs in scripts without spaces).
 *
 * @param before the words before the name, the nearest first
 * @param after the words after it
 */
record CreditPattern(List<String> before, List<String> after) {
  private static final String NAME = "@";
  private static final String GAP = "~";
  private static final int MAX_GAP = 3;
  private static final int MAX_SIGNS = 6;

  CreditPattern {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** The pattern written as {@code according to ~ @}. */
  static CreditPattern of(String pattern) {
    int at = pattern.indexOf(NAME);
    if (at < 0 || pattern.indexOf(NAME, at + 1) >= 0) {
      throw new IllegalArgumentException("no credit: " + pattern);
    }
    return new CreditPattern(
        parts(pattern.substring(0, at)).reversed(), parts(pattern.substring(at + 1)));
  }

  private static List<String> parts(String side) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= side.length(); i++) {
      boolean gap = i < side.length() && side.startsWith(GAP, i);
      if (gap || i == side.length()) {
        if (from < i) {
          parts.addAll(CreditText.keys(side.substring(from, i)));
        }
        if (gap) {
          parts.add(GAP);
        }
        from = i + 1;
      }
    }
    return parts;
  }

  /** Whether the words around those from {@code from} to {@code to} are the ones of the pattern. */
  boolean fits(CreditText text, int from, int to) {
    return fits(text, before, 0, from - 1, -1) && fits(text, after, 0, to, 1);
  }

  private static boolean fits(CreditText text, List<String> parts, int part, int word, int step) {
    if (part == parts.size()) {
      return true;
    }
    if (!parts.get(part).equals(GAP)) {
      return word >= 0
          && word < text.size()
          && text.keys().get(word).equals(parts.get(part))
          && fits(text, parts, part + 1, word + step, step);
    }
    boolean signs =
        word >= 0 && word < text.size() && Words.spaceless(text.keys().get(word).charAt(0));
    for (int gap = 0; gap <= (signs ? MAX_SIGNS : MAX_GAP); gap++) {
      if (fits(text, parts, part + 1, word + gap * step, step)) {
        return true;
      }
    }
    return false;
  }
}
