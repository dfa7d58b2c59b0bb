package org.khabar.bench.score;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Names as they compare: ids as they are, unnamed people ("a senior US official") by role and
 * affiliation.
 *
 * @param name an id in lower case; empty for somebody unnamed
 */
record Description(String name, Set<String> roles, Set<String> affiliations) {
  private static final Words WORDS = Words.read();

  static Description of(String name) {
    String text = name.toLowerCase(Locale.ROOT).replace('-', ' ');
    for (Map.Entry<String, String> phrase : WORDS.phrases.entrySet()) {
      text = text.replace(phrase.getKey(), phrase.getValue());
    }
    Set<String> roles = new HashSet<>();
    Set<String> affiliations = new HashSet<>();
    for (String word : text.split("[^\\p{L}\\p{M}\\p{N}_]+", -1)) {
      String role = WORDS.roles.get(word);
      if (role != null) {
        roles.add(role);
      } else if (!word.isEmpty() && !WORDS.untold.contains(word)) {
        affiliations.add(WORDS.affiliations.getOrDefault(word, word));
      }
    }
    return roles.isEmpty()
        ? new Description(name.toLowerCase(Locale.ROOT), Set.of(), Set.of())
        : new Description("", roles, affiliations);
  }

  /** The words of {@code descriptions.tsv}. */
  private record Words(
      Map<String, String> phrases,
      Map<String, String> roles,
      Map<String, String> affiliations,
      Set<String> untold) {
    static Words read() {
      Words words =
          new Words(
              new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new HashSet<>());
      lines().stream().filter(line -> !line.startsWith("#")).skip(1).forEach(words::take);
      return words;
    }

    private static List<String> lines() {
      try (InputStream in =
          Objects.requireNonNull(Description.class.getResourceAsStream("descriptions.tsv"))) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void take(String line) {
      List<String> cells = List.of(line.split("\t", -1));
      switch (cells.get(0)) {
        case "phrase" -> phrases.put(cells.get(1), cells.get(2));
        case "role" -> roles.put(cells.get(1), cells.get(2));
        case "affiliation" -> affiliations.put(cells.get(1), cells.get(2));
        case "untold" -> untold.add(cells.get(1));
        default -> throw new IllegalStateException("no kind of word: " + line);
      }
    }
  }
}
