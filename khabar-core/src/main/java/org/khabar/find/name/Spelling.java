package org.khabar.find.name;

/** Compares spellings. */
final class Spelling {
  private Spelling() {}

  /** Whether one letter changed, added, dropped, or two neighbours swapped make one the other. */
  static boolean oneLetterOff(String a, String b) {
    int start = 0;
    int most = Math.min(a.length(), b.length());
    while (start < most && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < most - start && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    int restA = a.length() - start - end;
    int restB = b.length() - start - end;
    boolean swapped =
        restA == 2
            && restB == 2
            && a.charAt(start) == b.charAt(start + 1)
            && a.charAt(start + 1) == b.charAt(start);
    return restA <= 1 && restB <= 1 && restA + restB > 0 || swapped;
  }
}
