package org.khabar.find.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.khabar.rules.Unit;
import org.khabar.text.Analysis;

/** Numbers that are written figure by figure with ideographs: 二〇二一. */
final class DigitWords {
  private static final int FEWEST = 4;
  private static final int MOST = 18;

  private DigitWords() {}

  /** Where such a number ends that begins at {@code at}; {@code at} itself if none does. */
  static int end(List<Unit> units, int at) {
    int end = at;
    while (end < units.size() && end - at <= MOST && digit(units.get(end)) >= 0) {
      end++;
    }
    return end - at >= FEWEST && end - at <= MOST ? end : at;
  }

  /** The number that {@code units[from, to)} spell. */
  static BigDecimal value(List<Unit> units, int from, int to) {
    long value = 0;
    for (Unit unit : units.subList(from, to)) {
      value = 10 * value + digit(unit);
    }
    return BigDecimal.valueOf(value);
  }

  private static int digit(Unit unit) {
    boolean one =
        unit.isWord()
            && unit.surface().length() == 1
            && Character.isIdeographic(unit.surface().codePointAt(0));
    if (!one) {
      return -1;
    }
    if (unit.key().equals("\u3007")) {
      return 0;
    }
    for (Analysis analysis : unit.analyses()) {
      String concept = analysis.concept();
      if (concept.startsWith("num.") && concept.length() == 5 && concept.charAt(4) <= '9') {
        return concept.charAt(4) - '0';
      }
    }
    return -1;
  }
}
