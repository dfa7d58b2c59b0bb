package org.khabar.extract;

import java.util.Optional;

/** The small steps that reading a date takes: numbers, and what may stand between its parts. */
final class DateDigits {
  /** No more than this may stand between two parts of a date. */
  static final int MAX_JOINT = 16;

  private final String text;
  private final int limit;

  DateDigits(String text, int limit) {
    this.text = text;
    this.limit = limit;
  }

  /** A run of decimal digits of any script. */
  record Figure(int start, int end, int value) {
    int digits() {
      return end - start;
    }
  }

  /** Past one word of at most five letters and the space after it, or {@code from} itself. */
  int skipShortWord(int from) {
    int i = from;
    while (i < limit && i - from < 6 && Character.isLetter(text.charAt(i))) {
      i++;
    }
    int end = skipSpace(i);
    return i - from >= 1 && i - from <= 5 && end > i ? end : from;
  }

  /** Past st, nd, rd, th, er, º and a full stop right after a number. */
  int skipOrdinal(int from) {
    int i = from;
    while (i < limit
        && i - from < 3
        && (Character.isLetter(text.charAt(i)) && text.charAt(i) < '\u0250'
            || text.charAt(i) == '\u00BA'
            || text.charAt(i) == '.')) {
      i++;
    }
    boolean over = i < limit && Character.isLetter(text.charAt(i)) && text.charAt(i - 1) != '.';
    return over || i == from ? from : i;
  }

  int skipJoint(int from) {
    int i = from;
    while (i < limit && i - from < MAX_JOINT && isJoint(text.charAt(i))) {
      i++;
    }
    return i;
  }

  int skipSpace(int from) {
    int i = from;
    while (i < limit && i - from < MAX_JOINT && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  int skipInvisible(int from) {
    int i = from;
    while (i < limit
        && i - from < MAX_JOINT
        && Character.getType(text.charAt(i)) == Character.FORMAT) {
      i++;
    }
    return i;
  }

  static boolean isJoint(char c) {
    return isSpace(c) || ",-/.\u060C\u2010\u2011\u2013\u0640\u2044".indexOf(c) >= 0;
  }

  static boolean isSpace(char c) {
    return c == ' '
        || c == '\t'
        || c == '\u00A0'
        || Character.getType(c) == Character.FORMAT
        || Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  boolean isSign(int at, String signs) {
    return at < limit && signs.indexOf(text.charAt(at)) >= 0;
  }

  boolean isDigit(int at) {
    return isDigit(text.charAt(at));
  }

  /** Whether {@code c} is a decimal digit of any script. */
  static boolean isDigit(char c) {
    return c < 0x80 ? c >= '0' && c <= '9' : Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
  }

  Optional<Figure> numberAt(int from) {
    return from < limit && isDigit(from) ? Optional.of(number(from)) : Optional.empty();
  }

  Figure number(int from) {
    int end = from;
    int value = 0;
    while (end < limit && isDigit(end)) {
      value = end - from < 6 ? value * 10 + Character.digit(text.charAt(end), 10) : value;
      end++;
    }
    return new Figure(from, end, value);
  }
}
