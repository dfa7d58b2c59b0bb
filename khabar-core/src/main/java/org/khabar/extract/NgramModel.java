package org.khabar.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells a language by its letter sequences: the model of 148 languages that Apache Tika ships, run
 * by Apache OpenNLP. It takes most of a second to load, so it is loaded when first asked.
 */
final class NgramModel {
  private static final String RESOURCE = "/opennlp-langdetect-20210413.bin";
  private static final int MAX_CHARS = 4_000;
  private static final int MAX_LIKELY = 12;
  private static final String ROMANISED = "-rom";

  private static final class Loaded {
    static final LanguageDetectorME DETECTOR = load();
    static final Map<String, String> SHORT = shortCodes();
    static final Set<String> KNOWN = known();
  }

  private static LanguageDetectorME load() {
    try (InputStream in = NgramModel.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the language model is not on the class path: " + RESOURCE);
      }
      return new LanguageDetectorME(new LanguageDetectorModel(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> known() {
    Set<String> known = new HashSet<>();
    for (String code : Loaded.DETECTOR.getSupportedLanguages()) {
      known.add(code(code));
    }
    return Set.copyOf(known);
  }

  /** The model names languages by ISO 639-3, BCP 47 wants the shortest code. */
  private static Map<String, String> shortCodes() {
    Map<String, String> codes = new HashMap<>();
    for (String language : Locale.getISOLanguages()) {
      codes.put(Locale.forLanguageTag(language).getISO3Language(), language);
    }
    codes.put("ind", "id");
    codes.put("heb", "he");
    codes.put("yid", "yi");
    codes.put("cmn", "zh");
    codes.put("ekk", "et");
    codes.put("lvs", "lv");
    codes.put("nob", "nb");
    codes.put("pes", "fa");
    codes.put("arb", "ar");
    codes.put("swh", "sw");
    return Map.copyOf(codes);
  }

  private static String code(String label) {
    int variant = label.indexOf('-');
    String plain = variant > 0 ? label.substring(0, variant) : label;
    return Loaded.SHORT.getOrDefault(plain, plain);
  }

  /** Whether the model was trained on {@code language}. */
  boolean knows(String language) {
    return Loaded.KNOWN.contains(language);
  }

  /**
   * The likely languages of {@code text}, best first, each with its share of the likelihood of the
   * first; never empty. The model's probabilities themselves are even over its 148 languages.
   */
  Map<String, Double> likely(String text) {
    String sample = text.length() > MAX_CHARS ? text.substring(0, MAX_CHARS) : text;
    Language[] languages;
    synchronized (Loaded.DETECTOR) {
      languages = Loaded.DETECTOR.predictLanguages(sample);
    }
    Map<String, Double> likely = new LinkedHashMap<>();
    for (int i = 0; i < languages.length && likely.size() < MAX_LIKELY; i++) {
      String code = languages[i].getLang();
      if (!code.endsWith(ROMANISED)) {
        likely.putIfAbsent(code(code), languages[i].getConfidence() / languages[0].getConfidence());
      }
    }
    return likely;
  }
}
