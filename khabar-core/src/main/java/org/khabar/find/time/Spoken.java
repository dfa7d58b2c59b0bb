package org.khabar.find.time;

import java.util.List;
import org.khabar.model.Span;

/**
 * An expression where it was found.
 *
 * @param spans one for each member of {@link TimeExpression.Several}; else the whole, and behind it
 *     the ends of an {@link TimeExpression.Interval}
 * @param rule the pattern that found it
 */
record Spoken(TimeExpression expression, List<Span> spans, String rule) {}
