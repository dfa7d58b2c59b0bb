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
  private byte[] held = new byte[1 << 12];
  private int position;
  private int filled;
  private long number;
  private long count;
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
    long length = 0;
    while (fill()) {
      int end = position;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      hold(length, end - position);
      length += end - position;
      position = Math.min(end + 1, filled);
      if (end < filled) {
        break;
      }
      if (length > GIVE_UP) {
        ended = true;
        break;
      }
    }
    count++;
    return Optional.of(
        length > maxBytes
            ? new Line(number, Optional.empty(), length)
            : new Line(number, Optional.of(Arrays.copyOf(held, (int) length)), length));
  }

  /** Keeps the next bytes of the buffer as those of the line from {@code length} on. */
  private void hold(long length, int piece) {
    if (length + piece > maxBytes) {
      return;
    }
    int size = (int) length + piece;
    if (size > held.length) {
      held = Arrays.copyOf(held, (int) Math.min(maxBytes, Math.max(size, 2L * held.length)));
    }
    System.arraycopy(buffer, position, held, (int) length, piece);
  }

  /** How many lines were read whole. */
  long count() {
    return count;
  }

  /** Forgets what is held, for a stream that goes on elsewhere. */
  void forget() {
    position = 0;
    filled = 0;
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
