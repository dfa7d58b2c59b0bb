package org.khabar.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a {@link StoryIndex} keeps of an article: some hundred bytes, by which those that come later
 * are joined to it.
 *
 * @param number in order of arrival, from 0
 * @param day when it was published, or the day that it speaks from; absent when unknown
 * @param copyOf the number of the article that it is a near-copy of; of a copy no more is kept
 * @param neutral its heaviest features of no one language, packed
 * @param words its heaviest words, packed
 * @param sketch by which copies of it are known
 * @param sides its parties, by their share of all mentions in thousandths
 * @param digest whether it tells of one thing after another, and so belongs with nothing
 * @param leads encounters that it tells of, the most prominent first
 */
public record ArticleTrace(
    int number,
    String id,
    String language,
    Optional<LocalDate> day,
    Optional<Integer> copyOf,
    byte[] neutral,
    byte[] words,
    byte[] sketch,
    Map<String, Integer> sides,
    boolean digest,
    List<Lead> leads) {
  public ArticleTrace {
    sides = Map.copyOf(sides);
    leads = List.copyOf(leads);
  }
}
