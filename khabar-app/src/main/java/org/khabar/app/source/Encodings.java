package org.khabar.app.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The encodings that names in headers and pages stand for, as browsers take them (<a
 * href="https://encoding.spec.whatwg.org/#names-and-labels">WHATWG Encoding Standard</a>):
 * iso-8859-1 means windows-1252, gb2312 means GB18030.
 */
final class Encodings {
  private static final Map<String, Charset> BY_LABEL = load();

  private Encodings() {}

  /** The encoding of this name, in letters of any case; absent for one that nobody knows. */
  static Optional<Charset> find(String label) {
    return Optional.ofNullable(BY_LABEL.get(label.strip().toLowerCase(Locale.ROOT)));
  }

  private static Map<String, Charset> load() {
    Map<String, Charset> charsets = new HashMap<>();
    try (InputStream in = Encodings.class.getResourceAsStream("encodings.tsv")) {
      if (in == null) {
        throw new IllegalStateException("encodings.tsv is missing");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(charsets, line));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(charsets);
  }

  private static void add(Map<String, Charset> charsets, String line) {
    int tab = line.indexOf('\t');
    // A small Java machine may lack the module with the encodings of East Asia.
    if (Charset.isSupported(line.substring(0, tab))) {
      Charset charset = Charset.forName(line.substring(0, tab));
      for (String label : line.substring(tab + 1).split(" ", -1)) {
        charsets.put(label, charset);
      }
    }
  }
}
