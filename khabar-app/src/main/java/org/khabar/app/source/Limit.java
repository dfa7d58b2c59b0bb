package org.khabar.app.source;

import java.io.IOException;
import java.io.InputStream;

/**
 * The greatest size of one article.
 *
 * @param maxBytes unpacked
 */
record Limit(int maxBytes) {
  private static final int MEGABYTE = 1 << 20;

  /**
   * All bytes of {@code in}.
   *
   * @throws UnreadableException when there are more than allowed; the rest is not read
   */
  byte[] read(InputStream in) throws IOException, UnreadableException {
    byte[] bytes = in.readNBytes(maxBytes);
    if (bytes.length == maxBytes && in.read() >= 0) {
      throw new UnreadableException("larger than the limit of " + size(maxBytes));
    }
    return bytes;
  }

  /**
   * @param what is of this size, for the message
   * @throws UnreadableException when {@code size} is more than allowed
   */
  void check(String what, long size) throws UnreadableException {
    if (size > maxBytes) {
      throw new UnreadableException(
          what + " of " + size(size) + ", larger than the limit of " + size(maxBytes));
    }
  }

  /** In megabytes, rounded up to a tenth, so that one byte more than a limit shows. */
  static String size(long bytes) {
    if (bytes < MEGABYTE) {
      return bytes + " bytes";
    }
    long tenths = (bytes / MEGABYTE) * 10 + (bytes % MEGABYTE * 10 + MEGABYTE - 1) / MEGABYTE;
    return tenths / 10 + (tenths % 10 == 0 ? "" : "." + tenths % 10) + " MB";
  }
}
