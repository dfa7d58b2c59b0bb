package org.khabar.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long something lasted, as a range of seconds; a month counts as 30 days and a year as 365.
 *
 * @param least shortest that it can be
 * @param most longest that it can be
 * @param text its parts in English: {@code 1 hour 30 minutes}
 */
record DurationValue(double least, double most, String text) {
  private static final double ABOUT = 0.2;

  /** Reads a TIMEX3 duration or a range of two; empty when its length is open (PXM). */
  static Optional<DurationValue> parse(String value) {
    int slash = value.indexOf('/');
    if (slash < 0) {
      return one(value);
    }
    Optional<DurationValue> a = one(value.substring(0, slash));
    Optional<DurationValue> b = one(value.substring(slash + 1));
    return a.isPresent() && b.isPresent()
        ? Optional.of(
            new DurationValue(
                Math.min(a.get().least, b.get().least),
                Math.max(a.get().most, b.get().most),
                a.get().text + " to " + b.get().text))
        : Optional.empty();
  }

  private static Optional<DurationValue> one(String value) {
    if (!value.startsWith("P")) {
      return Optional.empty();
    }
    double seconds = 0;
    boolean time = false;
    List<String> words = new ArrayList<>();
    int at = 1;
    while (at < value.length()) {
      if (value.charAt(at) == 'T') {
        time = true;
        at++;
        continue;
      }
      int end = at;
      while (end < value.length()
          && (Character.isDigit(value.charAt(end)) || value.charAt(end) == '.')) {
        end++;
      }
      if (end == at || end == value.length()) {
        return Optional.empty();
      }
      Unit unit = Unit.of(value.charAt(end), time);
      if (unit == null) {
        return Optional.empty();
      }
      String number = value.substring(at, end);
      seconds += Double.parseDouble(number) * unit.seconds;
      words.add(number + " " + unit.word + (number.equals("1") ? "" : "s"));
      at = end + 1;
    }
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(new DurationValue(seconds, seconds, String.join(" ", words)));
  }

  /** The range with what a TIMEX3 modifier makes of it; others leave it. */
  DurationValue withModifier(String mod) {
    return switch (mod) {
      case "APPROX" -> new DurationValue(least * (1 - ABOUT), most * (1 + ABOUT), "about " + text);
      case "MORE_THAN", "EQUAL_OR_MORE" ->
          new DurationValue(least, Double.MAX_VALUE, "more than " + text);
      case "LESS_THAN", "EQUAL_OR_LESS" -> new DurationValue(0, most, "less than " + text);
      default -> this;
    };
  }

  boolean meets(DurationValue other) {
    return least <= other.most && other.least <= most;
  }

  private enum Unit {
    YEAR("year", 365 * 86400.0),
    MONTH("month", 30 * 86400.0),
    WEEK("week", 7 * 86400.0),
    DAY("day", 86400),
    HOUR("hour", 3600),
    MINUTE("minute", 60),
    SECOND("second", 1);

    final String word;
    final double seconds;

    Unit(String word, double seconds) {
      this.word = word;
      this.seconds = seconds;
    }

    static @Nullable Unit of(char letter, boolean time) {
      return switch (letter) {
        case 'Y' -> YEAR;
        case 'M' -> time ? MINUTE : MONTH;
        case 'W' -> WEEK;
        case 'D' -> DAY;
        case 'H' -> HOUR;
        case 'S' -> SECOND;
        default -> null;
      };
    }
  }
}
