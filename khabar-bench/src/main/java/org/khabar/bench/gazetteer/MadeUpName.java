package org.khabar.bench.gazetteer;

import java.util.Random;

/**
 * A name of nobody, of syllables, in three scripts.
 *
 * @param latin as English, Swahili, German and others write it
 */
record MadeUpName(String latin, String arabic, String cyrillic) {
  private static final String[] LATIN = {
    "ba", "de", "ki", "lo", "mu", "na", "ri", "sa", "te", "vo", "zu", "sha", "kha", "jo", "fi",
    "ga", "hu", "pe", "wi", "ya", "bra", "kro", "sti", "mer"
  };
  private static final String[] ARABIC = {
    "با", "دي", "كي", "لو", "مو", "نا", "ري", "سا", "تي", "فو", "زو", "شا", "خا", "جو", "في", "غا",
    "هو", "بي", "وي", "يا", "برا", "كرو", "ستي", "مر"
  };
  private static final String[] CYRILLIC = {
    "ба", "де", "ки", "ло", "му", "на", "ри", "са", "те", "во", "зу", "ша", "ха", "джо", "фи", "га",
    "ху", "пе", "ви", "я", "бра", "кро", "сти", "мер"
  };

  /** A name of one to three words. */
  static MadeUpName next(Random random, int words) {
    StringBuilder latin = new StringBuilder();
    StringBuilder arabic = new StringBuilder();
    StringBuilder cyrillic = new StringBuilder();
    for (int w = 0; w < words; w++) {
      if (w > 0) {
        latin.append(' ');
        arabic.append(' ');
        cyrillic.append(' ');
      }
      int start = latin.length();
      for (int s = 2 + random.nextInt(3); s > 0; s--) {
        int syllable = random.nextInt(LATIN.length);
        latin.append(LATIN[syllable]);
        arabic.append(ARABIC[syllable]);
        cyrillic.append(CYRILLIC[syllable]);
      }
      latin.setCharAt(start, Character.toUpperCase(latin.charAt(start)));
    }
    return new MadeUpName(latin.toString(), arabic.toString(), cyrillic.toString());
  }
}
