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
public record Concept(String id, String gloss, String parent, String code) {}
