package org.khabar.find.name.tag;

import java.util.Set;
import org.khabar.rules.Unit;

/** Which words that are tagged as names, or as parts of one, are only words. */
final class PlainWords {
  private static final Set<String> SURE_NAMES = Set.of("name", "given-name", "family-name");

  private PlainWords() {}

  static boolean isSmall(Unit unit) {
    return unit.isWord()
        && unit.value().isEmpty()
        && unit.surface().chars().noneMatch(Character::isUpperCase)
        && unit.surface().chars().anyMatch(Character::isLowerCase);
  }

  /** "Mr", "Sheikh": no part of a name. */
  static boolean isTitle(Unit unit) {
    return unit.means("role")
        && unit.value().isEmpty()
        && unit.none(a -> SURE_NAMES.contains(a.wordClass()));
  }

  /**
   * A word that means something in its language: TV, DNA; at the front of a sentence or in a line
   * of capitals its capital is no sign.
   */
  private static boolean isOrdinary(Unit unit) {
    return unit.isCapitalised()
        && unit.none(a -> SURE_NAMES.contains(a.wordClass()))
        && unit.any(a -> isAllCapitals(unit) || !a.lexeme().concept().isEmpty());
  }

  /** A word of grammar and no name, in a script that has no capitals: "between". */
  static boolean isGrammatical(Unit unit) {
    return !unit.isCapitalised()
        && unit.any(a -> a.concept().startsWith("gram."))
        && unit.none(a -> a.wordClass().contains("name"));
  }

  /** An adjective and nothing else, capital or not: Catalan. */
  static boolean isAdjective(Unit unit) {
    return !unit.analyses().isEmpty() && unit.all(a -> a.wordClass().equals("adj"));
  }

  /** An everyday word of Chinese, which is at most a part of a name. */
  private static boolean isHanWord(Unit unit) {
    return unit.isBareWord()
        && Character.isIdeographic(unit.surface().codePointAt(0))
        && !unit.analyses().isEmpty()
        && unit.all(a -> a.wordClass().equals("noun") || a.wordClass().equals("verb"));
  }

  private static boolean isAllCapitals(Unit unit) {
    return unit.surface().chars().noneMatch(Character::isLowerCase);
  }

  /** Whether a name of this one word alone is a plain word, behind nothing or a colon. */
  static boolean isPlain(Unit only, boolean opening) {
    boolean shouted = opening || isAllCapitals(only);
    return shouted && isOrdinary(only)
        || isGrammatical(only)
        || isAdjective(only)
        || isHanWord(only);
  }
}
