package org.khabar.app.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Finds the encoding that a page declares of itself. */
final class PageEncoding {
  /** Browsers look at 1,024 bytes; pages have it later too, and a wrong one does no harm. */
  private static final int SAMPLE = 1 << 16;

  private PageEncoding() {}

  /**
   * What the first {@code meta} with an encoding says, or else the XML declaration; may be no real
   * encoding.
   *
   * <p>UTF-16 is told as UTF-8: where the declaration can be read byte by byte, it is wrong (<a
   * href="https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding">HTML
   * Standard</a>).
   */
  static Optional<String> declared(byte[] page) {
    String start =
        new String(page, 0, Math.min(page.length, SAMPLE), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    return meta(start).or(() -> xml(start)).map(PageEncoding::bytewise);
  }

  private static Optional<String> meta(String start) {
    int at = 0;
    while (true) {
      int comment = start.indexOf("<!--", at);
      int meta = start.indexOf("<meta", at);
      if (meta < 0) {
        return Optional.empty();
      }
      if (comment >= 0 && comment < meta) {
        int end = start.indexOf("-->", comment);
        at = end < 0 ? start.length() : end + 3;
        continue;
      }
      int end = start.indexOf('>', meta);
      String tag = start.substring(meta, end < 0 ? start.length() : end);
      Optional<String> charset = after(tag, "charset");
      if (charset.isPresent()) {
        return charset;
      }
      at = meta + 1;
    }
  }

  private static Optional<String> xml(String start) {
    String text = start.stripLeading();
    int end = text.indexOf("?>");
    return text.startsWith("<?xml") && end > 0
        ? after(text.substring(0, end), "encoding")
        : Optional.empty();
  }

  private static String bytewise(String name) {
    return Encodings.find(name).map(charset -> charset.name().startsWith("UTF-16")).orElse(false)
        ? "utf-8"
        : name;
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
    return (c >= 'a' && c <= 'z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '_'
        || c == ':'
        || c == '.';
  }
}
