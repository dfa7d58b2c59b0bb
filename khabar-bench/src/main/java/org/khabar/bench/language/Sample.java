package org.khabar.bench.language;

import java.util.List;

/**
 * A text whose language is known.
 *
 * @param language BCP 47 code
 * @param text sentences, one on a line
 */
record Sample(String language, String text) {
  private static final int SHORT_WORDS = 5;
  private static final int SHORT_SIGNS = 10;

  /** Every sentence by itself. */
  List<Sample> sentences() {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(line -> new Sample(language, line))
        .toList();
  }

  /** As much as a headline holds: the first five words, or ten signs where words are not spaced. */
  Sample beginning() {
    String[] words = text.strip().split("\\s+");
    String head = String.join(" ", List.of(words).subList(0, Math.min(SHORT_WORDS, words.length)));
    boolean spaceless = words.length < SHORT_WORDS && head.length() > SHORT_WORDS * SHORT_SIGNS / 2;
    int end =
        head.offsetByCodePoints(0, Math.min(SHORT_SIGNS, head.codePointCount(0, head.length())));
    return new Sample(language, spaceless ? head.substring(0, end) : head);
  }
}
