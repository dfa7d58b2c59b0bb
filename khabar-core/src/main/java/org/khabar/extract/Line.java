package org.khabar.extract;

import java.util.List;
import org.khabar.model.Span;

/**
 * A line of a text, without the white space around it, and what can be seen of it in any language.
 *
 * @param gap empty lines before it
 * @param keys its first normalised words, at most {@link #MAX_KEYS}
 * @param words how many words; in scripts without spaces two signs count as one
 * @param capitals words that begin with a capital
 * @param cased words of a script that has capitals
 * @param digits decimal digits
 * @param closed whether it ends as a sentence does
 * @param lead whether it announces something: it ends in a colon and is no mere label
 * @param item whether it begins as the item of a list does
 * @param glued whether it was cut off the line before because a date stood glued between
 */
record Line(
    int start,
    int end,
    int gap,
    List<String> keys,
    int words,
    int capitals,
    int cased,
    int digits,
    boolean closed,
    boolean lead,
    boolean item,
    boolean glued) {
  static final int MAX_KEYS = 120;
  private static final int MIN_PROSE = 8;
  private static final int MIN_OPEN_PROSE = 25;
  private static final int MIN_LEAD = 5;

  /** So far back an end mark is looked for behind quotation marks and brackets. */
  private static final int MAX_CLOSERS = 20;

  private static final String COLONS = ":\uFF1A";
  private static final String BULLETS = "\u2022\u00B7\u25CF\u25AA\u25A0\u2023\u2043*-\u2013\u2014";
  private static final String CLOSERS = "\"'\u201D\u2019\u201C\u00BB\u203A)]\u300D\u300F\uFF09";
  private static final String ENDS =
      ".!?\u061F\u3002\uFF01\uFF1F\uFF0E\u06D4\u0964\u0589\u1361\u1362\u2026";

  Line {
    keys = List.copyOf(keys);
  }

  static Line of(String text, int start, int end, int gap, boolean glued) {
    int words = 0;
    int capitals = 0;
    int cased = 0;
    int digits = 0;
    int signs = 0;
    boolean inWord = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean word = Words.isWord(text, i);
      if (word && Words.spaceless(c)) {
        signs++;
      } else if (word && !inWord) {
        words++;
        capitals += Character.isUpperCase(c) || Character.isTitleCase(c) ? 1 : 0;
        cased += Character.isUpperCase(c) || Character.isLowerCase(c) ? 1 : 0;
      }
      if (DateDigits.isDigit(c)) {
        digits++;
      }
      boolean apostrophe = c == '\'' || c == '\u2019' || c == '\u200C' || c == '\u00AD';
      inWord = word || inWord && apostrophe;
    }
    List<String> keys = Words.keys(text, start, end, MAX_KEYS);
    return new Line(
        start,
        end,
        gap,
        keys,
        words + signs / 2,
        capitals,
        cased,
        digits,
        endsSentence(text, start, end),
        words + signs / 2 >= MIN_LEAD && COLONS.indexOf(text.charAt(end - 1)) >= 0,
        startsItem(text, start, end),
        glued);
  }

  /** Whether a bullet, or a short number and a full stop or bracket, stands first. */
  private static boolean startsItem(String text, int start, int end) {
    if (BULLETS.indexOf(text.charAt(start)) >= 0) {
      return start + 1 < end && Words.isSpace(text.charAt(start + 1));
    }
    int i = start;
    while (i < end && i < start + 3 && Character.isDigit(text.charAt(i))) {
      i++;
    }
    return i > start && i < end && ".)-\u066B".indexOf(text.charAt(i)) >= 0;
  }

  /** Whether the text from {@code start} to {@code end} ends as a sentence does. */
  static boolean endsSentence(CharSequence text, int start, int end) {
    int i = end - 1;
    boolean quoted = false;
    int last = Math.max(start, end - MAX_CLOSERS);
    while (i > last && (CLOSERS.indexOf(text.charAt(i)) >= 0 || Words.isSpace(text.charAt(i)))) {
      quoted |= "\u201D\u00BB\u300D\"\u201C".indexOf(text.charAt(i)) >= 0;
      i--;
    }
    return quoted || ENDS.indexOf(text.charAt(i)) >= 0;
  }

  /** The same line in a text in which it begins at {@code place}. */
  Line at(int place) {
    return new Line(
        place,
        place + end - start,
        gap,
        keys,
        words,
        capitals,
        cased,
        digits,
        closed,
        lead,
        item,
        glued);
  }

  Span span() {
    return new Span(start, end);
  }

  /** Whether it reads like running text: a sentence, or very long. */
  boolean prose() {
    return closed && words >= MIN_PROSE || words >= MIN_OPEN_PROSE;
  }

  /** Whether nothing in it is a word or a number. */
  boolean wordless() {
    return words == 0;
  }

  /**
   * Whether its words are written like names: capitals throughout, as far as the script has them.
   */
  boolean capitalised() {
    return cased == 0 || capitals * 3 >= cased * 2 && capitals > 0;
  }

  String text(String document) {
    return document.substring(start, end);
  }
}
