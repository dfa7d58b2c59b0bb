package org.khabar.app.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Finds the encoding that a page declares in its first bytes. */
final class PageEncoding {
  /** Bytes in which the HTML standard wants the declaration to stand. */
  private static final int SAMPLE = 1024 * 4;

  private PageEncoding() {}

  /** What follows the first {@code charset=} or XML {@code encoding=}; may be no real encoding. */
  static Optional<String> declared(byte[] page) {
    String start =
        new String(page, 0, Math.min(page.length, SAMPLE), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    return after(start, "charset").or(() -> after(start, "encoding"));
  }

  private static Optional<String> after(String text, String key) {
    int at = text.indexOf(key);
    while (at >= 0) {
      int i = skip(text, at + key.length(), " \t\r\n");
      if (i < text.length() && text.charAt(i) == '=') {
        int start = skip(text, i + 1, " \t\r\n\"'");
        int end = start;
        while (end < text.length() && isNamePart(text.charAt(end))) {
          end++;
        }
        if (end > start) {
          return Optional.of(text.substring(start, end));
        }
      }
      at = text.indexOf(key, at + 1);
    }
    return Optional.empty();
  }

  private static int skip(String text, int from, String characters) {
    int i = from;
    while (i < text.length() && characters.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static boolean isNamePart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == ':';
  }
}
