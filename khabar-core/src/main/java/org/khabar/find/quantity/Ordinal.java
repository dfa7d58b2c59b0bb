package org.khabar.find.quantity;

/**
 * The value of a unit that says a place in an order: tenth, 10th.
 *
 * @param place from 1
 */
public record Ordinal(int place) {}
