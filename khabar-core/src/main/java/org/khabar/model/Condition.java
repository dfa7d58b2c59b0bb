package org.khabar.model;

import java.util.Optional;

/** "If X, then Y", both halves as spans. */
public record Condition(
    Optional<String> speaker,
    Optional<String> addressee,
    Optional<String> via,
    ConditionKind kind,
    Span when,
    Optional<Span> then,
    Span sentence,
    String rule,
    double confidence) {}
