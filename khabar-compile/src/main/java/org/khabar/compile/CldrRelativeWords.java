package org.khabar.compile;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.AbsoluteUnit;
import com.ibm.icu.text.RelativeDateTimeFormatter.Direction;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeUnit;
import com.ibm.icu.text.RelativeDateTimeFormatter.Style;
import com.ibm.icu.util.ULocale;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Times counted from today: yesterday, next week, next Friday, in two weeks, two weeks ago. */
final class CldrRelativeWords {
  private static final double[] NUMBERS = {0, 1, 2, 3, 4, 5, 8, 11, 20, 21, 100, 1.5};
  private static final Map<Direction, String> SIDES =
      Map.of(Direction.LAST, "last", Direction.THIS, "this", Direction.NEXT, "next");
  private static final Map<AbsoluteUnit, String> PERIODS =
      Map.of(
          AbsoluteUnit.WEEK, "week",
          AbsoluteUnit.MONTH, "month",
          AbsoluteUnit.QUARTER, "quarter",
          AbsoluteUnit.YEAR, "year");
  private static final AbsoluteUnit[] WEEKDAYS = {
    AbsoluteUnit.MONDAY,
    AbsoluteUnit.TUESDAY,
    AbsoluteUnit.WEDNESDAY,
    AbsoluteUnit.THURSDAY,
    AbsoluteUnit.FRIDAY,
    AbsoluteUnit.SATURDAY,
    AbsoluteUnit.SUNDAY
  };

  private final RelativeDateTimeFormatter format;

  private CldrRelativeWords(ULocale locale) {
    format =
        RelativeDateTimeFormatter.getInstance(
            locale, null, Style.LONG, DisplayContext.CAPITALIZATION_NONE);
  }

  /** Words and phrases: yesterday, next week. */
  static void collect(ULocale locale, FloorLexicon lexicon) {
    CldrRelativeWords words = new CldrRelativeWords(locale);
    words.days(lexicon);
    words.periods(lexicon);
  }

  /** Patterns: next Friday, two weeks ago. */
  static void collect(ULocale locale, FloorPatterns patterns) {
    CldrRelativeWords words = new CldrRelativeWords(locale);
    words.weekdays(patterns);
    words.counted(patterns);
  }

  private void days(FloorLexicon lexicon) {
    word(Direction.LAST_2, AbsoluteUnit.DAY, "time.day-before-yesterday", lexicon);
    word(Direction.LAST, AbsoluteUnit.DAY, "time.yesterday", lexicon);
    word(Direction.THIS, AbsoluteUnit.DAY, "time.today", lexicon);
    word(Direction.NEXT, AbsoluteUnit.DAY, "time.tomorrow", lexicon);
    word(Direction.NEXT_2, AbsoluteUnit.DAY, "time.day-after-tomorrow", lexicon);
    word(Direction.PLAIN, AbsoluteUnit.NOW, "time.now", lexicon);
  }

  private void word(Direction direction, AbsoluteUnit unit, String concept, FloorLexicon lexicon) {
    @Nullable String text = format.format(direction, unit);
    if (text != null) {
      lexicon.add(text, "adv", concept);
    }
  }

  private void periods(FloorLexicon lexicon) {
    PERIODS.forEach(
        (unit, name) ->
            SIDES.forEach(
                (direction, side) -> {
                  @Nullable String text = format.format(direction, unit);
                  if (text != null) {
                    lexicon.add(text, "phrase", "time.relative." + name + "." + side);
                  }
                }));
  }

  private void weekdays(FloorPatterns patterns) {
    for (AbsoluteUnit weekday : WEEKDAYS) {
      SIDES.forEach(
          (direction, side) -> {
            @Nullable String text = format.format(direction, weekday);
            if (text != null) {
              patterns.add(
                  side + "-weekday",
                  text,
                  "",
                  "",
                  Map.of("time", "weekday", "rel", "time." + side));
            }
          });
    }
  }

  private void counted(FloorPatterns patterns) {
    for (RelativeUnit unit : RelativeUnit.values()) {
      String name = unit.name().toLowerCase(Locale.ROOT);
      String singular = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
      if (CldrUnitWords.units().containsKey(singular)) {
        counted(unit, singular, Direction.LAST, "ago", patterns);
        counted(unit, singular, Direction.NEXT, "ahead", patterns);
      }
    }
  }

  private void counted(
      RelativeUnit unit,
      String name,
      Direction direction,
      String function,
      FloorPatterns patterns) {
    for (double number : NUMBERS) {
      NumberInText text = NumberInText.of(format.format(number, direction, unit));
      Map<String, String> make = new LinkedHashMap<>();
      make.put("time", function);
      make.put("unit", "time.unit." + name);
      if (text.found()) {
        patterns.add(function + "-" + name, text.before(), "number:%num", text.after(), make);
      } else if (number == 1 || number == 2) {
        make.put("number", number == 1 ? "1" : "2");
        String which = number == 1 ? "one-" : "two-";
        patterns.add(function + "-" + which + name, text.before(), "", "", make);
      }
    }
  }
}
