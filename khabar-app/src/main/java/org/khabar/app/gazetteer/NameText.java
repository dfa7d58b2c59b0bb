package org.khabar.app.gazetteer;

import java.lang.Character.UnicodeScript;

/** What names of dumps are like. */
final class NameText {
  private static final int LONGEST = 120;

  private NameText() {}

  /** Whether something in a text could be called so. */
  static boolean isUsable(String name) {
    return !name.isBlank()
        && name.length() <= LONGEST
        && name.codePoints().anyMatch(Character::isLetter)
        && name.codePoints().noneMatch(Character::isISOControl);
  }

  /** Whether all its letters are Latin. */
  static boolean isLatin(String name) {
    return name.codePoints()
        .filter(Character::isLetter)
        .allMatch(c -> UnicodeScript.of(c) == UnicodeScript.LATIN);
  }
}
