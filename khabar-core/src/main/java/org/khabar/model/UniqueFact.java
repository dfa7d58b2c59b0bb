package org.khabar.model;

/** A fact that one article alone tells. */
public record UniqueFact(String article, Span sentence, String gist) {}
