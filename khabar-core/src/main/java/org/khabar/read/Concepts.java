package org.khabar.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khabar.model.Span;
import org.khabar.text.Analysis;

/** The concepts that an article's words stand for: evidence that does not depend on language. */
final class Concepts {
  private static final Set<String> FAMILIES =
      Set.of("act", "event", "topic", "people", "channel", "unit");

  private Concepts() {}

  /** How often each concept stands in the article. */
  static Map<String, Integer> count(List<Sentence> sentences) {
    Map<String, Integer> counts = new HashMap<>();
    for (Sentence sentence : sentences) {
      of(sentence).forEach(c -> counts.merge(c, 1, Integer::sum));
    }
    return counts;
  }

  static Map<Span, List<String>> bySentence(List<Sentence> sentences) {
    Map<Span, List<String>> concepts = new HashMap<>();
    sentences.forEach(s -> concepts.put(s.span(), of(s)));
    return concepts;
  }

  private static List<String> of(Sentence sentence) {
    return sentence.units().stream()
        .flatMap(u -> u.analyses().stream().map(Analysis::concept).distinct())
        .filter(c -> c.indexOf('.') > 0 && FAMILIES.contains(c.substring(0, c.indexOf('.'))))
        .toList();
  }
}
