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
  /** The same without the article that sentences have before its name, and headlines have not. */
  Who bare() {
    return words.length() > plain.length() && words.endsWith(" " + plain)
        ? new Who(plain, plain, plain, kind, nounClass)
        : this;
  }

  boolean isPerson() {
    return kind.equals("person") || kind.equals("people");
  }

  boolean isPlural() {
    return kind.equals("people") || kind.equals("things");
  }
}
