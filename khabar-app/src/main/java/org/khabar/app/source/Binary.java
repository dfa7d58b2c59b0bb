package org.khabar.app.source;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells files that are no text by their bytes, whatever their names say. */
final class Binary {
  private static final int SAMPLE = 1 << 16;

  /** Control characters that texts hold, among them the escape of old terminal logs. */
  private static final String SPACES = "\t\n\r\f\u001B";

  /**
   * The first bytes of a kind of file.
   *
   * @param bytes as characters of ISO-8859-1
   * @param at where they stand
   */
  private record Signature(String bytes, int at, String kind) {
    boolean opens(byte[] file) {
      byte[] expected = bytes.getBytes(StandardCharsets.ISO_8859_1);
      if (file.length < at + expected.length) {
        return false;
      }
      for (int i = 0; i < expected.length; i++) {
        if (file[at + i] != expected[i]) {
          return false;
        }
      }
      return true;
    }
  }

  private static final List<Signature> SIGNATURES =
      List.of(
          new Signature("%PDF-", 0, "a PDF file"),
          new Signature("PK\u0003\u0004", 0, "a ZIP or office file"),
          new Signature("\u001F\u008B", 0, "a gzip file"),
          new Signature("\u0089PNG\r\n", 0, "a PNG picture"),
          new Signature("GIF8", 0, "a GIF picture"),
          new Signature("\u00FF\u00D8\u00FF", 0, "a JPEG picture"),
          new Signature("RIFF", 0, "a picture, sound or film"),
          new Signature("ftyp", 4, "a film"),
          new Signature("ID3", 0, "a sound file"),
          new Signature("\u00D0\u00CF\u0011\u00E0", 0, "an old office file"),
          new Signature("{\\rtf", 0, "an RTF file"));

  private Binary() {}

  /**
   * @throws UnreadableException when {@code bytes} begin as a known kind of file that is no text,
   *     or hold more zero bytes and control characters than damage explains
   */
  static void refuse(byte[] bytes) throws UnreadableException {
    for (Signature signature : SIGNATURES) {
      if (signature.opens(bytes)) {
        throw new UnreadableException(signature.kind() + ", not text");
      }
    }
    int length = Math.min(bytes.length, SAMPLE);
    int zeros = 0;
    int controls = 0;
    for (int i = 0; i < length; i++) {
      int b = bytes[i] & 0xFF;
      zeros += b == 0 ? 1 : 0;
      controls += b == 0x7F || (b < 0x20 && SPACES.indexOf(b) < 0) ? 1 : 0;
    }
    if (zeros > Math.max(2, length / 500) || controls > length / 50) {
      throw new UnreadableException("a binary file, not text");
    }
  }
}
