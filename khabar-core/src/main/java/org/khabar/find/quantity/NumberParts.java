package org.khabar.find.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.khabar.knowledge.Lexeme;

/** What the words of a lexicon say of numbers. */
final class NumberParts {
  private static final String SCALE = "num.scale.";

  private NumberParts() {}

  /** The scale that a letter after figures stands for: m in £125m. */
  static Optional<NumberPart> suffix(String concept) {
    return concept.startsWith(SCALE)
        ? Optional.of(
            new NumberPart.Scale(new BigDecimal(concept.substring(SCALE.length())), false))
        : Optional.empty();
  }

  /** The part of a number that a word is: a number, a scale, or <i>and</i>; fractions are none. */
  static Optional<NumberPart> of(Lexeme lexeme) {
    boolean ordinal = lexeme.wordClass().equals("ord");
    String concept = lexeme.concept();
    if (concept.equals("gram.and") || concept.equals("num.and")) {
      return Optional.of(new NumberPart.Join(false));
    }
    boolean scale = concept.startsWith(SCALE);
    if (!concept.startsWith("num.") || lexeme.wordClass().equals("suffix")) {
      return Optional.empty();
    }
    String digits = concept.substring(scale ? SCALE.length() : "num.".length());
    if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(digits);
    return Optional.of(
        scale ? new NumberPart.Scale(value, ordinal) : new NumberPart.Word(value, ordinal));
  }
}
