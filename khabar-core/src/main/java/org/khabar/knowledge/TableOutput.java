package org.khabar.knowledge;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Collects the numbers and texts of a table. */
final class TableOutput {
  private final ByteArrayOutputStream values = new ByteArrayOutputStream();
  private final Map<String, Integer> texts = new LinkedHashMap<>();

  void text(String text) {
    Integer place = texts.putIfAbsent(text, texts.size());
    number(place == null ? texts.size() - 1 : place);
  }

  void bytes(byte[] bytes) {
    number(bytes.length);
    values.writeBytes(bytes);
  }

  void number(int number) {
    number(number, values);
  }

  private static void number(int number, ByteArrayOutputStream out) {
    int rest = number;
    while ((rest & ~0x7F) != 0) {
      out.write(rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }

  /** All bytes: the texts, then the values. */
  byte[] withTexts() {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    number(texts.size(), whole);
    for (String text : texts.keySet()) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      number(bytes.length, whole);
      whole.writeBytes(bytes);
    }
    whole.writeBytes(values.toByteArray());
    return whole.toByteArray();
  }
}
