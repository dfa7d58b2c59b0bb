package org.khabar.compile;

import java.util.List;
import java.util.Map;
import org.khabar.knowledge.LanguageProfile;
import org.khabar.knowledge.Lexeme;
import org.khabar.knowledge.PatternRule;

/**
 * What CLDR has of a language.
 *
 * @param lexemes months, weekdays, units, numbers
 * @param relatives yesterday, next week, …: only for languages without words of time of their own
 * @param patterns in two weeks, two weeks ago: only for the same
 */
record FloorWords(
    LanguageProfile profile,
    List<Lexeme> lexemes,
    List<Lexeme> relatives,
    List<PatternRule> patterns) {
  static final FloorWords NONE =
      new FloorWords(
          new LanguageProfile("und", "any language", "", "Zyyy", "SVO", Map.of()),
          List.of(),
          List.of(),
          List.of());
}
