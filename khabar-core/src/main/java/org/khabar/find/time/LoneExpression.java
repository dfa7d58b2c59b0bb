package org.khabar.find.time;

import java.util.List;
import org.khabar.rules.Unit;

/**
 * Tells a text that is nothing but a time, as an entry of a diary or a question to a program is.
 */
final class LoneExpression {
  /** Words beside it, such as a preposition. */
  private static final int MOST_OTHERS = 2;

  private static final int SHORT_WORD = 3;

  private LoneExpression() {}

  /**
   * Whether the whole of {@code text} is one time expression, save a word or two.
   *
   * @param units all units of one sentence, expressions made
   */
  static boolean is(List<Unit> units, String text) {
    int expressions = 0;
    int others = 0;
    for (Unit unit : units) {
      if (unit.value(Spoken.class).isPresent()) {
        expressions++;
      } else if (isSmallWord(unit)) {
        others++;
      } else if (!unit.isPunctuation()) {
        return false;
      }
      if (expressions > 2 || others > MOST_OTHERS) {
        return false;
      }
    }
    return expressions > 0 && isWhole(units, text);
  }

  /** A preposition, an article: a word of grammar, or one that is very short. */
  private static boolean isSmallWord(Unit unit) {
    boolean grammar =
        unit.means("gram") || unit.means("time") || unit.means("num.bound") || unit.isOf("det");
    return unit.isWord()
        && (grammar || unit.surface().length() <= SHORT_WORD && !unit.isCapitalised())
        && unit.none(a -> a.wordClass().equals("verb"));
  }

  private static boolean isWhole(List<Unit> units, String text) {
    int from = units.getFirst().span().start();
    int to = units.getLast().span().end();
    return text.substring(0, from).isBlank() && text.substring(to).isBlank();
  }
}
