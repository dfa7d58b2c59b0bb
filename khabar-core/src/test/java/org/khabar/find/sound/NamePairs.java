package org.khabar.find.sound;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The table of hard pairs and non-pairs. */
final class NamePairs {
  private static final String TABLE = "/org/khabar/find/name/pairs.tsv";

  private NamePairs() {}

  /** A row; {@code row} counts from 1. */
  record NamePair(int row, String a, String b, boolean same, String kind) {
    /** Whether the code was made with this row in sight. */
    boolean isSeen() {
      return row % 2 == 1;
    }

    boolean isFound() {
      return NameSound.of(a).isLike(NameSound.of(b));
    }
  }

  static List<NamePair> all() {
    List<NamePair> pairs = new ArrayList<>();
    try (InputStream in = Objects.requireNonNull(NamePairs.class.getResourceAsStream(TABLE));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] cells = line.split("\t");
          pairs.add(
              new NamePair(pairs.size() + 1, cells[0], cells[1], cells[2].equals("yes"), cells[3]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pairs;
  }
}
