package org.khabar.rules;

import java.util.Set;
import org.khabar.text.Analysis;

/** What the steps of this package ask of verbs. */
final class VerbForms {
  private static final Set<String> NOT_FINITE = Set.of("infinitive", "participle", "gerund");

  private VerbForms() {}

  /** Whether a reading is a verb that makes a clause. */
  static boolean isFinite(Analysis reading) {
    return reading.wordClass().equals("verb")
        && !NOT_FINITE.contains(reading.features().getOrDefault("tense", ""));
  }

  /** Whether a reading is a verb that the lexicon says makes a clause, in that very form. */
  static boolean saysFinite(Analysis reading) {
    return reading.wordClass().equals("verb") && reading.has("finite", "yes");
  }
}
