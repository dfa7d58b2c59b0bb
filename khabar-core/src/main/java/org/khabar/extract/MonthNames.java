package org.khabar.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.khabar.knowledge.LanguageTable;
import org.khabar.knowledge.Lexeme;
import org.khabar.model.CalendarSystem;
import org.khabar.text.Normalizer;

/** The month names of a language by their normalised form, in all three calendars. */
final class MonthNames {
  private static final String PREFIX = "time.month.";

  private final Map<String, Month> names = new HashMap<>();
  private int longest;

  /** A month of a calendar, from 1. */
  record Month(CalendarSystem calendar, int number) {}

  /** A month name in a text, up to {@code end}. */
  record Found(Month month, int end) {}

  /** The names of {@code tables}; where two disagree on a form, the earlier table is right. */
  MonthNames(Iterable<LanguageTable> tables) {
    for (LanguageTable table : tables) {
      for (Lexeme lexeme : table.lexemes()) {
        month(lexeme.concept()).ifPresent(month -> add(lexeme, month));
      }
    }
  }

  private void add(Lexeme lexeme, Month month) {
    add(lexeme.lemma(), month);
    lexeme.stems().values().forEach(forms -> forms.forEach(form -> add(form, month)));
  }

  private void add(String name, Month month) {
    String key = Normalizer.key(name).strip();
    String bare = key.endsWith(".") ? key.substring(0, key.length() - 1) : key;
    if (!bare.isEmpty() && !bare.chars().allMatch(Character::isDigit)) {
      names.putIfAbsent(bare, month);
      longest = Math.max(longest, bare.length());
    }
  }

  private static Optional<Month> month(String concept) {
    if (!concept.startsWith(PREFIX)) {
      return Optional.empty();
    }
    int dot = concept.indexOf('.', PREFIX.length());
    if (dot < 0) {
      return Optional.empty();
    }
    CalendarSystem calendar =
        switch (concept.substring(PREFIX.length(), dot)) {
          case "persian" -> CalendarSystem.PERSIAN;
          case "islamic" -> CalendarSystem.ISLAMIC;
          case "ethiopian" -> CalendarSystem.ETHIOPIAN;
          default -> CalendarSystem.GREGORIAN;
        };
    try {
      return Optional.of(new Month(calendar, Integer.parseInt(concept.substring(dot + 1))));
    } catch (NumberFormatException notMonth) {
      return Optional.empty();
    }
  }

  /**
   * The longest month name that starts at {@code at} and ends at a word end. A capital letter, a
   * digit or another script right after it ends it too, since dates get glued to the next word.
   */
  Optional<Found> at(String text, int at, int limit) {
    StringBuilder key = new StringBuilder();
    Optional<Found> best = Optional.empty();
    for (int i = at; i < limit && key.length() <= longest; i++) {
      String folded = Normalizer.key(text.substring(i, i + 1));
      key.append(text.charAt(i) == '\u00A0' ? " " : folded);
      if (wordEnd(text, i + 1, limit)) {
        Month month = names.get(key.toString());
        if (month != null) {
          int end = i + 1 < limit && text.charAt(i + 1) == '.' ? i + 2 : i + 1;
          best = Optional.of(new Found(month, end));
        }
      }
    }
    return best;
  }

  /** The month name that ends at {@code end}, looking back no further than {@code floor}. */
  Optional<Found> before(String text, int end, int floor) {
    int from = Math.max(floor, end - longest - 2);
    for (int i = from; i < end; i++) {
      if (Character.isLetter(text.charAt(i))
          && (i == floor || !Character.isLetter(text.charAt(i - 1)))) {
        Optional<Found> found = at(text, i, end);
        if (found.isPresent() && found.get().end() == end) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean wordEnd(String text, int at, int limit) {
    if (at >= limit) {
      return true;
    }
    char next = text.charAt(at);
    if (!Character.isLetter(next) && Character.getType(next) != Character.NON_SPACING_MARK) {
      return true;
    }
    char last = text.charAt(at - 1);
    return Character.isUpperCase(next) && Character.isLowerCase(last)
        || Character.UnicodeScript.of(next) != Character.UnicodeScript.of(last);
  }
}
