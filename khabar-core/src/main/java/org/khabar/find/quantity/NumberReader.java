package org.khabar.find.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khabar.find.quantity.NumberPart.Figures;
import org.khabar.find.quantity.NumberPart.Fraction;
import org.khabar.find.quantity.NumberPart.Join;
import org.khabar.find.quantity.NumberPart.OrdinalMark;
import org.khabar.find.quantity.NumberPart.Scale;
import org.khabar.find.quantity.NumberPart.Word;

/**
 * Composes the parts of a number from the left, as far as they make one number.
 *
 * <p>Most languages say the multiplier before the scale (ten thousand), Swahili after it (elfu
 * kumi); {@code scaleFirst} tells which. Smaller numbers are added where their digits are still
 * free: 20 and 5, 300 and 46, but not 9 and 10.
 */
final class NumberReader {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal LARGEST = new BigDecimal("1e18");

  private final List<NumberPart> parts;
  private final boolean scaleFirst;
  private final boolean unitsFirst;
  private int at;
  private BigDecimal total = BigDecimal.ZERO;
  private @Nullable BigDecimal group;
  private @Nullable BigDecimal lastScale;
  private @Nullable BigDecimal multiplier;
  private boolean figures;
  private boolean ordinal;
  private int words;

  private NumberReader(List<NumberPart> parts, boolean scaleFirst, boolean unitsFirst) {
    this.parts = parts;
    this.scaleFirst = scaleFirst;
    this.unitsFirst = unitsFirst;
  }

  /**
   * What was read.
   *
   * @param length parts that belong to it
   */
  record Result(BigDecimal value, boolean ordinal, int length) {}

  /**
   * The number that begins with the first of {@code parts}; empty if none does.
   *
   * @param scaleFirst whether the scale precedes its multiplier
   * @param unitsFirst whether units precede tens: five and twenty
   */
  static Optional<Result> read(List<NumberPart> parts, boolean scaleFirst, boolean unitsFirst) {
    return new NumberReader(parts, scaleFirst, unitsFirst).read();
  }

  private Optional<Result> read() {
    int end = 0;
    while (at < parts.size() && !ordinal) {
      int before = at;
      boolean joined = words > 0 && part(0) instanceof Join;
      boolean hyphen = joined && part(0) instanceof Join j && j.hyphen();
      if (joined) {
        at++;
      }
      if (at >= parts.size() || !take(part(0), joined, hyphen)) {
        at = before;
        break;
      }
      words++;
      at++;
      end = at;
    }
    BigDecimal value = total.add(group == null ? BigDecimal.ZERO : group);
    return end == 0 || value.compareTo(LARGEST) > 0
        ? Optional.empty()
        : Optional.of(new Result(value, ordinal, end));
  }

  private NumberPart part(int ahead) {
    return parts.get(at + ahead);
  }

  private boolean take(NumberPart part, boolean joined, boolean hyphen) {
    return switch (part) {
      case Figures f -> !hyphen && figures(f.value(), joined);
      case Word w -> word(w, joined);
      case Scale s -> scale(s, joined);
      case Fraction f -> fraction(f.value(), joined);
      case Join j -> false;
      case OrdinalMark o -> {
        ordinal = words == 1 && figures && isWhole(group);
        yield ordinal;
      }
    };
  }

  private boolean figures(BigDecimal value, boolean joined) {
    boolean afterScale = lastScale != null && value.compareTo(lastScale) < 0;
    if (scaleFirst && multiplies(joined)) {
      return multiply(value, true);
    }
    if (words > 0 && !(group == null && afterScale)) {
      return false;
    }
    group = value;
    figures = true;
    return true;
  }

  private boolean word(Word word, boolean joined) {
    BigDecimal value = word.value();
    if (scaleFirst && multiplies(joined)) {
      return multiply(value, false);
    }
    if (group == null) {
      boolean fits = lastScale == null || value.compareTo(lastScale) < 0;
      group = fits ? value : group;
      ordinal |= fits && word.ordinal();
      return fits;
    }
    if (figures) {
      return false;
    }
    boolean below = value.compareTo(place(group)) < 0;
    boolean inverted =
        unitsFirst
            && joined
            && group.remainder(HUNDRED).signum() > 0
            && group.remainder(HUNDRED).compareTo(BigDecimal.TEN) < 0
            && value.compareTo(BigDecimal.TEN) > 0
            && value.compareTo(HUNDRED) < 0
            && value.remainder(BigDecimal.TEN).signum() == 0;
    if (!below && !inverted) {
      return false;
    }
    group = group.add(value);
    ordinal = word.ordinal();
    return true;
  }

  /** The greatest power of ten that divides {@code number}: what lies below it is still free. */
  private static BigDecimal place(BigDecimal number) {
    BigDecimal place = BigDecimal.ONE;
    while (number.signum() > 0
        && place.compareTo(LARGEST) < 0
        && number.remainder(place.multiply(BigDecimal.TEN)).signum() == 0) {
      place = place.multiply(BigDecimal.TEN);
    }
    return place;
  }

  private boolean scale(Scale scale, boolean joined) {
    BigDecimal value = scale.value();
    if (scaleFirst && !figures) {
      return scaleBefore(scale, joined);
    }
    if (joined && group != null && !isFresh()) {
      return false;
    }
    if (value.compareTo(HUNDRED) == 0 && !figures) {
      boolean fits = group == null || countsHundreds(group);
      group = fits ? (group == null ? HUNDRED : group.multiply(HUNDRED)) : group;
      ordinal |= fits && scale.ordinal();
      return fits;
    }
    BigDecimal multiplier = group == null ? BigDecimal.ONE : group;
    if (lastScale == null || value.compareTo(lastScale) < 0) {
      total = total.add(multiplier.multiply(value));
    } else if (group == null && words > 0 && value.compareTo(lastScale) > 0) {
      total = total.multiply(value); // a thousand million
    } else {
      return false;
    }
    group = null;
    figures = false;
    lastScale = value;
    ordinal |= scale.ordinal();
    return true;
  }

  /** Three hundred, nineteen hundred; but not twenty hundred. */
  private static boolean countsHundreds(BigDecimal count) {
    return count.signum() > 0
        && count.compareTo(HUNDRED) < 0
        && count.remainder(BigDecimal.TEN).signum() > 0;
  }

  private boolean isFresh() {
    return lastScale == null && words == 0;
  }

  /** Elfu, milioni: the scale opens a group that the following words multiply. */
  private boolean scaleBefore(Scale scale, boolean joined) {
    BigDecimal value = scale.value();
    if (lastScale != null
        && multiplier == null
        && !joined
        && value.compareTo(lastScale) < 0
        && value.compareTo(HUNDRED) == 0
        && nextIsWord()) {
      BigDecimal hundreds = nextValue().multiply(HUNDRED); // elfu mia mbili
      at++;
      words++;
      return multiply(hundreds, false);
    }
    boolean smaller = lastScale == null ? words == 0 : value.compareTo(lastScale) < 0;
    if (!smaller) {
      return false;
    }
    total = total.add(group == null ? BigDecimal.ZERO : group);
    group = value;
    lastScale = value;
    multiplier = null;
    return true;
  }

  private boolean nextIsWord() {
    return at + 1 < parts.size() && parts.get(at + 1) instanceof Word;
  }

  private BigDecimal nextValue() {
    return parts.get(at + 1) instanceof Word w ? w.value() : BigDecimal.ONE;
  }

  /** Whether the next word belongs to the scale that was opened last. */
  private boolean multiplies(boolean joined) {
    return lastScale != null && group != null && (!joined || multiplier != null);
  }

  private boolean multiply(BigDecimal value, boolean byFigures) {
    BigDecimal scale = lastScale == null ? BigDecimal.ONE : lastScale;
    if (multiplier == null) {
      multiplier = value;
      group = scale.multiply(value);
      figures = false;
      return true;
    }
    if (!byFigures && value.compareTo(place(multiplier)) < 0) {
      multiplier = multiplier.add(value); // elfu ishirini na tano
      group = scale.multiply(multiplier);
      return true;
    }
    if (value.compareTo(scale) >= 0) {
      return false;
    }
    total = total.add(group == null ? BigDecimal.ZERO : group);
    group = value; // mia tatu na hamsini
    lastScale = null;
    return true;
  }

  private boolean fraction(BigDecimal value, boolean joined) {
    if (words == 0 || !joined) {
      return false;
    }
    boolean ofScale =
        lastScale != null && (scaleFirst || group == null) && lastScale.compareTo(HUNDRED) > 0;
    BigDecimal added = ofScale && lastScale != null ? lastScale.multiply(value) : value;
    group = (group == null ? BigDecimal.ZERO : group).add(added);
    return true;
  }

  private static boolean isWhole(@Nullable BigDecimal number) {
    return number != null && number.stripTrailingZeros().scale() <= 0;
  }
}
