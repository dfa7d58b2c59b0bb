package org.khabar.compile;

import org.khabar.model.Span;

/**
 * A bracketed part of an example.
 *
 * @param name the slot named in front of it, empty for none
 * @param span where it stands in the example's text
 * @param value the value named after it, empty for none
 */
public record ExampleSpan(String name, Span span, String value) {}
