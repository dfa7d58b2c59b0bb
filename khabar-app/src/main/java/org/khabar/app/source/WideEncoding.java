package org.khabar.app.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A Unicode encoding that shows in the bytes: by a byte order mark, or, in UTF-16, by the zero
 * bytes of its spaces and line ends.
 *
 * @param mark bytes of the byte order mark, 0 when there is none
 */
record WideEncoding(Charset charset, int mark) {
  /** Bytes that are looked at when there is no mark. */
  private static final int SAMPLE = 1 << 16;

  /** Of as many characters at least one is a space or a line end in UTF-16. */
  private static final int LONGEST_WORDS = 16;

  static Optional<WideEncoding> of(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new WideEncoding(StandardCharsets.UTF_8, 3));
    }
    if (startsWith(bytes, 0x00, 0x00, 0xFE, 0xFF)) {
      return Optional.of(new WideEncoding(Charset.forName("UTF-32BE"), 4));
    }
    if (startsWith(bytes, 0xFF, 0xFE, 0x00, 0x00)) {
      return Optional.of(new WideEncoding(Charset.forName("UTF-32LE"), 4));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(new WideEncoding(StandardCharsets.UTF_16BE, 2));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(new WideEncoding(StandardCharsets.UTF_16LE, 2));
    }
    return unmarked(bytes).map(charset -> new WideEncoding(charset, 0));
  }

  /** Zero bytes on one side of the pairs only, and as many as spaces in a text. */
  private static Optional<Charset> unmarked(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i += 2) {
      if (bytes[i] == 0 && bytes[i + 1] == 0) {
        return Optional.empty();
      }
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    int least = Math.max(3, length / 2 / LONGEST_WORDS);
    if (even >= least && even > 8 * odd) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return odd >= least && odd > 8 * even
        ? Optional.of(StandardCharsets.UTF_16LE)
        : Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
