package org.khabar.app.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * The lines of a byte stream, each held in memory only up to a limit.
 *
 * <p>A longer line is read past without being kept. A line of more than {@value #GIVE_UP} bytes is
 * taken for a bomb: nothing after it is read.
 */
final class ByteLines {
  /** Bytes of one line after which no end is waited for. */
  static final long GIVE_UP = 1L << 30;

  /**
   * One line without its end.
   *
   * @param number counted from one
   * @param bytes empty where the line is longer than the limit
   * @param length in bytes
   */
  record Line(long number, Optional<byte[]> bytes, long length) {}

  private final InputStream in;
  private final int maxBytes;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int filled;
  private long number;
  private boolean ended;

  ByteLines(InputStream in, int maxBytes) {
    this.in = in;
    this.maxBytes = maxBytes;
  }

  /** The next line, absent at the end of the stream. */
  Optional<Line> next() throws IOException {
    if (ended || !fill()) {
      return Optional.empty();
    }
    number++;
    byte[] line = new byte[256];
    long length = 0;
    while (fill()) {
      int end = position;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      int piece = end - position;
      if (length + piece <= maxBytes) {
        int size = (int) length + piece;
        if (size > line.length) {
          line = Arrays.copyOf(line, (int) Math.min(maxBytes, Math.max(size, 2L * line.length)));
        }
        System.arraycopy(buffer, position, line, (int) length, piece);
      } else {
        line = new byte[0];
      }
      length += piece;
      position = Math.min(end + 1, filled);
      if (end < filled) {
        break;
      }
      if (length > GIVE_UP) {
        ended = true;
        break;
      }
    }
    return Optional.of(
        length > maxBytes
            ? new Line(number, Optional.empty(), length)
            : new Line(number, Optional.of(Arrays.copyOf(line, (int) length)), length));
  }

  private boolean fill() throws IOException {
    if (position < filled) {
      return true;
    }
    position = 0;
    filled = Math.max(0, in.read(buffer));
    return filled > 0;
  }
}
