package org.khabar.app.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Undoes the commonest damage to saved text: UTF-8 that was once taken for windows-1252 and saved
 * again, so that every letter beyond ASCII became two or three of Western Europe.
 */
final class Mojibake {
  /**
   * The characters of windows-1252 at the bytes 0x80 to 0x9F; bytes without one stand as they are.
   */
  private static final String WESTERN = western();

  private Mojibake() {}

  /** The text as it was, absent when {@code text} does not show this damage from end to end. */
  static Optional<DecodedText> repair(String text) {
    ByteBuffer bytes = ByteBuffer.allocate(text.length());
    boolean ascii = true;
    for (int i = 0; i < text.length(); i++) {
      int b = toByte(text.charAt(i));
      if (b < 0) {
        return Optional.empty();
      }
      ascii &= b < 0x80;
      bytes.put((byte) b);
    }
    if (ascii) {
      return Optional.empty();
    }
    try {
      String repaired = StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
      String reason = "UTF-8 that had been taken for windows-1252 was repaired";
      return Optional.of(new DecodedText(repaired, Optional.of(reason), List.of(reason)));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static int toByte(char c) {
    if (c < 0x80 || (c >= 0xA0 && c <= 0xFF)) {
      return c;
    }
    int place = WESTERN.indexOf(c);
    return place < 0 ? -1 : 0x80 + place;
  }

  private static String western() {
    byte[] high = new byte[0x20];
    for (int i = 0; i < high.length; i++) {
      high[i] = (byte) (0x80 + i);
    }
    StringBuilder characters = new StringBuilder(new String(high, Charset.forName("windows-1252")));
    for (int i = 0; i < high.length; i++) {
      if (characters.charAt(i) == '\uFFFD') {
        characters.setCharAt(i, (char) (0x80 + i));
      }
    }
    return characters.toString();
  }
}
