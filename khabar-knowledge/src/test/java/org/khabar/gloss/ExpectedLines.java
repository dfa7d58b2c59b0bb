package org.khabar.gloss;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A finding and what is expected of it, by language; angle brackets stand for isolates.
 *
 * @param finding as {@link Sample} takes it
 */
record ExpectedLines(String finding, Map<String, String> lines) {
  /** A line with angle brackets for isolates. */
  static String bracketed(String line) {
    return line.replace('\u2068', '<').replace('\u2069', '>');
  }

  /** All of a file beside this class: a finding, then a line for each language, indented. */
  static List<ExpectedLines> read(String file) {
    List<ExpectedLines> all = new ArrayList<>();
    for (String line : text(file).lines().toList()) {
      if (line.startsWith("  ")) {
        String[] parts = line.strip().split(" ", 2);
        all.getLast().lines().put(parts[0], parts[1]);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        all.add(new ExpectedLines(line, new HashMap<>()));
      }
    }
    return all;
  }

  private static String text(String file) {
    try (InputStream in = ExpectedLines.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
