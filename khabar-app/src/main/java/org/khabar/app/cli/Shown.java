package org.khabar.app.cli;

/**
 * Text from outside, made safe to show in a terminal.
 *
 * <p>Control characters and direction marks are taken out, so that no input can move the cursor or
 * turn the line around; right-to-left text is isolated (Unicode Standard Annex #9), so that it does
 * not scramble what stands beside it.
 */
final class Shown {
  private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char POP_ISOLATE = '\u2069';

  private Shown() {}

  /** On one line: white space of any kind is one space. */
  static String text(String text) {
    return isolated(line(text).strip().replaceAll("\\s+", " "));
  }

  /** Without control characters and direction marks; spaces stay as they are. */
  static String line(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !isDirectionMark(c))
        .map(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 ? ' ' : c)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  /** {@code text} between isolate marks where it holds right-to-left letters. */
  static String isolated(String text) {
    int leftToRight = 0;
    int rightToLeft = 0;
    for (int i = 0; i < text.length(); i++) {
      switch (Character.getDirectionality(text.charAt(i))) {
        case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> leftToRight++;
        case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
            rightToLeft++;
        default -> {}
      }
    }
    if (rightToLeft == 0) {
      return text;
    }
    char mark = rightToLeft > leftToRight ? RIGHT_TO_LEFT_ISOLATE : FIRST_STRONG_ISOLATE;
    return mark + text + POP_ISOLATE;
  }

  private static boolean isDirectionMark(int c) {
    return c == 0x200E
        || c == 0x200F
        || c == 0x061C
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }
}
