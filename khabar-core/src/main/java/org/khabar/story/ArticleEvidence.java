package org.khabar.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What speaks for an article's belonging with others.
 *
 * @param day when it was published, or the day that it speaks from; absent when unknown
 * @param features what is of no one language, with what it can tell
 * @param words how often each word occurs, for comparison within the language
 * @param sides sides that act or are named, by their share of all mentions
 * @param digest whether it tells of one thing after another ({@link Digest})
 * @param leads encounters that it tells of, the most prominent first
 */
record ArticleEvidence(
    String id,
    String language,
    Optional<LocalDate> day,
    Map<Integer, Counted> features,
    Map<Integer, Counted> words,
    Map<String, Double> sides,
    boolean digest,
    List<Lead> leads) {
  /**
   * How often a feature ({@link Feature}) occurs.
   *
   * @param expected the share of all articles that usually has such a feature
   */
  record Counted(int times, double expected) {}
}
