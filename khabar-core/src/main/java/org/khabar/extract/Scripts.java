package org.khabar.extract;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.lang.Character.UnicodeScript;
import java.util.Optional;

/** Which script a text is in, and which language that makes likely. */
final class Scripts {
  private static final UnicodeScript[] SCRIPTS = UnicodeScript.values();

  private Scripts() {}

  /**
   * The script of most letters among the first {@code limit} characters; kana beside Han make it
   * Japanese.
   */
  static Optional<UnicodeScript> of(String text, int limit) {
    int[] counts = new int[SCRIPTS.length];
    int end = Math.min(text.length(), limit);
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        counts[UnicodeScript.of(c).ordinal()] += weight(c);
      }
    }
    counts[UnicodeScript.COMMON.ordinal()] = 0;
    counts[UnicodeScript.INHERITED.ordinal()] = 0;
    int all = 0;
    int best = 0;
    for (int i = 0; i < counts.length; i++) {
      all += counts[i];
      best = counts[i] > counts[best] ? i : best;
    }
    int kana = counts[UnicodeScript.HIRAGANA.ordinal()] + counts[UnicodeScript.KATAKANA.ordinal()];
    if (kana * 10 > all) {
      return Optional.of(UnicodeScript.HIRAGANA);
    }
    return counts[best] == 0 ? Optional.empty() : Optional.of(SCRIPTS[best]);
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
