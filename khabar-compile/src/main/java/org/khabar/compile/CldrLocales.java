package org.khabar.compile;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The languages that CLDR has month names of, each with its locales: by script and by region. */
final class CldrLocales {
  /** Portuguese, Spanish, French, Chinese as written elsewhere differ in more than months. */
  private static final Set<String> FURTHER_STANDARDS = Set.of("pt-PT", "es-419", "fr-CA", "zh-HK");

  /** What CLDR has for January where a language has no name for it. */
  private static final String NO_NAME = "M01";

  private final Map<String, List<ULocale>> byLanguage = new TreeMap<>();

  CldrLocales() {
    for (ULocale locale : ULocale.getAvailableLocales()) {
      if (hasMonths(locale)) {
        byLanguage.computeIfAbsent(locale.getLanguage(), k -> new ArrayList<>()).add(locale);
      }
    }
    byLanguage.remove("");
    byLanguage.remove("root");
  }

  private static boolean hasMonths(ULocale locale) {
    String january = new DateFormatSymbols(new GregorianCalendar(locale), locale).getMonths()[0];
    return !january.equals(NO_NAME);
  }

  /** Language codes in order. */
  Set<String> languages() {
    return new TreeSet<>(byLanguage.keySet());
  }

  /** All locales of a language, the general one first. */
  List<ULocale> all(String language) {
    return byLanguage.getOrDefault(language, List.of());
  }

  /** The locales of a language that differ by script, and regional standards of their own. */
  List<ULocale> standards(String language) {
    Set<ULocale> standards = new LinkedHashSet<>();
    for (ULocale locale : all(language)) {
      if (locale.getCountry().isEmpty() || FURTHER_STANDARDS.contains(locale.toLanguageTag())) {
        standards.add(locale);
      }
    }
    return List.copyOf(standards);
  }
}
