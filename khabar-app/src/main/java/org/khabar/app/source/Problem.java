package org.khabar.app.source;

/**
 * Something about an input that a user should know.
 *
 * @param input the input as the user named it, with the line or record where there is one
 * @param reason in plain words, without the input's name
 */
public record Problem(String input, String reason) {
  /** One line, whatever characters a name or a reason holds. */
  public String line() {
    return printable(input) + ": " + printable(reason);
  }

  private static String printable(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isISOControl(c) || isDirectionMark(c) ? 0xFFFD : c)
        .forEach(line::appendCodePoint);
    return line.toString();
  }

  private static boolean isDirectionMark(int c) {
    return (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0x2028
        || c == 0x2029;
  }
}
