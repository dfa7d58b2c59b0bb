package org.khabar.app.gazetteer;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/**
 * The first bytes of a file of names, from which everything else is found.
 *
 * <p>Layout, numbers big-endian: {@code KHABARNM}, version, CRC-32 of what follows, then the longs
 * in the order of the components. Sections stand one behind another: entities, lists (which
 * entities a name means), the transducer from names to lists, and what is told of the file.
 *
 * @param entities how many
 * @param names how many different names lead to them
 * @param lists byte at which the lists begin; entities begin behind the header
 * @param transducer byte at which the transducer begins
 * @param about byte at which the description begins
 * @param end length of the file
 * @param checksum CRC-32 of the description
 */
record Header(
    long entities, long names, long lists, long transducer, long about, long end, long checksum) {
  static final int LENGTH = 8 + 4 + 4 + 7 * Long.BYTES;

  private static final long MAGIC = 0x4B48414241524E4DL;
  private static final int VERSION = 1;
  private static final int CHECKED_FROM = 16;

  byte[] bytes() {
    ByteBuffer bytes = ByteBuffer.allocate(LENGTH).putLong(MAGIC).putInt(VERSION).putInt(0);
    for (long number : new long[] {entities, names, lists, transducer, about, end, checksum}) {
      bytes.putLong(number);
    }
    return bytes.putInt(12, crc(bytes.array())).array();
  }

  /**
   * Reads a header.
   *
   * @param name of the file, for the message
   * @param length of the file
   */
  static Header of(byte[] start, String name, long length) throws GazetteerFormatException {
    ByteBuffer bytes = ByteBuffer.wrap(start);
    if (start.length < 8 || bytes.getLong() != MAGIC) {
      throw new GazetteerFormatException(name + ": not a file of names made by khabar");
    }
    if (start.length < LENGTH) {
      throw new GazetteerFormatException(name + ": cut off in its header");
    }
    if (bytes.getInt() != VERSION) {
      throw new GazetteerFormatException(
          name + ": made by another version of khabar; import it again");
    }
    if (bytes.getInt() != crc(start)) {
      throw new GazetteerFormatException(name + ": damaged: the checksum of its header is wrong");
    }
    Header header =
        new Header(
            bytes.getLong(),
            bytes.getLong(),
            bytes.getLong(),
            bytes.getLong(),
            bytes.getLong(),
            bytes.getLong(),
            bytes.getLong());
    if (header.end != length) {
      throw new GazetteerFormatException(
          name + ": cut off: " + length + " bytes of " + header.end + " are there");
    }
    return header;
  }

  private static int crc(byte[] header) {
    CRC32 crc = new CRC32();
    crc.update(header, CHECKED_FROM, LENGTH - CHECKED_FROM);
    return (int) crc.getValue();
  }
}
