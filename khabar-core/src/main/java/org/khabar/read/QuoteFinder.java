package org.khabar.read;

import java.util.ArrayList;
import java.util.List;
import org.khabar.model.Span;

/**
 * Finds quoted passages in a paragraph.
 *
 * <p>A double mark that opens without closing quotes up to the end of its paragraph.
 */
final class QuoteFinder {
  private static final int SHORTEST = 2;

  /** What stands before and behind the words that tell who speaks, and how many they can be. */
  private static final String BEFORE_TOLD = ",!?\u2026";

  private static final String BEHIND_TOLD = ".,!?:\u2026";
  private static final int LONGEST_TOLD = 160;

  /** From a mark to the word behind it and a dash with space around. */
  private static final int DASH = 4;

  /** A mark without its other half quotes no more than a long paragraph of words. */
  private static final int LONGEST_UNCLOSED = 3_000;

  private QuoteFinder() {}

  /** The passages inside quotation marks, without the marks, outermost only, in order. */
  static List<Span> find(String text, Span paragraph) {
    SingleQuotes singles = new SingleQuotes(text, paragraph);
    int lastLeft = paragraph.of(text).lastIndexOf('\u00AB') + paragraph.start();
    List<Span> quotes = new ArrayList<>();
    int open = -1;
    int depth = 0;
    char closer = 0;
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      char c = text.charAt(i);
      if (open < 0) {
        int single = singles.closing(i, paragraph.start());
        closer = closer(text, i, paragraph, lastLeft);
        if (single >= 0) {
          add(quotes, text, i + 1, single);
          i = single;
        } else if (closer != 0) {
          open = i + 1;
          depth = 1;
        }
      } else if (c == closer || closer == '\u201D' && c == '"') {
        depth--;
        if (depth == 0) {
          add(quotes, text, open, i);
          open = -1;
        }
      } else if (closer != '"' && closer(text, i, paragraph, lastLeft) == closer) {
        depth++;
      }
    }
    if (open >= 0) {
      add(quotes, text, open, Math.min(paragraph.end(), open + LONGEST_UNCLOSED));
    }
    return quotes;
  }

  /** The mark that would close what {@code text[i]} opens; 0 when it opens nothing. */
  private static char closer(String text, int i, Span paragraph, int lastLeft) {
    return switch (text.charAt(i)) {
      case '"' -> '"';
      case '\u201C', '\u201F' -> '\u201D';
      case '\u00AB' -> '\u00BB';
      case '\u00BB' -> turned(text, i, paragraph, lastLeft);
      case '\u201E' -> lowClosing(text, i, paragraph);
      case '\u300C' -> '\u300D';
      case '\u300E' -> '\u300F';
      case '\uFF02' -> '\uFF02';
      default -> 0;
    };
  }

  /** German books and papers turn the marks round: »…«. */
  private static char turned(String text, int i, Span paragraph, int lastLeft) {
    boolean before = i == paragraph.start() || !Character.isLetterOrDigit(text.charAt(i - 1));
    boolean behind = i + 1 < paragraph.end() && Character.isLetterOrDigit(text.charAt(i + 1));
    return before && behind && lastLeft > i ? '\u00AB' : 0;
  }

  /** German and Polish close a low mark differently. */
  private static char lowClosing(String text, int i, Span paragraph) {
    for (int j = i + 1; j < paragraph.end(); j++) {
      char c = text.charAt(j);
      if (c == '\u201C' || c == '\u201D' || c == '"') {
        return c;
      }
    }
    return '\u201D';
  }

  /** French has a space that does not break inside its marks. */
  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static void add(List<Span> quotes, String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    int told = told(text, from, to);
    int goesOn = told < 0 ? -1 : goesOn(text, told, to);
    if (goesOn > 0) {
      add(quotes, text, from, text.charAt(told) == ',' ? told : told + 1);
      add(quotes, text, goesOn, to);
    } else if (to - from >= SHORTEST) {
      quotes.add(new Span(from, to));
    }
  }

  /** Where words of the paper's own begin within marks, «A, — said X. — B»; -1 if nowhere. */
  private static int told(String text, int from, int to) {
    for (int at = from + SHORTEST; at + DASH < to; at++) {
      if (BEFORE_TOLD.indexOf(text.charAt(at)) >= 0
          && isSpacedDash(text, at + 1)
          && Character.isLowerCase(text.charAt(at + DASH))) {
        return at;
      }
    }
    return -1;
  }

  /** Where the quoted words go on; -1 if they do not. */
  private static int goesOn(String text, int told, int to) {
    int limit = Math.min(to - DASH, told + LONGEST_TOLD);
    for (int at = told + DASH; at < limit; at++) {
      if (BEHIND_TOLD.indexOf(text.charAt(at)) >= 0 && isSpacedDash(text, at + 1)) {
        return at + DASH;
      }
    }
    return -1;
  }

  private static boolean isSpacedDash(String text, int at) {
    return Character.isWhitespace(text.charAt(at))
        && (text.charAt(at + 1) == '\u2014' || text.charAt(at + 1) == '\u2013')
        && Character.isWhitespace(text.charAt(at + 2));
  }
}
