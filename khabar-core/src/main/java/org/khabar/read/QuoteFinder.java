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

  private static void add(List<Span> quotes, String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (to - from >= SHORTEST) {
      quotes.add(new Span(from, to));
    }
  }
}
