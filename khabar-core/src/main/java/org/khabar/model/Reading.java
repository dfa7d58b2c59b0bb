package org.khabar.model;

import java.util.List;
import java.util.Map;

/**
 * An article, read: everything that one article says by itself.
 *
 * @param sentences sentences of title and body in order
 * @param concepts language-neutral concepts that the words stand for, with how often: the evidence
 *     that lets articles in different languages be compared
 * @param sentenceConcepts the same by sentence, in text order, repeats kept
 */
public record Reading(
    Article article,
    List<Span> sentences,
    List<TimeMention> times,
    List<Quantity> quantities,
    List<Mention> entities,
    List<Statement> statements,
    List<Condition> conditions,
    List<Event> events,
    Map<String, Integer> concepts,
    Map<Span, List<String>> sentenceConcepts) {
  public Reading {
    sentences = List.copyOf(sentences);
    times = List.copyOf(times);
    quantities = List.copyOf(quantities);
    entities = List.copyOf(entities);
    statements = List.copyOf(statements);
    conditions = List.copyOf(conditions);
    events = List.copyOf(events);
    concepts = Map.copyOf(concepts);
    sentenceConcepts = Map.copyOf(sentenceConcepts);
  }
}
