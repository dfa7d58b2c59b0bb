package org.khabar.knowledge;

import java.util.List;
import java.util.Map;

/**
 * How a language tells of findings in short lines.
 *
 * @param code the reader's language
 * @param locale the ICU locale of dates, numbers and lists
 * @param agreement {@code all}: what is said of several agrees with all of them; {@code first}:
 *     with the first, as an Arabic verb before its subject does
 * @param messages patterns of ICU's MessageFormat by key
 * @param classes what agrees with a class of nouns, by class and feature: the prefix of a verb
 * @param kinds the class of each kind of party: {@code person people persons state body things}
 * @param names rules for names by a word in them; the first that fits holds
 * @param links what joins a word to the next within a description, by how the word ends; the
 *     longest ending holds
 * @param labels words for concepts
 */
public record GlossTable(
    String code,
    String locale,
    String agreement,
    Map<String, String> messages,
    Map<String, Map<String, String>> classes,
    Map<String, String> kinds,
    List<GlossName> names,
    Map<String, String> links,
    Map<String, GlossLabel> labels) {}
