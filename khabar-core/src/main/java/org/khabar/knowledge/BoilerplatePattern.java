package org.khabar.knowledge;

/**
 * A phrase that shows that a line, or a part of one, is no article text.
 *
 * @param phrase normalised words; {@code *} stands for anything up to the end of the line
 * @param where {@code line} (the whole line), {@code start}, {@code end} or {@code inside}
 * @param why navigation, sharing, cookie notice, caption, teaser, newsletter, copyright, …
 */
public record BoilerplatePattern(String phrase, String where, String why) {}
