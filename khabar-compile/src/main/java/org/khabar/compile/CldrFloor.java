package org.khabar.compile;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.khabar.knowledge.Entity;
import org.khabar.knowledge.LanguageProfile;
import org.khabar.knowledge.LocalNames;

/**
 * Words of time and number, patterns of dates, and names of places, that CLDR has for over a
 * hundred languages; taken from ICU4J.
 */
final class CldrFloor {
  /** Codes in use for languages that CLDR files under another. */
  private static final List<String> OTHER_CODES =
      List.of(
          "iw", "in", "ji", "tl", "mo", "sh", "prs", "arb", "cmn", "swh", "swc", "pes", "azj",
          "uzn", "zsm", "kmr", "als", "ekk", "lvs", "npi", "ory", "pbt", "khk", "plt", "gaz");

  /** It takes seconds to collect and is the same in every compilation. */
  private static final Map<String, FloorWords> KNOWN = new ConcurrentHashMap<>();

  private final CldrLocales locales = new CldrLocales();

  /** Codes of the languages that it has month names of, in order. */
  List<String> languages() {
    return List.copyOf(locales.languages());
  }

  /** What CLDR has of a language. */
  FloorWords words(String code) {
    FloorWords words = KNOWN.get(code);
    if (words == null) {
      words = collect(code);
      KNOWN.put(code, words);
    }
    return words;
  }

  private FloorWords collect(String code) {
    LanguageProfile profile = profile(code);
    FloorLexicon lexicon = new FloorLexicon();
    FloorLexicon relatives = new FloorLexicon();
    FloorPatterns patterns = new FloorPatterns(profile);
    CldrCalendarWords.collect(locales.all(code), lexicon);
    for (ULocale locale : locales.standards(code)) {
      CldrNumberWords.collect(locale, lexicon);
      CldrUnitWords.collect(locale, lexicon);
      CldrMeasureWords.collect(locale, lexicon);
    }
    for (ULocale locale : locales.standards(code)) {
      CldrListWords.collect(locale, relatives);
      CldrRelativeWords.collect(locale, relatives);
    }
    patterns.know(lexicon.lexemes());
    patterns.know(relatives.lexemes());
    for (ULocale locale : locales.standards(code)) {
      CldrDatePatterns.collect(locale, patterns);
      CldrRelativeWords.collect(locale, patterns);
    }
    return new FloorWords(profile, lexicon.lexemes(), relatives.lexemes(), patterns.rules());
  }

  private static LanguageProfile profile(String code) {
    ULocale locale = new ULocale(code);
    return new LanguageProfile(
        code,
        locale.getDisplayName(ULocale.ENGLISH),
        locale.getDisplayName(locale),
        ULocale.addLikelySubtags(locale).getScript(),
        "SVO",
        Map.of());
  }

  /** Names of places by language code. */
  Map<String, LocalNames> names(List<Entity> entities, Map<String, String> states) {
    CldrPlaceNames places = new CldrPlaceNames(locales, states, entities);
    Map<String, LocalNames> names = new TreeMap<>();
    for (String code : languages()) {
      names.put(code, new LocalNames(code, places.in(code)));
    }
    return names;
  }

  /** Other codes of these languages. */
  Map<String, String> aliases(Set<String> languages) {
    Map<String, String> aliases = new TreeMap<>();
    for (String code : OTHER_CODES) {
      String usual = ULocale.createCanonical(code).getLanguage();
      if (!languages.contains(code) && languages.contains(usual)) {
        aliases.put(code, usual);
      }
    }
    return aliases;
  }
}
