package org.khabar.story;

import java.util.ArrayList;
import java.util.List;
import org.khabar.model.Span;

/**
 * A word of a sentence, as names are made of.
 *
 * @param joined whether a name may go on from the word before to this one: nothing but a space, a
 *     hyphen or the point of a short form stands between
 * @param first whether it opens the sentence
 */
record TextWord(Span span, String surface, boolean joined, boolean first) {
  private static final String APOSTROPHES = "'\u2019\u02BC";

  /** What stands before a point that ends no sentence: St., Dr., P. */
  private static final int LONGEST_SHORT_FORM = 3;

  static List<TextWord> of(Span sentence, String text) {
    List<TextWord> words = new ArrayList<>();
    int at = sentence.start();
    int gap = at;
    while (at < sentence.end()) {
      if (!Character.isLetterOrDigit(text.charAt(at))) {
        at++;
        continue;
      }
      int end = end(text, at, sentence.end());
      boolean joined = !words.isEmpty() && joins(text.substring(gap, at), words.getLast());
      words.add(new TextWord(new Span(at, end), text.substring(at, end), joined, words.isEmpty()));
      gap = end;
      at = end;
    }
    return words;
  }

  private static int end(String text, int start, int limit) {
    int end = start;
    while (end < limit) {
      char c = text.charAt(end);
      boolean inner =
          APOSTROPHES.indexOf(c) >= 0 && end + 1 < limit && isLetter(text.charAt(end + 1));
      if (!isLetter(c) && !Character.isDigit(c) && !inner) {
        break;
      }
      end++;
    }
    return end;
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean joins(String gap, TextWord before) {
    return gap.isBlank()
        || gap.equals("-")
        || gap.equals(" & ")
        || gap.strip().equals(".") && before.surface().length() <= LONGEST_SHORT_FORM;
  }

  boolean isCapitalised() {
    return Character.isUpperCase(surface.codePointAt(0));
  }

  boolean isLowerCase() {
    return Character.isLowerCase(surface.codePointAt(0));
  }
}
