package org.khabar.model;

/**
 * A word or phrase that stands for one concept only.
 *
 * @param concept concept id, {@code topic.sanctions}
 */
public record ConceptWord(Span span, String concept) {}
