package org.khabar.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.khabar.text.Normalizer;

/** Texts as their words alone, so that spaces, punctuation and shapes of letters do not count. */
final class Wordings {
  private Wordings() {}

  /** The words, one space between them. */
  static String key(String text) {
    return String.join(" ", words(text));
  }

  /** The words without those that hold a digit. */
  static String withoutNumbers(String text) {
    return String.join(
        " ",
        words(text).stream().filter(w -> w.codePoints().noneMatch(Character::isDigit)).toList());
  }

  /** How much of their words two texts share, from 0 to 1 (Jaccard). */
  static double likeness(String a, String b) {
    Set<String> one = new HashSet<>(words(a));
    Set<String> other = new HashSet<>(words(b));
    long shared = one.stream().filter(other::contains).count();
    long all = one.size() + other.size() - shared;
    return all == 0 ? 1 : (double) shared / all;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    Normalizer.key(text)
        .codePoints()
        .forEach(
            c -> {
              if (belongsToWord(c)) {
                word.appendCodePoint(c);
              } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
              }
            });
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }

  private static boolean belongsToWord(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
