package org.khabar.knowledge;

import java.util.Map;

/**
 * One shape of an affix.
 *
 * @param form the letters, normalised; may be empty for a zero affix
 * @param features what it says: {@code subject=c1}, {@code tense=past}, {@code voice=passive}, …
 */
public record Affix(String form, Map<String, String> features) {}
