package org.khabar.text;

import org.jspecify.annotations.Nullable;
import org.khabar.knowledge.StemRule;

/** Applies stem rules. */
final class Stems {
  private static final String VOWELS = "aeiou\u00E1\u00E9\u00ED\u00F3\u00FA";

  private Stems() {}

  /** The stem that {@code rule} makes of {@code lemma}; null when it does not fit. */
  static @Nullable String derive(String lemma, StemRule rule) {
    String ending = Normalizer.key(rule.ending());
    if (rule.ending().startsWith("C") || rule.ending().startsWith("V")) {
      boolean vowel = rule.ending().startsWith("V");
      String rest = Normalizer.key(rule.ending().substring(1));
      int at = lemma.length() - rest.length() - 1;
      if (at < 0 || !lemma.endsWith(rest) || VOWELS.indexOf(lemma.charAt(at)) >= 0 != vowel) {
        return null;
      }
      return replaced(lemma.substring(0, at + 1), rule.replacement());
    }
    return lemma.endsWith(ending)
        ? replaced(lemma.substring(0, lemma.length() - ending.length()), rule.replacement())
        : null;
  }

  private static String replaced(String kept, String replacement) {
    if (replacement.startsWith("=") && !kept.isEmpty()) {
      return kept + kept.charAt(kept.length() - 1) + Normalizer.key(replacement.substring(1));
    }
    return kept + Normalizer.key(replacement);
  }
}
