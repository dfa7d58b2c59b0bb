package org.khabar.app.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Unpacks a gzip file (RFC 1952), member after member. Unlike {@link java.util.zip.GZIPInputStream}
 * it can read on after damage, and a bomb is stopped.
 *
 * <p>Damage is an {@link IOException}, at the place where it shows and from then on, whose message
 * is a reason for people; then {@link #resume} goes on with the next member that can be found.
 */
final class GzipMembers extends InputStream {
  /** Bytes that a member may unpack to whatever its packed size. */
  static final long HARMLESS = 64L << 20;

  /** A member that is larger may be at most so many times its packed size; news is 3 to 10. */
  private static final int MOST_RATIO = 200;

  private static final int HEADER = 10;

  private final SeekableByteChannel file;
  private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16).flip();
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private final byte[] single = new byte[1];

  /** Where the member that is being read begins. */
  private long start;

  private boolean inMember;
  private Optional<String> broken = Optional.empty();

  GzipMembers(SeekableByteChannel file) {
    this.file = file;
  }

  @Override
  public int read() throws IOException {
    return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (broken.isPresent()) {
      throw new ZipException(broken.get());
    }
    if (length == 0) {
      return 0;
    }
    try {
      while (inMember || openMember()) {
        int n = inflate(bytes, offset, length);
        if (n > 0) {
          return n;
        }
      }
      return -1;
    } catch (IOException e) {
      broken = Optional.of(String.valueOf(e.getMessage()));
      throw e;
    }
  }

  /** Where the member begins that was read last. */
  long start() {
    return start;
  }

  /** Whether another member begins after the damage; reading goes on with it. */
  boolean resume() throws IOException {
    broken = Optional.empty();
    inMember = false;
    seek(start + 1);
    while (fill(HEADER)) {
      if (isHeader()) {
        return true;
      }
      buffer.get();
    }
    return false;
  }

  private boolean openMember() throws IOException {
    start = position();
    if (!fill(1) || isPadding()) {
      return false;
    }
    if (!fill(HEADER)) {
      throw new EOFException("ends too early");
    }
    if (!isHeader()) {
      throw new ZipException(start == 0 ? "not packed with gzip" : "damaged: no gzip data");
    }
    int flags = buffer.get(buffer.position() + 3);
    skip(HEADER);
    if ((flags & 4) != 0) {
      skip(next() | next() << 8);
    }
    for (int texts = flags & 0x18; texts != 0; texts &= texts - 1) {
      while (next() != 0) {
        // a name or a comment, of which nothing is needed
      }
    }
    if ((flags & 2) != 0) {
      skip(2);
    }
    inflater.reset();
    checksum.reset();
    inMember = true;
    return true;
  }

  /** Unpacks some bytes; 0 at the end of the member. */
  private int inflate(byte[] bytes, int offset, int length) throws IOException {
    try {
      while (true) {
        int n = inflater.inflate(bytes, offset, length);
        if (n > 0) {
          checksum.update(bytes, offset, n);
          refuseBomb();
          return n;
        }
        if (inflater.finished()) {
          takeBack();
          closeMember();
          return 0;
        }
        if (inflater.needsDictionary()) {
          throw new ZipException("damaged: the packed data is broken");
        }
        takeBack();
        if (!fill(1)) {
          throw new EOFException("ends too early");
        }
        inflater.setInput(buffer);
      }
    } catch (DataFormatException e) {
      throw new ZipException("damaged: the packed data is broken");
    }
  }

  /** The inflater moves the buffer's position only as far as it has read. */
  private void takeBack() {
    inflater.setInput(new byte[0]);
  }

  private void closeMember() throws IOException {
    inMember = false;
    if (!fill(8)) {
      throw new EOFException("ends too early");
    }
    buffer.order(ByteOrder.LITTLE_ENDIAN);
    boolean right = buffer.getInt() == (int) checksum.getValue();
    // A wrong size shows that the end of the member is cut off and the next one was read.
    if (buffer.getInt() != (int) inflater.getBytesWritten() || !right) {
      throw new ZipException("damaged: the checksum is wrong");
    }
  }

  private void refuseBomb() throws ZipException {
    long written = inflater.getBytesWritten();
    if (written > HARMLESS && written > MOST_RATIO * inflater.getBytesRead()) {
      throw new ZipException(
          "a compressed bomb: "
              + Limit.size(inflater.getBytesRead())
              + " unpack to more than "
              + Limit.size(HARMLESS));
    }
  }

  /** Zeros up to the end, as tapes have. */
  private boolean isPadding() throws IOException {
    if (buffer.get(buffer.position()) != 0) {
      return false;
    }
    long from = position();
    while (fill(1)) {
      if (buffer.get() != 0) {
        seek(from);
        return false;
      }
    }
    return true;
  }

  private boolean isHeader() {
    int at = buffer.position();
    int system = buffer.get(at + 9) & 0xFF;
    return buffer.get(at) == 0x1F
        && buffer.get(at + 1) == (byte) 0x8B
        && buffer.get(at + 2) == 8
        && (buffer.get(at + 3) & 0xE0) == 0
        && (system <= 13 || system == 255);
  }

  private int next() throws IOException {
    if (!fill(1)) {
      throw new EOFException("ends too early");
    }
    return buffer.get() & 0xFF;
  }

  private void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      next();
    }
  }

  private long position() throws IOException {
    return file.position() - buffer.remaining();
  }

  private void seek(long position) throws IOException {
    file.position(position);
    buffer.clear().flip();
  }

  /** Whether at least {@code count} bytes are left; they are in the buffer then. */
  private boolean fill(int count) throws IOException {
    while (buffer.remaining() < count) {
      buffer.compact();
      int n = file.read(buffer);
      buffer.flip();
      if (n < 0) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    file.close();
  }
}
