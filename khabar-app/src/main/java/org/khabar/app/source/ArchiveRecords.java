package org.khabar.app.source;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * Cuts a web archive (ISO 28500) into its records.
 *
 * <p>What is inside of a record is jwarc's; but jwarc ends at the first damage. Here a record is
 * held only when another one or the end follows it, and after damage reading goes on with the next
 * line that begins a record, or with the next member of a packed file.
 */
final class ArchiveRecords {
  private static final String START = "WARC/";
  private static final String START_IN_BLOCK = "\nWARC/1.";

  /** The longest header of a record; also as much of a block that is too large to be held. */
  private static final int HEADER = 1 << 16;

  /** How often the records that a wrong length swallowed are looked for; it costs a block each. */
  private static final int MOST_SWALLOWED = 100;

  private final InputStream in;
  private final PeekedBytes bytes;
  private final Limit limit;
  private long number;
  private int swallowed;
  private boolean ended;

  /**
   * @param in unpacked; after damage in {@link GzipMembers} it is resumed
   */
  ArchiveRecords(InputStream in, Limit limit) {
    this.in = in;
    this.bytes = new PeekedBytes(in);
    this.limit = limit;
  }

  /**
   * The next record, absent at the end.
   *
   * @throws UnreadableException when no record begins anywhere
   */
  Optional<ArchiveRecord> next() throws IOException, UnreadableException {
    if (ended) {
      return Optional.empty();
    }
    Header header = new Header();
    number++;
    try {
      bytes.skipLineEnds();
      if (bytes.ended()) {
        return Optional.empty();
      }
      if (!bytes.startsWith(START)) {
        long passed = passOver(Long.MAX_VALUE);
        if (number == 1 && bytes.ended()) {
          throw new UnreadableException("not a web archive");
        }
        return damaged(header, "damaged: " + Limit.size(passed) + " that are no record");
      }
      return Optional.of(record(header));
    } catch (EOFException | ZipException e) {
      bytes.forget();
      ended = !(in instanceof GzipMembers members && members.resume());
      return damaged(header, String.valueOf(e.getMessage()));
    }
  }

  private ArchiveRecord record(Header header) throws IOException {
    if (!header.read()) {
      passOver(Long.MAX_VALUE);
      return damaged(header, "damaged: its header is broken").orElseThrow();
    }
    long length = header.length();
    if (length > limit.maxBytes() + HEADER) {
      byte[] start = bytes.read(HEADER);
      if (!giveBack(start)) {
        long passed = start.length + passOver(length - start.length);
        if (passed < length && bytes.ended()) {
          throw new EOFException("ends too early");
        }
        if (passed == length) {
          return whole(header, start);
        }
      }
    } else {
      byte[] block = bytes.read((int) length);
      if (block.length == length && isFollowed()) {
        return whole(header, block);
      }
      if (!giveBack(block)) {
        if (block.length < length) {
          throw new EOFException("ends too early");
        }
        passOver(Long.MAX_VALUE);
      }
    }
    return damaged(header, "damaged: its length is wrong").orElseThrow();
  }

  /** Lets the records be read that stand in a block because its length is wrong. */
  private boolean giveBack(byte[] block) {
    int next = new String(block, StandardCharsets.ISO_8859_1).indexOf(START_IN_BLOCK);
    if (next < 0 || swallowed++ >= MOST_SWALLOWED) {
      return false;
    }
    bytes.giveBack(block, next + 1);
    return true;
  }

  /** Whether another record or the end comes next, or damage that is not of this record. */
  private boolean isFollowed() throws IOException {
    long member = in instanceof GzipMembers members ? members.start() : 0;
    try {
      boolean closed = bytes.startsWith("\r\n\r\n");
      bytes.skipLineEnds();
      // To see what comes next is also to have the checksum of this member checked.
      boolean last = bytes.ended();
      return closed || last || bytes.startsWith(START);
    } catch (EOFException | ZipException e) {
      if (in instanceof GzipMembers members && members.start() != member) {
        return true;
      }
      throw e;
    }
  }

  private ArchiveRecord whole(Header header, byte[] block) {
    byte[] all = new byte[header.bytes.size() + block.length];
    System.arraycopy(header.bytes.toByteArray(), 0, all, 0, header.bytes.size());
    System.arraycopy(block, 0, all, header.bytes.size(), block.length);
    return new ArchiveRecord(
        number, header.id(), Optional.of(all), header.length(), Optional.empty());
  }

  private Optional<ArchiveRecord> damaged(Header header, String damage) {
    return Optional.of(
        new ArchiveRecord(number, header.id(), Optional.empty(), 0, Optional.of(damage)));
  }

  /** Passes over at most {@code most} bytes, up to where a line begins a record. */
  private long passOver(long most) throws IOException {
    long passed = 0;
    while (passed < most && !bytes.ended() && !bytes.startsWith("WARC/1.")) {
      passed += bytes.skipLine(most - passed);
    }
    return passed;
  }

  /** The lines up to the first empty one. */
  private final class Header {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** Whether there is an end to it, and a length in it. */
    boolean read() throws IOException {
      int line = 0;
      while (bytes.size() < HEADER) {
        if (line == 0 && bytes.size() > 0 && ArchiveRecords.this.bytes.startsWith("WARC/1.")) {
          return false;
        }
        int b = ArchiveRecords.this.bytes.read();
        if (b < 0) {
          throw new EOFException("ends too early");
        }
        bytes.write(b);
        if (b == '\n' && line == 0) {
          return length() >= 0;
        }
        line = b == '\n' ? 0 : b == '\r' ? line : line + 1;
      }
      return false;
    }

    /** -1 where there is none. */
    long length() {
      try {
        return Long.parseUnsignedLong(field("content-length").orElse("-1"));
      } catch (NumberFormatException e) {
        return -1;
      }
    }

    Optional<String> id() {
      return field("warc-record-id")
          .filter(id -> id.endsWith(">") || !id.startsWith("<"))
          .map(id -> id.replaceAll("[<>]", ""));
    }

    private Optional<String> field(String name) {
      return bytes
          .toString(StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ":"))
          .map(line -> line.substring(name.length() + 1).strip())
          .filter(value -> !value.isEmpty())
          .findFirst();
    }
  }
}
