package org.khabar.model;

import java.util.List;
import java.util.Map;

/**
 * An article, read: everything that one article says by itself.
 *
 * @param sentences sentences of title and body in order
 * @param concepts language-neutral concepts that the words stand for, with how often: the evidence
 *     that lets articles in different languages be compared
 * @param wordConcepts those that each word can stand for, by the span of the word
 * @param topics the words that name things of public affairs beyond doubt, in text order
 * @param descriptions what the descriptions are made of that stand for ids of unnamed people
 * @param serving people who are told to hold an office of a state, and that state
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
    Map<Span, List<String>> wordConcepts,
    List<ConceptWord> topics,
    Map<String, Description> descriptions,
    Map<String, String> serving) {
  public Reading {
    sentences = List.copyOf(sentences);
    times = List.copyOf(times);
    quantities = List.copyOf(quantities);
    entities = List.copyOf(entities);
    statements = List.copyOf(statements);
    conditions = List.copyOf(conditions);
    events = List.copyOf(events);
    concepts = Map.copyOf(concepts);
    wordConcepts = Map.copyOf(wordConcepts);
    topics = List.copyOf(topics);
    descriptions = Map.copyOf(descriptions);
    serving = Map.copyOf(serving);
  }

  /**
   * A reading of which it is not told what topics its words name and who its unnamed people are.
   */
  public Reading(
      Article article,
      List<Span> sentences,
      List<TimeMention> times,
      List<Quantity> quantities,
      List<Mention> entities,
      List<Statement> statements,
      List<Condition> conditions,
      List<Event> events,
      Map<String, Integer> concepts,
      Map<Span, List<String>> wordConcepts) {
    this(
        article,
        sentences,
        times,
        quantities,
        entities,
        statements,
        conditions,
        events,
        concepts,
        wordConcepts,
        List.of(),
        Map.of(),
        Map.of());
  }
}
