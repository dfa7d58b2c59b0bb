package org.khabar.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads numbers and texts of a table in order, never past its end. */
final class TableInput {
  private final byte[] bytes;
  private final String[] texts;
  private int at;

  TableInput(byte[] bytes, int from) {
    this.bytes = bytes;
    at = from;
    texts = new String[size()];
    for (int i = 0; i < texts.length; i++) {
      int length = size();
      texts[i] = new String(bytes, at, length, StandardCharsets.UTF_8);
      at += length;
    }
  }

  String text() {
    return texts[numberBelow(texts.length)];
  }

  byte[] bytes() {
    int length = size();
    byte[] part = Arrays.copyOfRange(bytes, at, at + length);
    at += length;
    return part;
  }

  int number() {
    int value = 0;
    for (int shift = 0; shift < 35; shift += 7) {
      if (at >= bytes.length) {
        throw new TableFormatException("cut off at byte " + at);
      }
      byte part = bytes[at++];
      value |= (part & 0x7F) << shift;
      if (part >= 0) {
        return value;
      }
    }
    throw new TableFormatException("damaged at byte " + at + ": a number without end");
  }

  int numberBelow(int limit) {
    int number = number();
    if (number < 0 || number >= limit) {
      throw new TableFormatException("damaged at byte " + at + ": " + number + " of " + limit);
    }
    return number;
  }

  /** A number of things that follow, of which each takes a byte at least. */
  int size() {
    return numberBelow(bytes.length - at + 1);
  }

  void expectEnd() {
    if (at != bytes.length) {
      throw new TableFormatException("damaged: " + (bytes.length - at) + " bytes too many");
    }
  }
}
