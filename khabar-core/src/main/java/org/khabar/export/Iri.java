package org.khabar.export;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Makes text fit to stand where an IRI has to (RFC 3987). */
final class Iri {
  private static final String FORBIDDEN = " \"<>\\^`{|}";

  private Iri() {}

  /**
   * An IRI reference to what is called so: an address stays as it is, a path becomes a relative
   * reference. What an IRI cannot hold is percent-encoded in UTF-8.
   */
  static String of(String name) {
    StringBuilder iri = new StringBuilder(name.length());
    name.codePoints()
        .forEach(
            c -> {
              boolean bad =
                  c <= 0x20
                      || c >= 0x7F && c < 0xA0
                      || c >= 0xD800 && c < 0xE000
                      || c >= 0xFFF0 && c <= 0xFFFF
                      || FORBIDDEN.indexOf(c) >= 0;
              if (bad) {
                encode(c, iri);
              } else {
                iri.appendCodePoint(c);
              }
            });
    String whole = loosePercents(iri.toString());
    return startsLikeScheme(whole) && !isAbsolute(whole) ? "./" + whole : whole;
  }

  private static void encode(int c, StringBuilder iri) {
    String text = c >= 0xD800 && c < 0xE000 ? "\uFFFD" : Character.toString(c);
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      iri.append(String.format(Locale.ROOT, "%%%02X", b));
    }
  }

  /** A percent sign that encodes nothing is encoded itself. */
  private static String loosePercents(String text) {
    return text.replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
  }

  private static boolean startsLikeScheme(String text) {
    int colon = text.indexOf(':');
    int slash = text.indexOf('/');
    return colon >= 0 && (slash < 0 || colon < slash);
  }

  private static boolean isAbsolute(String text) {
    return text.matches("(?s)[A-Za-z][A-Za-z0-9+.-]+:.+");
  }
}
