package org.khabar.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.khabar.model.ConceptWord;
import org.khabar.model.Span;
import org.khabar.rules.Unit;
import org.khabar.text.Analysis;

/** The concepts that an article's words stand for: evidence that does not depend on language. */
final class Concepts {
  private static final Set<String> FAMILIES =
      Set.of("act", "event", "topic", "people", "channel", "unit");

  /** Everyday notions tell statements apart, not stories. */
  private static final Set<String> COMPARED =
      Set.of("act", "event", "topic", "people", "channel", "unit", "notion");

  /** Letters that words of one name have in common: invade, invasion. */
  private static final int STEM = 4;

  private Concepts() {}

  /** How often each concept stands in the article. */
  static Map<String, Integer> count(List<Sentence> sentences) {
    Map<String, Integer> counts = new HashMap<>();
    for (Sentence sentence : sentences) {
      sentence.units().stream()
          .flatMap(u -> of(u, FAMILIES))
          .forEach(c -> counts.merge(c, 1, Integer::sum));
    }
    return counts;
  }

  /** What each word can stand for; clitics count with the word that they are written on. */
  static Map<Span, List<String>> byWord(List<Sentence> sentences) {
    Map<Span, List<String>> concepts = new HashMap<>();
    for (Sentence sentence : sentences) {
      for (Unit unit : sentence.units()) {
        List<String> found = of(unit, COMPARED).toList();
        if (!found.isEmpty()) {
          concepts.merge(
              unit.span(), found, (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
        }
      }
    }
    return concepts;
  }

  /** The words that stand for one topic beyond doubt, in text order. */
  static List<ConceptWord> topics(List<Sentence> sentences) {
    return sentences.stream()
        .flatMap(sentence -> sentence.units().stream())
        .flatMap(unit -> topic(unit).map(t -> new ConceptWord(unit.span(), t)).stream())
        .toList();
  }

  /** The topic of a word that is nothing else, or else the event of that name: sanctions. */
  private static Optional<String> topic(Unit unit) {
    List<String> told =
        unit.analyses().stream()
            .map(Analysis::concept)
            .filter(concept -> !concept.isEmpty())
            .distinct()
            .toList();
    List<String> topics = told.stream().filter(c -> c.startsWith("topic.")).toList();
    return topics.size() == 1
            && told.stream().allMatch(c -> topics.contains(c) || isNamedAlike(topics.getFirst(), c))
        ? Optional.of(topics.getFirst())
        : Optional.empty();
  }

  /** Whether an event has the name of a topic: event.sanction and topic.sanctions. */
  private static boolean isNamedAlike(String topic, String concept) {
    String name = topic.substring("topic.".length());
    String stem = name.substring(0, Math.min(STEM, name.length()));
    return concept.startsWith("event.") && concept.contains("." + stem);
  }

  private static Stream<String> of(Unit unit, Set<String> families) {
    return unit.analyses().stream()
        .map(Analysis::concept)
        .distinct()
        .filter(c -> c.indexOf('.') > 0 && families.contains(c.substring(0, c.indexOf('.'))));
  }
}
