package org.khabar.find.sound;

/** What a script tells of the sounds of a name. */
enum Writing {
  LATIN,
  CYRILLIC,
  /** Greek, Devanagari, kana, Hangul and whatever else writes its vowels. */
  OTHER,
  /** Arabic letters, no sign of the language. */
  ABJAD,
  /** Arabic letters as Arabic uses them. */
  ARABIC,
  /** Arabic letters as Persian, Urdu and their neighbours use them. */
  PERSIAN,
  HEBREW,
  /** Han characters read in Mandarin: vowels that foreign names lack, few final consonants. */
  HAN;

  boolean leavesVowelsOut() {
    return this == ABJAD || this == ARABIC || this == PERSIAN || this == HEBREW;
  }

  /**
   * Whether two names are spelt by the same rules, so that a difference in spelling means one in
   * sound.
   */
  static boolean alike(Writing a, Writing b) {
    boolean abjad = a == ABJAD && (b == ARABIC || b == PERSIAN);
    return a == b || abjad || b == ABJAD && (a == ARABIC || a == PERSIAN);
  }
}
