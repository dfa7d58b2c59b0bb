package org.khabar.compile;

/**
 * A text cut at the number in figures that it holds.
 *
 * @param found whether it holds one
 * @param before what stands before it; the whole text when there is none
 */
record NumberInText(boolean found, String before, String after) {
  private static final String SEPARATORS = ".,'\u2019\u066B\u066C\u00A0\u202F";

  static NumberInText of(String text) {
    int from = 0;
    while (from < text.length() && !Character.isDigit(text.codePointAt(from))) {
      from += Character.charCount(text.codePointAt(from));
    }
    if (from == text.length()) {
      return new NumberInText(false, FloorLexicon.clean(text), "");
    }
    int to = from;
    int at = from;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      if (Character.isDigit(c)) {
        to = at;
      } else if (SEPARATORS.indexOf(c) < 0) {
        break;
      }
    }
    return new NumberInText(
        true, FloorLexicon.clean(text.substring(0, from)), FloorLexicon.clean(text.substring(to)));
  }
}
