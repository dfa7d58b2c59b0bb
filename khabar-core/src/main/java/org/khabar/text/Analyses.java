package org.khabar.text;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * The readings of a word, in order; immutable.
 *
 * <p>Every step of reading asks every word whether it is of some class or concept, and mostly the
 * answer is no. So the hashes of all classes and concepts are noted in the bits of two words (Bloom
 * 1970, with one hash), and most questions are answered without a look at the readings.
 */
public final class Analyses extends AbstractList<Analysis> implements RandomAccess {
  private static final Analyses NONE = new Analyses(new Analysis[0]);

  private final Analysis[] readings;
  private final long classes;
  private final long concepts;
  private final boolean whole;

  private Analyses(Analysis[] readings) {
    this.readings = readings;
    long ofClass = 0;
    long ofConcept = 0;
    boolean allWhole = true;
    for (Analysis reading : readings) {
      allWhole &= reading.start() == 0;
      ofClass |= bit(reading.wordClass().hashCode());
      ofConcept |= ancestors(reading.concept());
    }
    classes = ofClass;
    concepts = ofConcept;
    whole = allWhole;
  }

  /** The same readings. */
  public static Analyses of(Collection<Analysis> readings) {
    return readings instanceof Analyses same
        ? same
        : readings.isEmpty() ? NONE : new Analyses(readings.toArray(new Analysis[0]));
  }

  /** The bits of a concept and of all above it, whose hashes are those of its beginnings. */
  private static long ancestors(String concept) {
    long bits = 0;
    int hash = 0;
    for (int i = 0; i < concept.length(); i++) {
      if (concept.charAt(i) == '.') {
        bits |= bit(hash);
      }
      hash = 31 * hash + concept.charAt(i); // as String.hashCode() reckons
    }
    return bits | bit(hash);
  }

  private static long bit(int hash) {
    return 1L << (hash * 0x9E3779B9 >>> 26);
  }

  /** Whether some reading has the concept or one below it. */
  public boolean mean(String concept) {
    if ((concepts & bit(concept.hashCode())) != 0) {
      for (Analysis reading : readings) {
        if (reading.isA(concept)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether some reading is of a word class. */
  public boolean areOf(String wordClass) {
    if ((classes & bit(wordClass.hashCode())) != 0) {
      for (Analysis reading : readings) {
        if (reading.wordClass().equals(wordClass)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether all readings are of the whole word, none of what stands behind a clitic. */
  public boolean areWhole() {
    return whole;
  }

  @Override
  public Analysis get(int index) {
    return readings[index];
  }

  @Override
  public int size() {
    return readings.length;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Analyses same
            ? Arrays.equals(readings, same.readings)
            : other instanceof List<?> && super.equals(other));
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(readings);
  }
}
