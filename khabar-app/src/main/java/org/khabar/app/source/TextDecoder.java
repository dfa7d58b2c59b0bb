package org.khabar.app.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes text of bytes whose encoding nobody vouches for.
 *
 * <p>Tried in this order: a byte order mark, UTF-16 without one, UTF-8, UTF-8 with a few broken
 * bytes, the encoding that the input declares, and what ICU's detector says. Text that shows for
 * certain that it was decoded twice is repaired.
 */
final class TextDecoder {
  private static final String ESCAPING = "ISO-2022-JP";

  private TextDecoder() {}

  /**
   * @param declared name of the encoding as a header or page gives it; may be wrong or unknown
   * @throws UnreadableException when the bytes are no text
   */
  static DecodedText decode(byte[] bytes, Optional<String> declared) throws UnreadableException {
    return once(bytes, declared).repaired();
  }

  /** The same without the repair of text that was decoded twice. */
  static DecodedText once(byte[] bytes, Optional<String> declared) throws UnreadableException {
    Optional<WideEncoding> wide = WideEncoding.of(bytes);
    if (wide.isPresent()) {
      return lenient(bytes, wide.get().mark(), wide.get().charset());
    }
    Binary.refuse(bytes);
    Optional<Charset> named = declared.flatMap(Encodings::find);
    if (named.isPresent() && named.get().name().equals(ESCAPING) && hasEscape(bytes)) {
      return lenient(bytes, 0, named.get());
    }
    Optional<String> utf8 = strict(bytes);
    if (utf8.isPresent()) {
      return new DecodedText(utf8.get(), Optional.empty(), List.of());
    }
    DecodedText damaged = lenient(bytes, 0, StandardCharsets.UTF_8);
    if (isMostlySound(damaged.text())) {
      return damaged;
    }
    return lenient(bytes, 0, EncodingGuess.of(bytes, named.filter(TextDecoder::isBytewise)));
  }

  private static boolean isBytewise(Charset charset) {
    return !charset.name().startsWith("UTF-");
  }

  private static boolean hasEscape(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0x1B) {
        return true;
      }
    }
    return false;
  }

  /** Whether most bytes beyond ASCII stood in sound UTF-8 sequences. */
  private static boolean isMostlySound(String text) {
    long broken = text.chars().filter(c -> c == 0xFFFD).count();
    long sound = text.chars().filter(c -> c > 0x7F && c != 0xFFFD).count();
    return sound > 4 * broken;
  }

  private static Optional<String> strict(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static DecodedText lenient(byte[] bytes, int from, Charset charset) {
    String text = new String(bytes, from, bytes.length - from, charset);
    DecodedText clean = DecodedText.ofCharacters(text);
    List<String> notes = new ArrayList<>();
    if (!charset.equals(StandardCharsets.UTF_8)) {
      notes.add("encoding: " + charset.name());
    }
    Optional<String> changed = clean.changed();
    if (text.indexOf('\uFFFD') >= 0 && !encodesReplacement(bytes, from, charset)) {
      changed = Optional.of("bytes that are no " + charset.name() + " became U+FFFD");
      notes.add("damaged " + charset.name() + ": some bytes could not be decoded");
    }
    return new DecodedText(clean.text(), changed, notes);
  }

  /** Whether the replacement characters of the text stood in the bytes as such. */
  private static boolean encodesReplacement(byte[] bytes, int from, Charset charset) {
    try {
      charset.newDecoder().decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
