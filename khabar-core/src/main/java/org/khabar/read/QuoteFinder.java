package org.khabar.read;

import java.util.ArrayList;
import java.util.List;
import org.khabar.model.Span;

/**
 * Finds quoted passages in paragraphs.
 *
 * <p>A double mark that opens without closing quotes up to the end of its paragraph, and on into
 * the next ones where the first mark in them closes, or where each begins with a mark.
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

  /** How far words may be quoted that are more than a paragraph. */
  private static final int LONGEST_JOINED = 6_000;

  private static final String CLOSERS = "\"\u201D\u00BB";

  /** What a quotation that goes on in the next paragraph ends with there. */
  private static final String CLOSING = ".,!?\u2026";

  private final String text;
  private final Span paragraph;
  private final List<Span> quotes = new ArrayList<>();

  /** Whether the last passage is quoted without a mark that closes it. */
  private boolean unclosed;

  private QuoteFinder(String text, Span paragraph) {
    this.text = text;
    this.paragraph = paragraph;
  }

  /** The passages inside quotation marks, without the marks, outermost only, in order. */
  static List<Span> find(String text, Span paragraph) {
    return new QuoteFinder(text, paragraph).read().quotes;
  }

  /** As {@link #find(String, Span)} of several paragraphs, over which a quotation can go on. */
  static List<Span> find(String text, List<Span> paragraphs) {
    List<Span> all = new ArrayList<>();
    int open = -1; // position in the list of a quotation that nothing has closed yet
    boolean next = false;
    for (Span paragraph : paragraphs) {
      QuoteFinder here = new QuoteFinder(text, paragraph).read();
      int end = open < 0 ? -1 : here.goesOnTo(all.get(open).start(), next);
      if (end >= 0) {
        Span whole = new Span(all.get(open).start(), end);
        all.subList(open, all.size()).clear();
        all.add(whole);
        here.quotes.stream().filter(q -> q.start() >= end).forEach(all::add);
      } else {
        all.addAll(here.quotes);
      }
      boolean goesOn = end < 0 && open >= 0 && here.firstMark() < 0;
      open = here.unclosed ? all.size() - 1 : goesOn ? open : -1;
      next = here.unclosed;
    }
    return all;
  }

  private int firstMark() {
    for (int at = paragraph.start(); at < paragraph.end(); at++) {
      if (CLOSERS.indexOf(text.charAt(at)) >= 0 || "\u201C\u00AB".indexOf(text.charAt(at)) >= 0) {
        return at;
      }
    }
    return -1;
  }

  /**
   * Where a quotation ends here that a paragraph before left open; -1 if it does not go on.
   *
   * @param next whether that was the paragraph right before
   */
  private int goesOnTo(int start, boolean next) {
    int mark = firstMark();
    if (mark < 0 || paragraph.end() - start > LONGEST_JOINED) {
      return -1;
    }
    boolean closes = mark > paragraph.start() && closesHere(mark);
    boolean again = next && mark == paragraph.start() && !quotes.isEmpty();
    return closes
        ? mark
        : again && quotes.getFirst().start() == mark + 1 ? quotes.getFirst().end() : -1;
  }

  /** Whether a double mark ends words of a sentence or clause, and so opens nothing. */
  private boolean closesHere(int at) {
    return at > paragraph.start()
        && CLOSERS.indexOf(text.charAt(at)) >= 0
        && CLOSING.indexOf(text.charAt(at - 1)) >= 0
        && (at + 1 >= paragraph.end() || Character.isWhitespace(text.charAt(at + 1)));
  }

  private QuoteFinder read() {
    SingleQuotes singles = new SingleQuotes(text, paragraph);
    int lastLeft = paragraph.of(text).lastIndexOf('\u00AB') + paragraph.start();
    int open = -1;
    int depth = 0;
    char closer = 0;
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      char c = text.charAt(i);
      if (open < 0) {
        int single = singles.closing(i, paragraph.start());
        closer = closesHere(i) ? 0 : closer(text, i, paragraph, lastLeft);
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
      int before = quotes.size();
      add(quotes, text, open, Math.min(paragraph.end(), open + LONGEST_UNCLOSED));
      unclosed = quotes.size() > before && paragraph.end() - open <= LONGEST_UNCLOSED;
    }
    return this;
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
