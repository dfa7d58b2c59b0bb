package org.khabar.find.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads numbers in figures with any grouping: 7,176,141; 43.556; 3,5; 12 000; 1,00,000.
 *
 * <p>One mark before exactly three digits groups them, save for the mark that the language writes
 * decimals with (3.141 in English); a mark that stands twice always groups.
 */
final class DigitNumber {
  private static final int MOST_DIGITS = 30;
  private static final String MARKS = " .,\u066B\u066C\u00A0\u202F";

  private DigitNumber() {}

  /**
   * The value of a number token.
   *
   * @param key the token with its digits folded to ASCII
   * @param decimal the mark before decimals in its language
   * @return empty when the marks make no number of it, or it is longer than any real number
   */
  static Optional<BigDecimal> read(String key, char decimal) {
    if (key.length() > MOST_DIGITS || key.isEmpty()) {
      return Optional.empty();
    }
    int first = markAt(key, 0);
    if (first < 0) {
      return digits(key) ? Optional.of(new BigDecimal(key)) : Optional.empty();
    }
    int last = lastMark(key);
    char mark = key.charAt(last);
    if (first == last) {
      return groups(key, first, mark, decimal)
          ? number(without(key))
          : number(key.substring(0, first) + "." + key.substring(first + 1));
    }
    boolean oneKind = key.indexOf(mark) < last;
    if (oneKind) {
      return wellGrouped(key, key.length()) ? number(without(key)) : Optional.empty();
    }
    return wellGrouped(key, last)
        ? number(without(key.substring(0, last)) + "." + key.substring(last + 1))
        : Optional.empty();
  }

  /** Whether a mark that stands alone in a number groups its digits. */
  private static boolean groups(String key, int at, char mark, char decimal) {
    boolean three = key.length() - at - 1 == 3 && at <= 3 && key.charAt(0) != '0';
    return mark == ' '
        || mark == '\u066C'
        || mark == '\u00A0'
        || mark == '\u202F'
        || mark != '\u066B' && mark != decimal && three;
  }

  /** Groups of three, or of two before the last three (South Asia). */
  private static boolean wellGrouped(String key, int end) {
    int size = 0;
    boolean lastGroup = true;
    for (int i = end - 1; i >= 0; i--) {
      if (MARKS.indexOf(key.charAt(i)) < 0) {
        size++;
      } else if (size != 3 && (lastGroup || size != 2)) {
        return false;
      } else {
        lastGroup = false;
        size = 0;
      }
    }
    return size > 0 && size <= 3;
  }

  private static int markAt(String key, int from) {
    for (int i = from; i < key.length(); i++) {
      if (MARKS.indexOf(key.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static int lastMark(String key) {
    for (int i = key.length() - 1; i >= 0; i--) {
      if (MARKS.indexOf(key.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static String without(String key) {
    StringBuilder digits = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      if (MARKS.indexOf(key.charAt(i)) < 0) {
        digits.append(key.charAt(i));
      }
    }
    return digits.toString();
  }

  private static boolean digits(String key) {
    return key.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static Optional<BigDecimal> number(String plain) {
    return digits(plain.replaceFirst("\\.", ""))
        ? Optional.of(new BigDecimal(plain))
        : Optional.empty();
  }
}
