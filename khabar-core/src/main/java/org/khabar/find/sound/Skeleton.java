package org.khabar.find.sound;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The first consonants of a word, by coarse class: what an index of names is looked up by.
 *
 * <p>P are p, b, f and v; T, t and d; K, k, g, q, kh and gh; S, all that hiss; L, l and r; N, n and
 * m. Vowels, glides and h are left out. A sound that may be of two classes makes two skeletons.
 */
final class Skeleton {
  static final int LENGTH = 4;

  private static final int MOST = 12;

  private Skeleton() {}

  /** The skeletons of a word; one of no consonants has the empty one. */
  static Set<String> of(String sounds) {
    Set<String> all = new LinkedHashSet<>();
    extend(sounds, 0, "", all);
    return all;
  }

  private static void extend(String sounds, int at, String done, Set<String> all) {
    if (all.size() >= MOST) {
      return;
    }
    int next = at;
    while (next < sounds.length() && classes(sounds.charAt(next)).equals("-")) {
      next++;
    }
    if (next == sounds.length() || done.length() == LENGTH) {
      all.add(done);
      return;
    }
    char sound = sounds.charAt(next);
    for (char c : classes(sound).toCharArray()) {
      boolean doubled = !done.isEmpty() && done.charAt(done.length() - 1) == c;
      extend(sounds, next + 1, c == '-' || doubled ? done : done + c, all);
    }
    boolean faint = classes(sound).equals("L") && next > 0 && !vowelAfter(sounds, next);
    if (Sounds.isOptional(sound) || faint) {
      extend(sounds, next + 1, done, all);
    }
  }

  private static boolean vowelAfter(String sounds, int at) {
    return at + 1 < sounds.length() && Sounds.isVowel(sounds.charAt(at + 1));
  }

  /** The classes that a sound may be of; {@code -} for none. */
  private static String classes(char sound) {
    return switch (sound & ~Sounds.OPTIONAL) {
      case 'p', 'b', 'f', 'v', 'B', 'F', 'P' -> "P";
      case 'w', 'W', 'V' -> "-P";
      case 't', 'd' -> "T";
      case 'T', 'D', 'Q' -> "TS";
      case 's', 'z', 'S', 'Z', 'C', 'J', 'c', '4', '5', 'U', '9' -> "S";
      case 'k', 'g', 'q', 'K' -> "K";
      case 'G' -> "K";
      case 'x', 'H', 'Y' -> "K-";
      case 'j' -> "SK-";
      case '1', '2', 'A', '3', 'R', '6', 'X' -> "SK";
      case '7', '8' -> "SKT";
      case '0' -> "LS";
      case 'l', 'r', 'L' -> "L";
      case 'm', 'n', 'N', 'M' -> "N";
      default -> "-";
    };
  }
}
