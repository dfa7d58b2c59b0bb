package org.khabar.model;

/**
 * A part of the text that is no part of the article.
 *
 * @param why what it is, in a word or two: navigation, caption, cookie notice, …
 */
public record Boilerplate(Span span, String why) {}
