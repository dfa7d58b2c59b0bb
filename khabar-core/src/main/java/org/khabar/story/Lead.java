package org.khabar.story;

import java.util.List;
import java.util.Optional;

/**
 * An encounter that an article tells of, as far as it shows which others tell of it too.
 *
 * @param parties who takes part, as entity ids
 * @param sides the sides of the parties ({@link EntityRelations#sideOf})
 * @param date when it took or takes place; inferred from the day of the article when it gives none
 * @param dated whether the article itself gives the date
 * @param prominence from 0 to 1: 1 for what title and lead tell
 * @param weight the same, less for what is told beside the encounter that leads the article
 */
public record Lead(
    List<String> parties,
    List<String> sides,
    Optional<DateValue> date,
    boolean dated,
    double prominence,
    double weight) {
  public Lead {
    parties = List.copyOf(parties);
    sides = List.copyOf(sides);
  }

  static Lead of(ToldEvent told) {
    double prominence = rounded(told.prominence());
    return new Lead(
        told.parties(),
        told.sides().stream().sorted().toList(),
        told.date(),
        told.dated(),
        prominence,
        prominence);
  }

  /** The same, told beside another one. */
  Lead beside(double share) {
    return new Lead(parties, sides, date, dated, prominence, rounded(share * prominence));
  }

  private static double rounded(double value) {
    return Math.round(value * 100) / 100.0;
  }

  /** Whether who and when are told plainly. */
  boolean isFirm() {
    return dated && sides.size() > 1 && date.filter(DateValue::isPrecise).isPresent();
  }
}
