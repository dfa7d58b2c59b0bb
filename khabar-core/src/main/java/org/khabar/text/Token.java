package org.khabar.text;

import org.khabar.model.Span;

/**
 * A word, a number or a mark.
 *
 * @param span where it stands in the article
 * @param surface the text as written
 * @param key the text as {@link Normalizer#key} folds it: what lexicons are looked up by
 */
public record Token(Span span, String surface, String key, TokenKind kind) {}
