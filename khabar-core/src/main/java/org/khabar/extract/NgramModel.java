package org.khabar.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
  private static final int MAX_LIKELY = 4;
  private static final String ROMANISED = "-rom";

  private static final class Loaded {
    static final LanguageDetectorME DETECTOR = load();
    static final Map<String, String> SHORT = shortCodes();
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

  /**
   * The likely languages of {@code text}, best first; never empty. The model's own confidence is so
   * even over its 148 languages that it is of no use.
   */
  List<String> listLikely(String text) {
    String sample = text.length() > MAX_CHARS ? text.substring(0, MAX_CHARS) : text;
    Language[] languages;
    synchronized (Loaded.DETECTOR) {
      languages = Loaded.DETECTOR.predictLanguages(sample);
    }
    List<String> likely = new ArrayList<>();
    for (int i = 0; i < languages.length && likely.size() < MAX_LIKELY; i++) {
      String code = languages[i].getLang();
      if (!code.endsWith(ROMANISED)) {
        int variant = code.indexOf('-');
        String plain = variant > 0 ? code.substring(0, variant) : code;
        likely.add(Loaded.SHORT.getOrDefault(plain, plain));
      }
    }
    return likely;
  }
}
