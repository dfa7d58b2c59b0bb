package org.khabar.read;

import org.khabar.model.Span;

/**
 * Single quotation marks of one paragraph, told from apostrophes: ‘we will not,’ she said.
 *
 * <p>A mark opens before a word and behind a space, bracket or dash. One closes behind a word and
 * before none. Where it may be the apostrophe of a plural (the drivers’ union), the next that
 * closes is taken, if there is one before another opens. A mark that nothing closes opens nothing.
 */
final class SingleQuotes {
  private static final int NONE = -1;

  private final String text;
  private final int end;

  /**
   * The next mark that closes behind {@link #searchedFrom}; kept, so that no text is read twice.
   */
  private int closing = NONE;

  private int searchedFrom = Integer.MAX_VALUE;

  SingleQuotes(String text, Span paragraph) {
    this.text = text;
    end = paragraph.end();
  }

  /** Where the quotation ends that the mark at {@code at} opens, or -1. */
  int closing(int at, int start) {
    if (!opens(at, start)) {
      return NONE;
    }
    int close = next(at + 2);
    if (close != NONE && mayBePlural(close)) {
      int other = next(close + 1);
      if (other != NONE && !opensBetween(close + 1, other)) {
        return other;
      }
    }
    return close;
  }

  private boolean opens(int at, int start) {
    char mark = text.charAt(at);
    boolean curly = mark == '\u2018';
    if (!curly && mark != '\'' || at + 1 >= end) {
      return false;
    }
    char next = text.charAt(at + 1);
    boolean free = at == start || !Character.isLetterOrDigit(text.charAt(at - 1));
    return free && (Character.isLetter(next) || curly && !Character.isWhitespace(next));
  }

  private int next(int from) {
    if (from >= searchedFrom && (closing == NONE || from <= closing)) {
      return closing;
    }
    searchedFrom = from;
    closing = NONE;
    for (int at = from; at < end; at++) {
      if (closes(at)) {
        closing = at;
        break;
      }
    }
    return closing;
  }

  private boolean closes(int at) {
    char mark = text.charAt(at);
    boolean free = at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1));
    return (mark == '\u2019' || mark == '\'')
        && free
        && !Character.isWhitespace(text.charAt(at - 1));
  }

  private boolean mayBePlural(int at) {
    return text.charAt(at - 1) == 's'
        && at + 2 < end
        && text.charAt(at + 1) == ' '
        && Character.isLetter(text.charAt(at + 2));
  }

  private boolean opensBetween(int from, int to) {
    for (int at = from; at < to; at++) {
      if (opens(at, from)) {
        return true;
      }
    }
    return false;
  }
}
