package org.khabar.compile;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.EthiopicCalendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.IslamicCalendar;
import com.ibm.icu.util.PersianCalendar;
import com.ibm.icu.util.ULocale;
import java.util.List;

/** Names of months in four calendars, and of weekdays. Abbreviated ones are of class abbr. */
final class CldrCalendarWords {
  private static final int[] CONTEXTS = {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE};

  private CldrCalendarWords() {}

  /** Names of one language, those of the Gregorian calendar before those of the others. */
  static void collect(List<ULocale> locales, FloorLexicon lexicon) {
    for (ULocale locale : locales) {
      months(new GregorianCalendar(locale), "gregorian", locale, lexicon);
      weekdays(new DateFormatSymbols(new GregorianCalendar(locale), locale), lexicon);
    }
    for (ULocale locale : locales) {
      months(new PersianCalendar(locale), "persian", locale, lexicon);
      months(new IslamicCalendar(locale), "islamic", locale, lexicon);
      if (ULocale.addLikelySubtags(locale).getScript().equals("Ethi")) {
        months(new EthiopicCalendar(locale), "ethiopian", locale, lexicon);
      }
    }
  }

  private static void months(Calendar calendar, String name, ULocale locale, FloorLexicon lexicon) {
    DateFormatSymbols symbols = new DateFormatSymbols(calendar, locale);
    boolean everyday = name.equals("gregorian");
    for (int context : CONTEXTS) {
      String[] wide = symbols.getMonths(context, DateFormatSymbols.WIDE);
      String[] brief = symbols.getMonths(context, DateFormatSymbols.ABBREVIATED);
      int months = name.equals("ethiopian") ? 13 : 12;
      for (int month = 0; month < months; month++) {
        String concept = "time.month." + name + "." + (month + 1);
        if (everyday) {
          lexicon.add(wide[month], "noun", concept);
          abbreviation(brief[month], concept, lexicon);
        } else if (isInScript(wide[month], locale)) {
          lexicon.addNew(wide[month], "noun", concept);
        }
      }
    }
  }

  /** Where a language has no names of its own for a calendar CLDR gives the English ones. */
  private static boolean isInScript(String name, ULocale locale) {
    boolean latin = UScript.getScript(name.codePointAt(0)) == UScript.LATIN;
    return !latin || ULocale.addLikelySubtags(locale).getScript().equals("Latn");
  }

  private static void weekdays(DateFormatSymbols symbols, FloorLexicon lexicon) {
    for (int context : CONTEXTS) {
      String[] wide = symbols.getWeekdays(context, DateFormatSymbols.WIDE);
      String[] brief = symbols.getWeekdays(context, DateFormatSymbols.ABBREVIATED);
      for (int day = Calendar.SUNDAY; day <= Calendar.SATURDAY; day++) {
        String concept = "time.weekday." + ((day + 5) % 7 + 1);
        lexicon.add(wide[day], "noun", concept);
        abbreviation(brief[day], concept, lexicon);
      }
    }
  }

  /** The full stop of an abbreviation is a token of its own and left off. */
  private static void abbreviation(String form, String concept, FloorLexicon lexicon) {
    String clean = FloorLexicon.clean(form);
    boolean stopped = clean.endsWith(".");
    String letters = stopped ? clean.substring(0, clean.length() - 1) : clean;
    // Thai abbreviates by the first letters of the parts, each with its stop.
    boolean thai = !letters.isEmpty() && UScript.getScript(letters.codePointAt(0)) == UScript.THAI;
    boolean one = (thai || letters.indexOf('.') < 0) && letters.indexOf(' ') < 0;
    if (one && letters.codePointCount(0, letters.length()) > 1) {
      lexicon.add(letters, FloorLexicon.ABBREVIATION, concept);
    }
  }
}
