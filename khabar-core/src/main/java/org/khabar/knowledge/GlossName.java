package org.khabar.knowledge;

/**
 * How names of states, bodies and places behave that have a certain word.
 *
 * @param where {@code first}, {@code last} or {@code whole}: where the word stands in the name
 * @param word the word, or the whole name
 * @param nounClass the class of such names; empty for that of their kind
 * @param before what is written in front of them: {@code the}; empty for nothing
 */
public record GlossName(String where, String word, String nounClass, String before) {

  /** Whether a name is one of these. */
  public boolean fits(String name) {
    return switch (where) {
      case "first" -> name.startsWith(word + " ") || name.equals(word);
      case "last" -> name.endsWith(" " + word) || name.equals(word);
      default -> name.equals(word);
    };
  }
}
