package org.khabar.export.json;

import java.util.Arrays;

/**
 * Turns offsets in UTF-16 units, as all of core counts, into offsets in Unicode code points, as the
 * TextPositionSelector of the W3C Web Annotation model counts.
 */
public final class CodePoints {
  /** Positions of the second halves of surrogate pairs, ascending. */
  private final int[] seconds;

  /** The means to count in {@code text}. */
  public CodePoints(String text) {
    int[] found = new int[8];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
        found[count++] = i;
      }
    }
    seconds = Arrays.copyOf(found, count);
  }

  /** The number of code points before {@code unit}; inside a pair, those before the pair. */
  public int at(int unit) {
    int place = Arrays.binarySearch(seconds, unit);
    int pairs = place >= 0 ? place + 1 : -place - 1;
    return unit - pairs;
  }
}
