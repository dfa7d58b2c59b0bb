package org.khabar.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.khabar.model.Judgement;
import org.khabar.model.Verdict;

/** Compares two figures on one matter; the table in {@code docs/comparison.md} says how. */
final class FigureVerdict {
  private FigureVerdict() {}

  /** The verdict on two figures; the days are those that they hold for. */
  static Judgement of(
      BigDecimal a,
      Optional<String> modA,
      Optional<LocalDate> dayA,
      BigDecimal b,
      Optional<String> modB,
      Optional<LocalDate> dayB) {
    if (a.compareTo(b) == 0) {
      return new Judgement(Verdict.AGREE, "");
    }
    if (NumberRange.of(a, modA).meets(NumberRange.of(b, modB))) {
      return new Judgement(Verdict.COMPATIBLE, "they meet within what was left vague");
    }
    if (NumberRange.roundsTo(a, b, modB) || NumberRange.roundsTo(b, a, modA)) {
      return new Judgement(Verdict.COMPATIBLE, "the one is the other rounded");
    }
    boolean rising =
        dayA.isPresent()
            && dayB.isPresent()
            && (a.compareTo(b) < 0
                ? dayA.get().isBefore(dayB.get())
                : dayB.get().isBefore(dayA.get()));
    return rising
        ? new Judgement(Verdict.COMPATIBLE, "the later figure is an update of the earlier one")
        : new Judgement(Verdict.CONTRADICT, "both cannot be the figure of one time");
  }
}
