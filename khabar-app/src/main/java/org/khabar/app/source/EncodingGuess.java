package org.khabar.app.source;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Chooses the encoding of bytes that are no UTF: what they declare, when that gives a text that
 * looks written by a person, or else the likeliest by the statistics of ICU's detector that does.
 */
final class EncodingGuess {
  /** Bytes that are looked at; the detector takes no more. */
  private static final int SAMPLE = 8000;

  private static final int LEAST_CONFIDENCE = 10;

  /** How odd a text may be in an encoding that was declared. */
  private static final double DECLARED_LIMIT = 0.1;

  private static final List<Charset> USUAL =
      Stream.of("windows-1256", "windows-1251", "windows-1252", "KOI8-U")
          .map(Charset::forName)
          .toList();

  private EncodingGuess() {}

  static Charset of(byte[] bytes, Optional<Charset> declared) {
    byte[] words = words(bytes, true);
    if (declared.isPresent() && oddness(words, declared.get()) <= DECLARED_LIMIT) {
      return declared.get();
    }
    List<Charset> candidates = new ArrayList<>();
    declared.ifPresent(candidates::add);
    for (CharsetMatch match : new CharsetDetector().setText(telling(bytes, words)).detectAll()) {
      if (match.getConfidence() >= LEAST_CONFIDENCE) {
        Encodings.find(match.getName())
            .filter(charset -> !charset.name().startsWith("UTF-"))
            .ifPresent(candidates::add);
      }
    }
    // The detector knows Arabic in the first, but not Persian, and nothing of the last; with a few
    // words it fails.
    candidates.addAll(USUAL);
    Charset best = candidates.getFirst();
    double least = oddness(words, best);
    for (Charset candidate : candidates) {
      double oddness = oddness(words, candidate);
      // The earlier is the likelier one: a later one must be clearly better.
      if (oddness < least / 2 - 0.005) {
        best = candidate;
        least = oddness;
      }
    }
    return best;
  }

  /** Words with bytes beyond ASCII tell most, but in Western languages the others count too. */
  private static byte[] telling(byte[] bytes, byte[] words) {
    int high = 0;
    for (byte b : words) {
      high += b < 0 ? 1 : 0;
    }
    if (2 * high >= words.length) {
      return words;
    }
    byte[] all = words(bytes, false);
    byte[] both = Arrays.copyOf(words, words.length + all.length);
    System.arraycopy(all, 0, both, words.length, all.length);
    return both;
  }

  private static double oddness(byte[] bytes, Charset charset) {
    return Oddness.of(new String(bytes, charset));
  }

  /**
   * The beginning of what stands outside tags, as words with one space between.
   *
   * @param high whether only words with bytes beyond ASCII are wanted
   */
  private static byte[] words(byte[] bytes, boolean high) {
    ByteArrayOutputStream words = new ByteArrayOutputStream(SAMPLE);
    boolean tag = false;
    boolean wanted = !high;
    int start = 0;
    for (int i = 0; i <= bytes.length && words.size() < SAMPLE; i++) {
      int b = i < bytes.length ? bytes[i] : ' ';
      wanted |= b < 0;
      // No byte up to 0x3F is the second of a character in any encoding but GB18030's digits.
      if ((b >= 0 && b <= ' ') || b == '<' || b == '>' || b == '"') {
        if (wanted && !tag && i > start) {
          words.write(bytes, start, Math.min(i - start, SAMPLE - words.size()));
          words.write(' ');
        }
        tag = b == '<' || (b != '>' && tag);
        wanted = !high;
        start = i + 1;
      }
    }
    return words.toByteArray();
  }
}
