package org.khabar.compile;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.ULocale;

/** The words for "and" and "or" between two things. */
final class CldrListWords {
  private static final String FIRST = "1";
  private static final String LAST = "2";

  private CldrListWords() {}

  static void collect(ULocale locale, FloorLexicon lexicon) {
    add(locale, ListFormatter.Type.AND, "gram.and", lexicon);
    add(locale, ListFormatter.Type.OR, "gram.or", lexicon);
  }

  private static void add(
      ULocale locale, ListFormatter.Type type, String concept, FloorLexicon lexicon) {
    String text =
        ListFormatter.getInstance(locale, type, ListFormatter.Width.WIDE).format(FIRST, LAST);
    int from = text.indexOf(FIRST) + 1;
    int to = text.lastIndexOf(LAST);
    if (from > 0 && to > from) {
      String between = text.substring(from, to);
      boolean apart = between.startsWith(" ") && between.endsWith(" ");
      if (apart && between.strip().indexOf(' ') < 0) {
        lexicon.addLetter(between, "conj", concept);
      }
    }
  }
}
