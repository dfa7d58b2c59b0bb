package org.khabar.knowledge;

import java.util.List;
import java.util.Map;

/**
 * A word or fixed phrase of a language with one of its meanings.
 *
 * @param lemma as a dictionary gives it, normalised; parts of a phrase stand apart by one space
 * @param wordClass verb, noun, adj, adv, prep, conj, det, pron, particle, num, name, phrase, …
 * @param concept concept id, empty for a word that only grammar needs
 * @param stems further or irregular stems and forms by the name that {@link Paradigm#stem()} uses;
 *     {@code form} holds whole inflected forms
 */
public record Lexeme(
    String lemma, String wordClass, String concept, Map<String, List<String>> stems) {}
