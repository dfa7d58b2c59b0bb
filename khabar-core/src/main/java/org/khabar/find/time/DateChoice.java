package org.khabar.find.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.khabar.find.time.CalendarDates.Stretch;

/**
 * Chooses which of several days a date without its year, month or week means.
 *
 * <p>The nearest one is meant. A date on the side that the clause does not point to must be many
 * times nearer than the other one; where nothing tells, the past has the better claim, since news
 * tells of what has been.
 */
final class DateChoice {
  /** How much farther a date against the tense of its clause seems. */
  private static final long AGAINST_TENSE = 12;

  private static final long FUTURE_UNTOLD = 2;

  private static final long NOT_MEANT = 1_000;

  private DateChoice() {}

  /** The best of {@code stretches} as seen from {@code reference}. */
  static Optional<Stretch> nearest(
      List<Stretch> stretches, LocalDate reference, Direction direction) {
    return stretches.stream()
        .min(
            Comparator.comparingLong((Stretch s) -> cost(s, reference, direction))
                .thenComparing(Stretch::first));
  }

  /** Those that lie wholly behind or ahead, if the expression itself says so. */
  static List<Stretch> onSide(List<Stretch> all, LocalDate reference, Direction side) {
    return switch (side) {
      case PAST -> all.stream().filter(s -> s.last().isBefore(reference)).toList();
      case FUTURE -> all.stream().filter(s -> s.first().isAfter(reference)).toList();
      case PRESENT, COMING, UNKNOWN -> List.of();
    };
  }

  private static long cost(Stretch stretch, LocalDate reference, Direction direction) {
    if (stretch.contains(reference)) {
      return 0;
    }
    boolean future = stretch.first().isAfter(reference);
    long days =
        Math.abs(ChronoUnit.DAYS.between(reference, future ? stretch.first() : stretch.last()));
    long factor =
        switch (direction) {
          case PAST -> future ? AGAINST_TENSE : 1;
          case FUTURE -> future ? 1 : AGAINST_TENSE;
          case PRESENT -> 1;
          case COMING -> future ? 1 : NOT_MEANT;
          case UNKNOWN -> future ? FUTURE_UNTOLD : 1;
        };
    return days * factor;
  }

  /** The weekday that is meant: the last one up to the reference, or the coming one. */
  static LocalDate weekday(int weekday, LocalDate reference, Direction direction) {
    int back = Math.floorMod(reference.getDayOfWeek().getValue() - weekday, 7);
    if (direction == Direction.COMING) {
      return reference.plusDays(7L - back);
    }
    boolean coming = direction == Direction.FUTURE || direction == Direction.PRESENT;
    return coming && back > 0 ? reference.plusDays(7L - back) : reference.minusDays(back);
  }
}
