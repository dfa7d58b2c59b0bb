package org.khabar.knowledge;

import java.util.Map;

/**
 * A token pattern.
 *
 * @param id {@code <lang>.<kind>.<what>}
 * @param layer the step of the cascade that runs it: time, quantity, name, chunk, clause
 * @param match the pattern in the syntax of {@code docs/rules.md}, macros already expanded
 * @param make what it makes, for the finder of its layer
 * @param priority among matches of one length the higher one wins; then the earlier rule
 */
public record PatternRule(
    String id, String layer, String match, Map<String, String> make, int priority) {}
