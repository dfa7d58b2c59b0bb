package org.khabar.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.model.ConceptWord;
import org.khabar.model.Span;
import org.khabar.rules.Unit;
import org.khabar.text.Analysis;

/** The concepts that an article's words stand for: evidence that does not depend on language. */
final class Concepts {
  private static final List<String> FAMILIES =
      List.of("act.", "event.", "topic.", "people.", "channel.", "unit.");

  /** Everyday notions tell statements apart, not stories. */
  private static final List<String> COMPARED =
      List.of("act.", "event.", "topic.", "people.", "channel.", "unit.", "notion.");

  private static final String TOPIC = "topic.";

  /** Letters that words of one name have in common: invade, invasion. */
  private static final int STEM = 4;

  private Concepts() {}

  /** How often each concept stands in the article. */
  static Map<String, Integer> count(List<Sentence> sentences) {
    Map<String, Integer> counts = new HashMap<>();
    for (Sentence sentence : sentences) {
      for (Unit unit : sentence.units()) {
        of(unit, FAMILIES).forEach(c -> counts.merge(c, 1, Integer::sum));
      }
    }
    return counts;
  }

  /** What each word can stand for; clitics count with the word that they are written on. */
  static Map<Span, List<String>> byWord(List<Sentence> sentences) {
    Map<Span, List<String>> concepts = new HashMap<>();
    for (Sentence sentence : sentences) {
      for (Unit unit : sentence.units()) {
        List<String> found = of(unit, COMPARED);
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
    List<ConceptWord> topics = new ArrayList<>();
    for (Sentence sentence : sentences) {
      for (Unit unit : sentence.units()) {
        String topic = topic(unit);
        if (topic != null) {
          topics.add(new ConceptWord(unit.span(), topic));
        }
      }
    }
    return topics;
  }

  /** The topic of a word that is nothing else, or else the event of that name: sanctions. */
  private static @Nullable String topic(Unit unit) {
    String topic = null;
    for (Analysis analysis : unit.analyses()) {
      if (analysis.concept().startsWith(TOPIC)) {
        if (topic != null && !topic.equals(analysis.concept())) {
          return null;
        }
        topic = analysis.concept();
      }
    }
    return topic != null && isNothingElse(unit, topic) ? topic : null;
  }

  private static boolean isNothingElse(Unit unit, String topic) {
    for (Analysis analysis : unit.analyses()) {
      String concept = analysis.concept();
      if (!concept.isEmpty() && !concept.equals(topic) && !isNamedAlike(topic, concept)) {
        return false;
      }
    }
    return true;
  }

  /** Whether an event has the name of a topic: event.sanction and topic.sanctions. */
  private static boolean isNamedAlike(String topic, String concept) {
    String name = topic.substring(TOPIC.length());
    String stem = name.substring(0, Math.min(STEM, name.length()));
    return concept.startsWith("event.") && concept.contains("." + stem);
  }

  /** The concepts of a word that belong to families, each once. */
  private static List<String> of(Unit unit, List<String> families) {
    List<String> found = List.of();
    for (int i = 0; i < unit.analyses().size(); i++) {
      String concept = unit.analyses().get(i).concept();
      if (isOf(families, concept) && !found.contains(concept)) {
        found = found.isEmpty() ? new ArrayList<>(2) : found;
        found.add(concept);
      }
    }
    return found;
  }

  private static boolean isOf(List<String> families, String concept) {
    for (int i = 0; i < families.size(); i++) {
      if (concept.startsWith(families.get(i))) {
        return true;
      }
    }
    return false;
  }
}
