package org.khabar.knowledge;

/**
 * How a stem follows from the lemma when the lexeme does not list it.
 *
 * @param wordClass class of lexemes that it serves
 * @param stem name of the stem that it makes
 * @param ending letters that the lemma must end in, may be empty; {@code C} and {@code V} as the
 *     first letter stand for any consonant or vowel, which is kept
 * @param replacement what stands for the ending in the stem; {@code =} doubles the letter before it
 */
public record StemRule(String wordClass, String stem, String ending, String replacement) {}
