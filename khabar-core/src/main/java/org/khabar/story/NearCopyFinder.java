package org.khabar.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds articles of one language that are copies of one another, whole or in large part.
 *
 * <p>Shingles of {@value #SHINGLE} words are sketched by MinHash (Broder 1997); bands of the sketch
 * bring candidates together (locality-sensitive hashing), and the sketches decide. The cost grows
 * with the text and with the copies found, not with the pairs; an article is compared with at most
 * {@value #COMPARED} others of a band.
 */
final class NearCopyFinder {
  /** Share of shingles in common from which two articles are copies. */
  static final double COPY = 0.5;

  private static final int SHINGLE = 4;
  private static final int HASHES = 96;
  private static final int ROWS = 3;
  private static final int COMPARED = 8;
  private static final int DAYS = 3;
  private static final int FEWEST_WORDS = 12;

  /**
   * For each text the number of the earliest one that it copies, itself when it copies none.
   *
   * @param words the words of each text, folded
   * @param languages the language of each text
   * @param days the day of each text; what comes {@value #DAYS} days later or more is no copy, as
   *     papers have set phrases for things that happen again
   */
  int[] originals(
      List<List<String>> words, List<String> languages, List<Optional<LocalDate>> days) {
    int[] originals = new int[words.size()];
    long[][] sketches = new long[words.size()][];
    Map<Long, List<Integer>> bands = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      originals[i] = i;
      if (words.get(i).size() < FEWEST_WORDS) {
        continue;
      }
      sketches[i] = sketch(words.get(i));
      double best = COPY;
      for (int band = 0; band < HASHES / ROWS; band++) {
        long key = band * 31L + languages.get(i).hashCode();
        for (int row = 0; row < ROWS; row++) {
          key = mixed(key ^ sketches[i][band * ROWS + row]);
        }
        List<Integer> held = bands.computeIfAbsent(key, k -> new ArrayList<>());
        for (int other : held) {
          double alike = likeness(sketches[i], sketches[other]);
          if (alike >= best && near(days.get(i), days.get(other))) {
            best = alike;
            originals[i] = originals[other];
          }
        }
        if (held.size() < COMPARED) {
          held.add(i);
        }
      }
    }
    return originals;
  }

  private static boolean near(Optional<LocalDate> a, Optional<LocalDate> b) {
    return a.isEmpty() || b.isEmpty() || Math.abs(ChronoUnit.DAYS.between(a.get(), b.get())) < DAYS;
  }

  private static long[] sketch(List<String> words) {
    long[] least = new long[HASHES];
    Arrays.fill(least, Long.MAX_VALUE);
    for (int i = 0; i + SHINGLE <= words.size(); i++) {
      long shingle = 17;
      for (int j = i; j < i + SHINGLE; j++) {
        shingle = mixed(shingle * 31 + words.get(j).hashCode());
      }
      for (int h = 0; h < HASHES; h++) {
        least[h] = Math.min(least[h], mixed(shingle + h * 0x9E3779B97F4A7C15L));
      }
    }
    return least;
  }

  private static double likeness(long[] a, long[] b) {
    int equal = 0;
    for (int i = 0; i < HASHES; i++) {
      equal += a[i] == b[i] ? 1 : 0;
    }
    return equal / (double) HASHES;
  }

  /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
  private static long mixed(long z) {
    long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
    return b ^ (b >>> 31);
  }
}
