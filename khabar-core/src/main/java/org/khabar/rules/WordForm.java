package org.khabar.rules;

/**
 * A word or mark that nothing else is known of, one for all places at which it stands alike: equal
 * in text, kind and readings.
 *
 * @param set those that it is numbered among
 * @param number from 0 on, less than {@link WordForms#MOST}
 */
record WordForm(WordForms.Numbered set, int number) {}
