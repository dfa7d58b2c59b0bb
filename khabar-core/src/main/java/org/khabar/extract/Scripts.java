package org.khabar.extract;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Which script a text is in, and which language that makes likely. */
final class Scripts {
  private Scripts() {}

  /**
   * The script of most letters among the first {@code limit} characters; kana beside Han make it
   * Japanese.
   */
  static Optional<UnicodeScript> of(String text, int limit) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    int end = Math.min(text.length(), limit);
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        counts.merge(UnicodeScript.of(c), weight(c), Integer::sum);
      }
    }
    counts.remove(UnicodeScript.COMMON);
    counts.remove(UnicodeScript.INHERITED);
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    int kana =
        counts.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
    if (kana * 10 > all) {
      return Optional.of(UnicodeScript.HIRAGANA);
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<UnicodeScript, Integer>comparingByValue()
                .thenComparing(Comparator.comparing(Map.Entry::getKey)))
        .map(Map.Entry::getKey);
  }

  /** How many letters of an alphabet {@code c} stands for. */
  static int weight(char c) {
    if (c < '\u0E00') {
      return 1;
    }
    return switch (UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA -> 3;
      case HANGUL, ETHIOPIC -> 2;
      default -> 1;
    };
  }

  /** The language that a script stands for by itself (Unicode CLDR, likely subtags), if any. */
  static Optional<String> likelyLanguage(UnicodeScript script) {
    String code =
        switch (script) {
          case HIRAGANA, KATAKANA -> "Jpan";
          case HANGUL -> "Kore";
          default -> UScript.getShortName(UScript.getCodeFromName(script.name()));
        };
    String language = ULocale.addLikelySubtags(new ULocale("und_" + code)).getLanguage();
    boolean none =
        language.isEmpty()
            || language.equals("und")
            || language.equals("en") && !code.equals("Latn");
    return none ? Optional.empty() : Optional.of(language);
  }
}
