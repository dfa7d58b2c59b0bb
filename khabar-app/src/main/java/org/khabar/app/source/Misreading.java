package org.khabar.app.source;

import java.nio.charset.Charset;
import java.util.Arrays;

/** One way to misread UTF-8: as bytes of an older encoding, each a character of its own. */
final class Misreading {
  /** No character of these encodings lies above it, but for the replacement character. */
  private static final int TABLE = 0x2200;

  private static final short LOST = 0x100;
  private static final int REPLACEMENT = 0xFFFD;

  private final String name;
  private final short[] bytes = new short[TABLE];

  /** The byte that a replacement character was, LOST where it may have been several. */
  private short replaced = -1;

  private boolean spaces;

  /**
   * @param name of an encoding with one byte for each character
   */
  Misreading(String name) {
    this.name = name;
    Arrays.fill(bytes, (short) -1);
    Charset charset = Charset.forName(name);
    int unassigned = 0;
    for (int b = 0x80; b < 0x100; b++) {
      char c = new String(new byte[] {(byte) b}, charset).charAt(0);
      if (c == '\uFFFD') {
        // Programs differ: the byte became a control character, or is lost.
        bytes[b] = (short) b;
        replaced = (short) b;
        unassigned++;
      } else {
        bytes[c] = (short) b;
      }
    }
    if (unassigned > 1) {
      replaced = LOST;
    }
  }

  /** Windows-1252 and ISO-8859-1 at once: where the one has letters, the other has controls. */
  static Misreading western() {
    Misreading western = new Misreading("windows-1252");
    for (short b = 0x80; b < 0xA0; b++) {
      western.bytes[b] = b;
    }
    western.spaces = true;
    return western;
  }

  /** Whether a no-break space may have become a plain one: Ã before a space was à. */
  boolean losesSpaces() {
    return spaces;
  }

  String name() {
    return name;
  }

  /** The length in characters of the UTF-8 sequence that begins at {@code i}, 0 when none does. */
  int length(String text, int i) {
    int first = toByte(text.charAt(i));
    int length = first < 0xC2 || first > 0xF4 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    if (length == 0 || i + length > text.length()) {
      return 0;
    }
    for (int k = 1; k < length; k++) {
      int next = toByte(text.charAt(i + k));
      if (next != LOST && (next < 0x80 || next >= 0xC0)) {
        return 0;
      }
    }
    int code = codePoint(text, i, length);
    // A control character comes of text that was misread before, and was one then too.
    boolean control = code == text.charAt(i + 1) && code < 0xA0;
    return control || isLikely(code, length) ? length : 0;
  }

  /** What the sequence of that length stands for, U+FFFD where a part of it is lost. */
  int codePoint(String text, int i, int length) {
    int code = toByte(text.charAt(i)) & (0x7F >> length);
    for (int k = 1; k < length; k++) {
      int next = toByte(text.charAt(i + k));
      if (next == LOST) {
        return REPLACEMENT;
      }
      code = code << 6 | (next & 0x3F);
    }
    return code;
  }

  /**
   * Characters in wide use. The rare ones are what chance makes of a capital with an accent before
   * a quotation mark: ß“ would be a letter of N'Ko, É» one of phonetics.
   */
  private static boolean isLikely(int code, int length) {
    if (code == REPLACEMENT) {
      return true;
    }
    if (code < (length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000)
        || code > Character.MAX_CODE_POINT
        || (code >= 0x250 && code < 0x300 && code != 'ˆ' && code != '˜')
        || (code >= 0x700 && code < 0x900)) {
      return false;
    }
    return switch (Character.getType(code)) {
      case Character.UNASSIGNED, Character.CONTROL, Character.PRIVATE_USE, Character.SURROGATE ->
          false;
      default -> true;
    };
  }

  private int toByte(char c) {
    if (c < 0x80) {
      return c;
    }
    return c < TABLE ? bytes[c] : c == '\uFFFD' ? replaced : -1;
  }
}
