package org.khabar.app.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A byte stream into which one can look ahead, and to which bytes can be given back. */
final class PeekedBytes {
  private static final int SIZE = 1 << 16;

  private final InputStream in;
  private byte[] buffer = new byte[SIZE];
  private int position;
  private int filled;

  PeekedBytes(InputStream in) {
    this.in = in;
  }

  /** The next byte, -1 at the end. */
  int read() throws IOException {
    return fill(1) ? buffer[position++] & 0xFF : -1;
  }

  /** Up to {@code count} bytes; fewer only at the end. */
  byte[] read(int count) throws IOException {
    int held = Math.min(count, filled - position);
    byte[] bytes = Arrays.copyOfRange(buffer, position, position + held);
    position += held;
    if (held == count) {
      return bytes;
    }
    byte[] rest = in.readNBytes(count - held);
    byte[] all = Arrays.copyOf(bytes, held + rest.length);
    System.arraycopy(rest, 0, all, held, rest.length);
    return all;
  }

  /** Whether these ASCII characters come next. */
  boolean startsWith(String ascii) throws IOException {
    byte[] expected = ascii.getBytes(StandardCharsets.US_ASCII);
    return fill(expected.length)
        && Arrays.equals(
            buffer, position, position + expected.length, expected, 0, expected.length);
  }

  boolean ended() throws IOException {
    return !fill(1);
  }

  /** Passes over bytes up to and with the next line feed, no more than {@code most}. */
  long skipLine(long most) throws IOException {
    long count = 0;
    while (count < most && fill(1)) {
      count++;
      if (buffer[position++] == '\n') {
        break;
      }
    }
    return count;
  }

  void skipLineEnds() throws IOException {
    while (fill(1) && (buffer[position] == '\r' || buffer[position] == '\n')) {
      position++;
    }
  }

  /** Gives back the bytes from {@code from} on, to be read again. */
  void giveBack(byte[] bytes, int from) {
    byte[] all = new byte[Math.max(SIZE, bytes.length - from + filled - position)];
    System.arraycopy(bytes, from, all, 0, bytes.length - from);
    System.arraycopy(buffer, position, all, bytes.length - from, filled - position);
    filled = bytes.length - from + filled - position;
    position = 0;
    buffer = all;
  }

  /** Forgets what is held, for a stream that goes on elsewhere. */
  void forget() {
    position = 0;
    filled = 0;
  }

  private boolean fill(int count) throws IOException {
    while (filled - position < count) {
      if (position > 0) {
        System.arraycopy(buffer, position, buffer, 0, filled - position);
        filled -= position;
        position = 0;
      }
      int n = in.read(buffer, filled, buffer.length - filled);
      if (n < 0) {
        return false;
      }
      filled += n;
    }
    return true;
  }
}
