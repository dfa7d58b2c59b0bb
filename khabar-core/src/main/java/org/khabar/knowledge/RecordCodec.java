package org.khabar.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * Writes records as compact bytes and reads them back.
 *
 * <p>A record may hold text, numbers, truth values, days and times, enums, optional values, lists,
 * maps, and further records of these; which, follows from its components, so that a new component
 * needs no line here. Lists and maps come back unmodifiable and in their order; text that occurs
 * again is one object. Layout: {@code KHBR}, version, fingerprint of the record's components,
 * length and CRC-32 of the rest; then the texts in UTF-8, then the values, whole numbers as LEB128
 * varints. Thread-safe.
 */
public final class RecordCodec {
  private static final byte[] MAGIC = {'K', 'H', 'B', 'R'};
  private static final int VERSION = 1;
  private static final int HEADER = MAGIC.length + 1 + 3 * 4;

  private RecordCodec() {}

  /**
   * The bytes of a record.
   *
   * @throws IllegalArgumentException when a component is of a type that tables cannot hold
   */
  public static byte[] write(Record table) {
    Shape shape = Shape.of(table.getClass());
    TableOutput out = new TableOutput();
    shape.write(table, out);
    byte[] values = out.withTexts();
    byte[] whole = new byte[HEADER + values.length];
    System.arraycopy(MAGIC, 0, whole, 0, MAGIC.length);
    whole[MAGIC.length] = VERSION;
    putInt(whole, 5, fingerprint(shape));
    putInt(whole, 9, values.length);
    putInt(whole, 13, checksum(values, 0));
    System.arraycopy(values, 0, whole, HEADER, values.length);
    return whole;
  }

  /**
   * The record in {@code table}.
   *
   * @param type what it was when it was written
   * @throws TableFormatException when the bytes are no table, are damaged or cut off, or were
   *     written for other records than those of this program
   */
  public static <T extends Record> T read(Class<T> type, byte[] table) {
    if (table.length < MAGIC.length || !Arrays.equals(MAGIC, Arrays.copyOf(table, MAGIC.length))) {
      throw new TableFormatException("not a knowledge table");
    }
    if (table.length < HEADER) {
      throw new TableFormatException("cut off in its header");
    }
    Shape shape = Shape.of(type);
    if (table[MAGIC.length] != VERSION || getInt(table, 5) != fingerprint(shape)) {
      throw new TableFormatException(
          "written by another version of Khabar; compile the knowledge again");
    }
    int length = getInt(table, 9);
    if (length != table.length - HEADER) {
      throw new TableFormatException(
          "cut off: " + (table.length - HEADER) + " bytes of " + length + " are there");
    }
    if (getInt(table, 13) != checksum(table, HEADER)) {
      throw new TableFormatException("damaged: its checksum is wrong");
    }
    TableInput in = new TableInput(table, HEADER);
    T value = type.cast(shape.read(in));
    in.expectEnd();
    return value;
  }

  private static int fingerprint(Shape shape) {
    byte[] name = shape.signature().getBytes(StandardCharsets.UTF_8);
    return checksum(name, 0);
  }

  private static int checksum(byte[] bytes, int from) {
    CRC32 crc = new CRC32();
    crc.update(bytes, from, bytes.length - from);
    return (int) crc.getValue();
  }

  private static void putInt(byte[] bytes, int at, int value) {
    for (int i = 0; i < 4; i++) {
      bytes[at + i] = (byte) (value >>> 24 - 8 * i);
    }
  }

  private static int getInt(byte[] bytes, int at) {
    int value = 0;
    for (int i = 0; i < 4; i++) {
      value = value << 8 | bytes[at + i] & 0xFF;
    }
    return value;
  }
}
