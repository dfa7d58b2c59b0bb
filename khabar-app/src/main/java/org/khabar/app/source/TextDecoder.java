package org.khabar.app.source;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Makes text of bytes whose encoding nobody vouches for.
 *
 * <p>Tried in this order: a byte order mark, UTF-16 without one, UTF-8, the encoding that the input
 * declares, UTF-8 with a few broken bytes, and what the statistics of ICU's detector say.
 */
final class TextDecoder {
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

  /** Bytes that the detector looks at. */
  private static final int SAMPLE = 1 << 16;

  private static final int LEAST_CONFIDENCE = 10;

  private TextDecoder() {}

  /**
   * @param declared name of the encoding as a header or page gives it; may be wrong or unknown
   * @throws UnreadableException when the bytes are no text
   */
  static DecodedText decode(byte[] bytes, Optional<String> declared) throws UnreadableException {
    Optional<DecodedText> marked = byMark(bytes);
    if (marked.isPresent()) {
      return marked.get();
    }
    Optional<Charset> wide = wide(bytes);
    if (wide.isPresent()) {
      return clean(lenient(bytes, 0, wide.get()), wide.get().name());
    }
    Binary.refuse(bytes);
    Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return Mojibake.repair(utf8.get())
          .orElseGet(() -> new DecodedText(utf8.get(), Optional.empty(), List.of()));
    }
    Optional<Charset> named = declared.flatMap(TextDecoder::charset);
    if (named.isPresent() && !named.get().equals(StandardCharsets.UTF_8)) {
      Optional<String> text = strict(bytes, named.get());
      if (text.isPresent()) {
        return clean(text.get(), named.get().name());
      }
    }
    if (isBrokenUtf8(bytes)) {
      return brokenUtf8(bytes, 0);
    }
    return detected(bytes);
  }

  private static Optional<DecodedText> byMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      byte[] rest = Arrays.copyOfRange(bytes, 3, bytes.length);
      return Optional.of(
          strict(rest, StandardCharsets.UTF_8)
              .map(text -> new DecodedText(text, Optional.empty(), List.of()))
              .orElseGet(() -> brokenUtf8(bytes, 3)));
    }
    if (startsWith(bytes, 0x00, 0x00, 0xFE, 0xFF)) {
      return Optional.of(clean(lenient(bytes, 4, UTF_32BE), "UTF-32"));
    }
    if (startsWith(bytes, 0xFF, 0xFE, 0x00, 0x00)) {
      return Optional.of(clean(lenient(bytes, 4, UTF_32LE), "UTF-32"));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(clean(lenient(bytes, 2, StandardCharsets.UTF_16BE), "UTF-16"));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(clean(lenient(bytes, 2, StandardCharsets.UTF_16LE), "UTF-16"));
    }
    return Optional.empty();
  }

  /** UTF-16 shows without a mark: spaces and line ends have a zero byte on one side only. */
  private static Optional<Charset> wide(byte[] bytes) {
    int even = 0;
    int odd = 0;
    int length = Math.min(bytes.length, SAMPLE) & ~1;
    for (int i = 0; i < length; i += 2) {
      boolean high = bytes[i] == 0;
      boolean low = bytes[i + 1] == 0;
      if (high && low) {
        return Optional.empty();
      }
      even += high ? 1 : 0;
      odd += low ? 1 : 0;
    }
    int least = Math.max(1, length / 50);
    if (even >= least && odd == 0) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return odd >= least && even == 0 ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
  }

  /** Whether most bytes beyond ASCII stand in sound UTF-8 sequences. */
  private static boolean isBrokenUtf8(byte[] bytes) {
    String text = lenient(bytes, 0, StandardCharsets.UTF_8);
    long broken = text.chars().filter(c -> c == 0xFFFD).count();
    long sound = text.chars().filter(c -> c > 0x7F && c != 0xFFFD).count();
    return sound > 4 * broken;
  }

  private static DecodedText brokenUtf8(byte[] bytes, int from) {
    return new DecodedText(
        lenient(bytes, from, StandardCharsets.UTF_8),
        Optional.of("bytes that are no UTF-8 became U+FFFD"),
        List.of("damaged UTF-8: some bytes could not be decoded"));
  }

  private static DecodedText detected(byte[] bytes) throws UnreadableException {
    CharsetMatch best =
        new CharsetDetector()
            .setText(Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE)))
            .detect();
    Optional<Charset> charset =
        Optional.ofNullable(best)
            .filter(match -> match.getConfidence() >= LEAST_CONFIDENCE)
            .flatMap(match -> charset(match.getName()));
    if (charset.isEmpty()) {
      throw new UnreadableException("its encoding cannot be told");
    }
    return clean(lenient(bytes, 0, charset.get()), charset.get().name());
  }

  private static DecodedText clean(String text, String charset) {
    DecodedText clean = DecodedText.ofCharacters(text);
    return new DecodedText(clean.text(), clean.changed(), List.of("encoding: " + charset));
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return Optional.of(text.toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static String lenient(byte[] bytes, int from, Charset charset) {
    return new String(bytes, from, bytes.length - from, charset);
  }

  private static Optional<Charset> charset(String name) {
    try {
      Charset charset = Charset.forName(name.strip());
      // Pages that say ISO-8859-1 mean windows-1252 (WHATWG Encoding Standard).
      return Optional.of(
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)
              ? Charset.forName("windows-1252")
              : charset);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
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
