package org.khabar.app.source;

import java.util.List;
import java.util.Optional;
import org.jsoup.parser.Parser;

/**
 * Undoes a text whose letters were all saved as numeric character references of HTML: خبر is then
 * &amp;#1582;&amp;#1576;&amp;#1585;.
 */
final class CharacterReferences {
  /** References that make it certain that they are no example in a text about something else. */
  private static final int LEAST = 8;

  private CharacterReferences() {}

  /**
   * The text that is meant, absent when it is the text itself: when there are few references, or
   * when letters beyond ASCII stand there as such.
   */
  static Optional<DecodedText> repair(String text) {
    int references = 0;
    for (int i = text.indexOf("&#"); i >= 0; i = text.indexOf("&#", i + 1)) {
      references += isReference(text, i + 2) ? 1 : 0;
    }
    if (references < LEAST || text.chars().anyMatch(c -> c > 0x7F && Character.isLetter(c))) {
      return Optional.empty();
    }
    String reason = "numeric character references became the characters that they stand for";
    DecodedText repaired = DecodedText.ofCharacters(Parser.unescapeEntities(text, false));
    return Optional.of(new DecodedText(repaired.text(), Optional.of(reason), List.of(reason)));
  }

  private static boolean isReference(String text, int from) {
    int i = from;
    while (i < text.length() && i - from < 8 && isDigit(text.charAt(i))) {
      i++;
    }
    return i > from && i < text.length() && text.charAt(i) == ';';
  }

  private static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || c == 'x' || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
  }
}
