package org.khabar.compile;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khabar.knowledge.Lexeme;

/** Collects words of CLDR: each form with its concept once, and only what is a word. */
final class FloorLexicon {
  static final String ABBREVIATION = "abbr";

  private record Key(String form, String concept) {}

  private final Map<Key, Lexeme> lexemes = new LinkedHashMap<>();

  /**
   * Adds a form, unless it is empty, holds digits, no letter, or only one letter of an alphabet.
   */
  void add(String form, String wordClass, String concept) {
    String clean = clean(form);
    if (isWord(clean)) {
      put(clean, wordClass, concept);
    }
  }

  /** Adds a form unless another month or unit has it already: 一月 is one in three calendars. */
  void addNew(String form, String wordClass, String concept) {
    String clean = clean(form);
    String kind = concept.substring(0, concept.indexOf('.', "time.".length()));
    if (lexemes.keySet().stream()
        .noneMatch(
            k ->
                k.form().equals(clean)
                    && k.concept().startsWith(kind)
                    && !k.concept().equals(concept))) {
      add(form, wordClass, concept);
    }
  }

  /** A form that is a whole word in one place and an abbreviation in another is a whole word. */
  private void put(String form, String wordClass, String concept) {
    lexemes.merge(
        new Key(form, concept),
        new Lexeme(form, wordClass, concept, Map.of()),
        (first, second) -> first.wordClass().equals(ABBREVIATION) ? second : first);
  }

  /** Adds a word that may be a single letter: i, y, و. */
  void addLetter(String form, String wordClass, String concept) {
    String clean = clean(form);
    if (!clean.isEmpty() && clean.codePoints().allMatch(Character::isLetter)) {
      put(clean, wordClass, concept);
    }
  }

  List<Lexeme> lexemes() {
    return List.copyOf(lexemes.values());
  }

  /** Text in normal form C without invisible marks, its words one space apart. */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSpaceChar(c)) {
        if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
          clean.append(' ');
        }
      } else if (Character.getType(c) != Character.FORMAT || c == '\u200C' || c == '\u200D') {
        clean.append(c);
      }
    }
    return Normalizer.normalize(clean.toString().strip(), Normalizer.Form.NFC);
  }

  static boolean isWord(String form) {
    int letters = 0;
    boolean ideograph = false;
    for (int i = 0; i < form.length(); ) {
      int c = form.codePointAt(i);
      if (Character.isDigit(c)) {
        return false;
      }
      letters += Character.isLetter(c) || isVowelSign(c) ? 1 : 0;
      ideograph |= Character.isIdeographic(c);
      i += Character.charCount(c);
    }
    return letters > 1 || ideograph;
  }

  private static boolean isVowelSign(int c) {
    int type = Character.getType(c);
    return type == Character.COMBINING_SPACING_MARK || type == Character.NON_SPACING_MARK;
  }
}
