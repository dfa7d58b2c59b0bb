package org.khabar.compile;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How a language writes dates with their words: 3 de enero de 2022, 2022年1月3日. */
final class CldrDatePatterns {
  private static final Map<String, String> SKELETONS =
      Map.of(
          "yMMMMEEEEd", "weekday-date",
          "MMMMEEEEd", "weekday-day",
          "yMMMMd", "date",
          "MMMMd", "day",
          "yMMMM", "month");
  private static final String MONTH = "month:@time.month";
  private static final String MONTH_NUMBER = "month:%num(1..12)";
  private static final Map<String, String> MAKE = Map.of("time", "date");

  private CldrDatePatterns() {}

  static void collect(ULocale locale, FloorPatterns patterns) {
    DateTimePatternGenerator generator = DateTimePatternGenerator.getInstance(locale);
    List<String> month = month(locale, patterns);
    joined(generator, month, patterns);
    SKELETONS.forEach(
        (skeleton, what) -> {
          List<String> atoms = atoms(generator.getBestPattern(skeleton), month, patterns);
          if (atoms.stream().anyMatch(a -> a.startsWith("month:"))) {
            patterns.sequence(what, String.join(" ", atoms), MAKE);
            if (atoms.getLast().equals("'.'")) { // at the end of a sentence, before an ending
              atoms.removeLast();
              patterns.sequence(what, String.join(" ", atoms), MAKE);
            }
          }
        });
  }

  /** A day with its month, and the year as it follows a month alone: 3 tháng 1 năm 2022. */
  private static void joined(
      DateTimePatternGenerator generator, List<String> month, FloorPatterns patterns) {
    List<String> day = atoms(generator.getBestPattern("MMMMd"), month, patterns);
    List<String> year = atoms(generator.getBestPattern("yMMMM"), month, patterns);
    int from = day.size() - month.size();
    if (from > 0
        && day.subList(from, day.size()).equals(month)
        && year.size() > month.size()
        && year.subList(0, month.size()).equals(month)) {
      List<String> whole = new ArrayList<>(day);
      whole.addAll(year.subList(month.size(), year.size()));
      patterns.sequence("date", String.join(" ", whole), MAKE);
    }
  }

  /** How a month is said: by its name, or by its number with the word for month. */
  private static List<String> month(ULocale locale, FloorPatterns patterns) {
    NumberInText name =
        NumberInText.of(
            new DateFormatSymbols(new GregorianCalendar(locale), locale).getMonths()[0]);
    if (!name.found()) {
      return List.of(MONTH);
    }
    List<String> atoms = new ArrayList<>(patterns.words(name.before()));
    atoms.add(MONTH_NUMBER);
    atoms.addAll(patterns.words(name.after()));
    return atoms;
  }

  /** Atoms of a date pattern; empty when it holds a field that no time function reads. */
  private static List<String> atoms(String pattern, List<String> month, FloorPatterns patterns) {
    List<String> atoms = new ArrayList<>();
    StringBuilder literal = new StringBuilder();
    boolean quoted = false;
    int at = 0;
    while (at < pattern.length()) {
      char c = pattern.charAt(at);
      if (c == '\'') {
        quoted = !quoted;
        at++;
        continue;
      }
      if (quoted || !isField(c)) {
        literal.append(c);
        at++;
        continue;
      }
      int end = at;
      while (end < pattern.length() && pattern.charAt(end) == c) {
        end++;
      }
      atoms.addAll(patterns.words(literal.toString()));
      literal.setLength(0);
      if ((c == 'M' || c == 'L') && end - at > 2) {
        atoms.addAll(month);
      } else if (atom(c).isEmpty()) {
        return List.of();
      } else {
        atoms.add(atom(c));
      }
      at = end;
    }
    atoms.addAll(patterns.words(literal.toString()));
    return atoms;
  }

  private static boolean isField(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static String atom(char field) {
    return switch (field) {
      case 'y' -> "year:%year";
      case 'd' -> "day:%num(1..31)";
      case 'M', 'L' -> MONTH_NUMBER;
      case 'E', 'c' -> "weekday:@time.weekday";
      default -> "";
    };
  }
}
