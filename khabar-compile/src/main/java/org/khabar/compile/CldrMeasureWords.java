package org.khabar.compile;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words of currencies and measures: what stands around the number in every plural form and case.
 */
final class CldrMeasureWords {
  private static final double[] NUMBERS = {1, 2, 3, 5, 11, 21, 100, 1.5, 1_000_000};

  private static final Map<String, String> MEASURES =
      Map.ofEntries(
          Map.entry("kilometre", "kilometer"),
          Map.entry("metre", "meter"),
          Map.entry("centimetre", "centimeter"),
          Map.entry("mile", "mile"),
          Map.entry("foot", "foot"),
          Map.entry("hectare", "hectare"),
          Map.entry("square-kilometre", "square-kilometer"),
          Map.entry("cubic-metre", "cubic-meter"),
          Map.entry("kilogram", "kilogram"),
          Map.entry("gram", "gram"),
          Map.entry("ton", "tonne"),
          Map.entry("litre", "liter"),
          Map.entry("kilometre-per-hour", "kilometer-per-hour"),
          Map.entry("megawatt", "megawatt"),
          Map.entry("percent", "percent"));

  /** ISO 4217; each is a concept below {@code unit.currency}. */
  private static final String CURRENCIES =
      "aed afn amd ars aud azn bdt bgn bhd bif brl byn cad cdf chf clp cny cop"
          + " czk dkk dzd egp etb eur gbp gel ghs hkd huf idr ils inr iqd irr jod jpy"
          + " kes krw kwd kzt lbp lkr lyd mad mmk mwk mxn myr mzn ngn nok npr nzd omr"
          + " php pkr pln qar ron rsd rub rwf sar sdg sek sgd sos syp thb tnd try twd"
          + " tzs uah ugx usd uzs vnd xaf xof yer zar zmw";

  /**
   * Codes that texts write and that are no word of a language in small letters, as try and nok are.
   */
  private static final Set<String> WRITTEN_CODES =
      Set.of(
          "usd", "eur", "gbp", "cny", "jpy", "uah", "kzt", "kes", "tzs", "ugx", "etb", "ngn",
          "inr");

  private final ULocale locale;
  private final FloorLexicon lexicon;

  private CldrMeasureWords(ULocale locale, FloorLexicon lexicon) {
    this.locale = locale;
    this.lexicon = lexicon;
  }

  /** Collects the words of a locale. */
  static void collect(ULocale locale, FloorLexicon lexicon) {
    CldrMeasureWords words = new CldrMeasureWords(locale, lexicon);
    words.measures();
    words.currencies();
  }

  private void measures() {
    MEASURES.forEach(
        (name, identifier) -> {
          MeasureUnit unit = MeasureUnit.forIdentifier(identifier);
          for (String grammaticalCase : List.of("nominative", "genitive", "accusative")) {
            words(format(unit).unitDisplayCase(grammaticalCase), "unit." + name);
          }
        });
  }

  private void currencies() {
    for (String code : CURRENCIES.split(" ")) {
      String iso = code.toUpperCase(Locale.ROOT);
      String concept = "unit.currency." + code;
      Currency currency = Currency.getInstance(iso);
      for (String plural : PluralRules.forLocale(locale).getKeywords()) {
        lexicon.add(
            currency.getName(locale, Currency.PLURAL_LONG_NAME, plural, new boolean[1]),
            "noun",
            concept);
      }
      if (WRITTEN_CODES.contains(code)) {
        lexicon.add(iso, "noun", concept);
      }
    }
  }

  private LocalizedNumberFormatter format(MeasureUnit unit) {
    return NumberFormatter.withLocale(locale).unit(unit).unitWidth(UnitWidth.FULL_NAME);
  }

  private void words(LocalizedNumberFormatter format, String concept) {
    for (double number : NUMBERS) {
      NumberInText parts = NumberInText.of(format.format(number).toString());
      boolean one = parts.before().isEmpty() != parts.after().isEmpty();
      if (parts.found() && one) {
        lexicon.add(parts.before() + parts.after(), "noun", concept);
      }
    }
  }
}
