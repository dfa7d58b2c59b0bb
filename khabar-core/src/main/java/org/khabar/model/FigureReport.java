package org.khabar.model;

import java.math.BigDecimal;
import java.util.Optional;

/** A figure as one article gives it. */
public record FigureReport(
    BigDecimal value, Optional<String> mod, Optional<String> asOf, Span sentence) {}
