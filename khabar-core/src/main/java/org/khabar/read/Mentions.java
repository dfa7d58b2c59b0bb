package org.khabar.read;

import java.util.Comparator;
import java.util.List;
import org.khabar.model.Mention;

/** Gathers the names of an article. */
final class Mentions {
  private Mentions() {}

  static List<Mention> of(List<Sentence> sentences) {
    return sentences.stream()
        .flatMap(s -> s.units().stream())
        .flatMap(u -> u.value(Mention.class).stream())
        .sorted(Comparator.comparing(Mention::span))
        .toList();
  }
}
