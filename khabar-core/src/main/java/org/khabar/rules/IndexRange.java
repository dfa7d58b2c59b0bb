package org.khabar.rules;

/** Half-open range of positions in a list of units. */
public record IndexRange(int from, int to) {}
