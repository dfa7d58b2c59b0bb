package org.khabar.knowledge;

/**
 * A language's word for a concept, as its glosses use it; parts are empty where the language has
 * nothing of the kind.
 *
 * @param one of one
 * @param many of several
 * @param manyOf of several, behind a preposition or noun that governs them
 * @param feminine with a feminine noun
 * @param nounClass the class that agrees with it, where it is not that of a person
 * @param link the word between it and the body that it belongs to, where it is not the usual one
 * @param before whether it stands in front of the word that it grades
 */
public record GlossLabel(
    String one,
    String many,
    String manyOf,
    String feminine,
    String nounClass,
    String link,
    boolean before) {}
