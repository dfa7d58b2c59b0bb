package org.khabar.compile;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words of units of time in every plural form and case: what stands around the number. */
final class CldrUnitWords {
  private static final List<String> CASES =
      List.of(
          "nominative",
          "accusative",
          "dative",
          "genitive",
          "instrumental",
          "locative",
          "ablative",
          "prepositional",
          "vocative",
          "partitive",
          "oblique",
          "elative",
          "illative",
          "sociative",
          "terminative",
          "translative");
  private static final double[] NUMBERS = {0, 1, 2, 3, 4, 5, 8, 11, 20, 21, 100, 1.5, 1_000_000};

  private CldrUnitWords() {}

  static Map<String, MeasureUnit> units() {
    Map<String, MeasureUnit> units = new LinkedHashMap<>();
    units.put("second", MeasureUnit.SECOND);
    units.put("minute", MeasureUnit.MINUTE);
    units.put("hour", MeasureUnit.HOUR);
    units.put("day", MeasureUnit.DAY);
    units.put("week", MeasureUnit.WEEK);
    units.put("month", MeasureUnit.MONTH);
    units.put("year", MeasureUnit.YEAR);
    units.put("quarter", MeasureUnit.forIdentifier("quarter"));
    units.put("decade", MeasureUnit.forIdentifier("decade"));
    units.put("century", MeasureUnit.CENTURY);
    return units;
  }

  static void collect(ULocale locale, FloorLexicon lexicon) {
    for (String grammaticalCase : cases(locale)) {
      units()
          .forEach(
              (name, unit) -> {
                LocalizedNumberFormatter format = format(locale, unit, grammaticalCase);
                for (double number : NUMBERS) {
                  add(format.format(number).toString(), number, name, lexicon);
                }
              });
    }
  }

  /** The cases that a language has: those that change some unit. */
  private static List<String> cases(ULocale locale) {
    List<String> cases = new ArrayList<>(List.of(CASES.getFirst()));
    String usual = sample(locale, CASES.getFirst());
    for (String further : CASES.subList(1, CASES.size())) {
      if (!sample(locale, further).equals(usual)) {
        cases.add(further);
      }
    }
    return cases;
  }

  private static String sample(ULocale locale, String grammaticalCase) {
    StringBuilder sample = new StringBuilder();
    for (MeasureUnit unit : List.of(MeasureUnit.DAY, MeasureUnit.HOUR)) {
      LocalizedNumberFormatter format = format(locale, unit, grammaticalCase);
      sample.append(format.format(1)).append(format.format(2)).append(format.format(5));
    }
    return sample.toString();
  }

  private static LocalizedNumberFormatter format(
      ULocale locale, MeasureUnit unit, String grammaticalCase) {
    return NumberFormatter.withLocale(locale)
        .unit(unit)
        .unitWidth(UnitWidth.FULL_NAME)
        .unitDisplayCase(grammaticalCase);
  }

  /** A word without a number beside it holds the number: it is the singular or the dual. */
  private static void add(String text, double number, String unit, FloorLexicon lexicon) {
    NumberInText parts = NumberInText.of(text);
    if (!parts.found()) {
      if (number == 1) {
        lexicon.add(text, "noun", "time.unit." + unit);
      } else if (number == 2 && !unit.equals("quarter") && !unit.equals("second")) {
        lexicon.add(text, "noun", "time.dual." + unit);
      }
    } else if (parts.before().isEmpty() || parts.after().isEmpty()) {
      lexicon.addNew(parts.before() + parts.after(), "noun", "time.unit." + unit);
    }
  }
}
