package org.khabar.app.source;

import java.io.IOException;
import java.io.InputStream;

/** Reads a whole stream, up to a limit. */
final class BoundedBytes {
  private BoundedBytes() {}

  /**
   * All bytes of {@code in}.
   *
   * @throws UnreadableException when there are more than {@code maxBytes}; the rest is not read
   */
  static byte[] read(InputStream in, int maxBytes) throws IOException, UnreadableException {
    byte[] bytes = in.readNBytes(maxBytes);
    if (bytes.length == maxBytes && in.read() >= 0) {
      throw new UnreadableException("larger than " + size(maxBytes));
    }
    return bytes;
  }

  static String size(long bytes) {
    return bytes >= 1 << 20 ? (bytes >> 20) + " MB" : bytes + " bytes";
  }
}
