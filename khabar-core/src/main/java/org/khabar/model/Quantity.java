package org.khabar.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number with what it counts.
 *
 * @param span the number without the noun
 * @param unit what is counted, a concept or unit name; empty when not known
 * @param mod as in TIMEX3: APPROX, LESS_THAN, MORE_THAN, EQUAL_OR_LESS, EQUAL_OR_MORE
 */
public record Quantity(
    Span span, BigDecimal value, String unit, Optional<String> mod, String rule) {}
