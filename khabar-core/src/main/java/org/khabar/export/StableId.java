package org.khabar.export;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Ids that are the same in every run, derived from what a thing is called. */
final class StableId {
  /** What a double holds exactly, and with it every reader of tables and of JSON. */
  private static final int BITS = 53;

  private StableId() {}

  /** A positive number of at most 53 bits: the first of SHA-256 over the parts. */
  static long number(String... parts) {
    long number = ByteBuffer.wrap(digest("SHA-256", parts)).getLong() >>> Long.SIZE - BITS;
    return number == 0 ? 1 : number;
  }

  /** A name-based UUID (RFC 9562, version 3) as a URN. */
  static String urn(String... parts) {
    return "urn:uuid:" + UUID.nameUUIDFromBytes(joined(parts));
  }

  private static byte[] digest(String algorithm, String... parts) {
    try {
      return MessageDigest.getInstance(algorithm).digest(joined(parts));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has " + algorithm, e);
    }
  }

  /** The parts with something between them that none of them holds. */
  private static byte[] joined(String... parts) {
    return String.join("\0", parts).getBytes(StandardCharsets.UTF_8);
  }
}
