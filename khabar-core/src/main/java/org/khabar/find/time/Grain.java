package org.khabar.find.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The units that times are counted in, from the smallest to the largest. */
public enum Grain {
  SECOND("T", "S", ChronoUnit.SECONDS),
  MINUTE("T", "M", ChronoUnit.MINUTES),
  HOUR("T", "H", ChronoUnit.HOURS),
  DAY("", "D", ChronoUnit.DAYS),
  WEEK("", "W", ChronoUnit.WEEKS),
  MONTH("", "M", ChronoUnit.MONTHS),
  QUARTER("", "Q", ChronoUnit.MONTHS),
  YEAR("", "Y", ChronoUnit.YEARS),
  DECADE("", "DE", ChronoUnit.DECADES),
  CENTURY("", "CE", ChronoUnit.CENTURIES);

  private final String marker;
  private final String letter;
  private final ChronoUnit unit;

  Grain(String marker, String letter, ChronoUnit unit) {
    this.marker = marker;
    this.letter = letter;
    this.unit = unit;
  }

  /**
   * The grain of a concept {@code time.unit.week}, of a dual, {@code time.dual.week}, or of what
   * returns with each, {@code time.periodic.week}; empty for any other concept.
   */
  public static Optional<Grain> ofConcept(String concept) {
    boolean unit =
        concept.startsWith("time.unit.")
            || concept.startsWith("time.dual.")
            || concept.startsWith("time.periodic.");
    return unit ? named(concept.substring(concept.lastIndexOf('.') + 1)) : Optional.empty();
  }

  /** The grain called {@code name}: week. */
  static Optional<Grain> named(String name) {
    return Arrays.stream(values())
        .filter(g -> g.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }

  /** The TIMEX3 duration of {@code amount} such units: {@code P2W}, {@code PT50M}, {@code PXM}. */
  public String duration(String amount) {
    return "P" + marker + amount + letter;
  }

  /** Whether it is shorter than a day. */
  public boolean isClock() {
    return compareTo(DAY) < 0;
  }

  /** {@code moment} moved by {@code count} of these units. */
  LocalDateTime shift(LocalDateTime moment, long count) {
    return moment.plus(this == QUARTER ? 3 * count : count, unit);
  }

  /** {@code day} moved by {@code count} of these units; units under a day leave it as it is. */
  public LocalDate shift(LocalDate day, long count) {
    return switch (this) {
      case SECOND, MINUTE, HOUR -> day;
      case QUARTER -> day.plusMonths(3 * count);
      case DAY, WEEK, MONTH, YEAR, DECADE, CENTURY -> day.plus(count, unit);
    };
  }
}
