package org.khabar.gloss;

/**
 * Somebody who takes part, in the reader's words.
 *
 * @param words as a subject
 * @param wordsOf behind a preposition or noun that governs them
 * @param plain the bare name, as it stands in a list
 * @param kind {@code person people state body things}
 * @param nounClass the class that agrees with them
 */
record Who(String words, String wordsOf, String plain, String kind, String nounClass) {
  boolean isPerson() {
    return kind.equals("person") || kind.equals("people");
  }

  boolean isPlural() {
    return kind.equals("people") || kind.equals("things");
  }
}
