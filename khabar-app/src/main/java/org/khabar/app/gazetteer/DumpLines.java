package org.khabar.app.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The lines of a stream, one at a time in one buffer that is used again.
 *
 * <p>A line longer than the limit is read past without being kept.
 */
final class DumpLines {
  /** Bytes; the longest items of Wikidata take a few million. */
  static final int LONGEST = 64 << 20;

  private final InputStream in;
  private final byte[] chunk = new byte[1 << 17];
  private byte[] line = new byte[1 << 14];
  private int at;
  private int filled;
  private int length;
  private boolean tooLong;
  private boolean ended;
  private long offset;

  /**
   * Lines from where {@code in} stands.
   *
   * @param offset of that place in the whole stream
   */
  DumpLines(InputStream in, long offset) {
    this.in = in;
    this.offset = offset;
  }

  /** Goes to the next line; false at the end. A line that the stream breaks off in is not given. */
  boolean next() throws IOException {
    length = 0;
    tooLong = false;
    ended = false;
    boolean some = false;
    while (at < filled || fill()) {
      some = true;
      int end = at;
      while (end < filled && chunk[end] != '\n') {
        end++;
      }
      keep(end - at);
      offset += end - at;
      at = end;
      if (end < filled) {
        at++;
        offset++;
        ended = true;
        return true;
      }
    }
    return some;
  }

  private void keep(int count) {
    tooLong |= count > LONGEST - length;
    if (tooLong) {
      return;
    }
    if (length + count > line.length) {
      line = Arrays.copyOf(line, Math.max(length + count, 2 * line.length));
    }
    System.arraycopy(chunk, at, line, length, count);
    length += count;
  }

  private boolean fill() throws IOException {
    at = 0;
    filled = Math.max(0, in.read(chunk));
    return filled > 0;
  }

  /** The bytes of the line, of which the first {@link #length} count, until the next is read. */
  byte[] bytes() {
    return line;
  }

  int length() {
    return length;
  }

  boolean isTooLong() {
    return tooLong;
  }

  /** Whether a line feed stood at its end. */
  boolean hasEnd() {
    return ended;
  }

  /** Where the next line begins in the whole stream, unpacked. */
  long offset() {
    return offset;
  }
}
