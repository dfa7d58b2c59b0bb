package org.khabar.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabar.model.Reading;

/**
 * What speaks for an article's belonging with others.
 *
 * @param reading the article
 * @param day when it was published, or the day that it speaks from; absent when unknown
 * @param counts how often each feature occurs; keys by their first letter: {@code e} entity, {@code
 *     k} sound of a name, {@code n} number, {@code t} day, {@code c} concept
 * @param words how often each word occurs, for comparison within the language
 * @param sides sides that act or are named, by their share of all mentions
 * @param meetings encounters that it tells of, the most prominent first
 */
record ArticleEvidence(
    Reading reading,
    Optional<LocalDate> day,
    Map<String, Integer> counts,
    Map<String, Integer> words,
    Map<String, Double> sides,
    List<ToldEvent> meetings) {
  String id() {
    return reading.article().id();
  }

  String language() {
    return reading.article().language();
  }
}
