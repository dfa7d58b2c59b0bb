package org.khabar.app.web;

/** TIMEX3 durations in English words. */
public final class Durations {
  private Durations() {}

  /**
   * A duration in words: {@code PT7H30M} is "7 hours 30 minutes", {@code PXM} "several months".
   *
   * @return {@code timex} itself when it is no duration
   */
  public static String words(String timex) {
    if (!timex.startsWith("P") || timex.length() < 3) {
      return timex;
    }
    StringBuilder words = new StringBuilder();
    boolean time = false;
    int start = 1;
    for (int at = 1; at < timex.length(); at++) {
      char c = timex.charAt(at);
      if (c == 'T') {
        time = true;
        start = at + 1;
      } else if (c != 'X' && c != '.' && (c < '0' || c > '9')) {
        String unit = unit(c, time);
        if (unit.isEmpty() || at == start) {
          return timex;
        }
        String number = timex.substring(start, at);
        words
            .append(words.isEmpty() ? "" : " ")
            .append(number.equals("X") ? "several" : number)
            .append(' ')
            .append(unit)
            .append(number.equals("1") ? "" : "s");
        start = at + 1;
      }
    }
    return start == timex.length() && !words.isEmpty() ? words.toString() : timex;
  }

  private static String unit(char letter, boolean time) {
    return switch (letter) {
      case 'S' -> "second";
      case 'M' -> time ? "minute" : "month";
      case 'H' -> "hour";
      case 'D' -> "day";
      case 'W' -> "week";
      case 'Y' -> "year";
      default -> "";
    };
  }
}
