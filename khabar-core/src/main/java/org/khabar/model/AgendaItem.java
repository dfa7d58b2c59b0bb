package org.khabar.model;

import java.util.Optional;

/** An encounter ahead, or called off. */
public record AgendaItem(
    String encounter, Optional<String> date, Optional<String> place, Status status) {}
