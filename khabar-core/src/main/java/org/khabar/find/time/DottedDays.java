package org.khabar.find.time;

import java.util.List;
import java.util.Optional;
import org.khabar.rules.Unit;

/**
 * Days as languages write them that have no decimal points: 30.12. and 31.12.12.
 *
 * <p>A day with its month needs the second point, and more than the end of a sentence behind that,
 * or a word before it that a day can follow: chapter 3.12 is none.
 */
final class DottedDays {
  private static final int CENTURY_TURN = 50;

  private DottedDays() {}

  /** The day that the figures at {@code units[at]} say; empty if they say none. */
  static Optional<DateParts> read(List<Unit> units, int at) {
    String key = units.get(at).key();
    String[] parts = key.length() > 8 ? new String[0] : key.split("\\.", -1);
    for (String part : parts) {
      if (part.isEmpty()
          || part.length() > 2
          || !part.chars().allMatch(c -> c >= '0' && c <= '9')) {
        return Optional.empty();
      }
    }
    if (parts.length == 3 && key.length() == 8) {
      int year = Integer.parseInt(parts[2]);
      return date(parts, year + (year < CENTURY_TURN ? 2000 : 1900));
    }
    return parts.length == 2 && isDay(units, at) ? date(parts, 0) : Optional.empty();
  }

  private static Optional<DateParts> date(String[] parts, int year) {
    int day = Integer.parseInt(parts[0]);
    int month = Integer.parseInt(parts[1]);
    return day >= 1 && day <= 31 && month >= 1 && month <= 12
        ? Optional.of(DateParts.gregorian(year, month, day))
        : Optional.empty();
  }

  private static boolean isDay(List<Unit> units, int at) {
    int next = at + 1;
    boolean pointed =
        next < units.size()
            && units.get(next).key().equals(".")
            && units.get(next).span().start() == units.get(at).span().end();
    return pointed && (next + 1 < units.size() || at > 0 && leadsToDay(units.get(at - 1)));
  }

  private static boolean leadsToDay(Unit before) {
    return before.means("gram.on")
        || before.means("time.weekday")
        || before.means("gram.until")
        || before.means("gram.since")
        || before.means("gram.from")
        || before.key().equals(",");
  }
}
