package org.khabar.knowledge;

/**
 * A language-neutral concept.
 *
 * @param id dotted, from the general to the particular: {@code act.warn}; a concept is also a kind
 *     of every prefix of its id
 * @param gloss a few English words
 * @param parent a further is-a parent outside its own prefix, or empty
 * @param code the CAMEO, PLOVER or IPTC code, or empty
 */
public record Concept(String id, String gloss, String parent, String code) {
  /** Whether a concept, by its id, is another one or below it by its id. */
  public static boolean isA(String concept, String ancestor) {
    int length = ancestor.length();
    boolean closed =
        concept.length() == length || concept.length() > length && concept.charAt(length) == '.';
    return closed && concept.startsWith(ancestor);
  }
}
