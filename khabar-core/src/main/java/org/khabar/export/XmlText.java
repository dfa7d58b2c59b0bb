package org.khabar.export;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Text as XML 1.0 can hold it (section 2.2).
 *
 * <p>A character that XML has no way to write becomes U+FFFD, one for one, so that offsets stay.
 */
final class XmlText {
  private static final char REPLACEMENT = '\uFFFD';

  private XmlText() {}

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= 0x20 && c < 0xD800
        || c > 0xDFFF && c < 0xFFFE
        || c > 0xFFFF;
  }

  /** {@code text} without what XML forbids. */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().forEach(c -> clean.appendCodePoint(isAllowed(c) ? c : REPLACEMENT));
    return clean.toString();
  }

  /** Offsets, in code points, of the characters that {@link #clean} replaces. */
  static List<Integer> forbidden(String text) {
    List<Integer> offsets = new ArrayList<>();
    int offset = 0;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      if (!isAllowed(text.codePointAt(at))) {
        offsets.add(offset);
      }
      offset++;
    }
    return offsets;
  }

  /** Writes text so that a parser reads it back unchanged, carriage returns too (section 2.11). */
  static void write(XMLStreamWriter xml, String text) throws XMLStreamException {
    String clean = clean(text);
    int from = 0;
    for (int at = clean.indexOf('\r'); at >= 0; at = clean.indexOf('\r', from)) {
      xml.writeCharacters(clean.substring(from, at));
      xml.writeEntityRef("#13");
      from = at + 1;
    }
    xml.writeCharacters(clean.substring(from));
  }
}
