package org.khabar.dossier;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Speakers whom articles describe and do not name: a senior Kenyan official. */
final class Unnamed {
  /** A key that all of them share. */
  static final String KEY = "unnamed";

  private Unnamed() {}

  /** Whether an id is a description: ids of names have no spaces. */
  static boolean is(String id) {
    return id.indexOf(' ') >= 0;
  }

  /** Whether the one description says all that the other says. */
  static boolean alike(String a, String b) {
    if (!is(a) || !is(b)) {
      return false;
    }
    Set<String> mine = words(a);
    Set<String> theirs = words(b);
    return mine.containsAll(theirs) || theirs.containsAll(mine);
  }

  private static Set<String> words(String description) {
    Set<String> words = new HashSet<>(List.of(description.split(" ")));
    words.remove("a");
    words.remove("an");
    words.remove("the");
    return words;
  }
}
