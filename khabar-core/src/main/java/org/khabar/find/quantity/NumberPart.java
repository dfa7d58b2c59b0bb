package org.khabar.find.quantity;

import java.math.BigDecimal;

/** A piece of a number, as one unit gives it. */
sealed interface NumberPart {

  /** Figures: 38, 1.5. */
  record Figures(BigDecimal value) implements NumberPart {}

  /**
   * A number word below the scales: five, twenty, three hundred.
   *
   * @param ordinal whether it says a place: fifth
   */
  record Word(BigDecimal value, boolean ordinal) implements NumberPart {}

  /** Hundred, thousand, million, …; ordinal for hundredth. */
  record Scale(BigDecimal value, boolean ordinal) implements NumberPart {}

  /** A half or quarter that is added. */
  record Fraction(BigDecimal value) implements NumberPart {}

  /** What joins parts: and, a hyphen. */
  record Join(boolean hyphen) implements NumberPart {}

  /** The mark of an ordinal after figures: th. */
  record OrdinalMark() implements NumberPart {}
}
