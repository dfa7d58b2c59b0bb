package org.khabar.knowledge;

/**
 * A town that acts for a body that sits there rather than for a state: Brussels for the European
 * Union.
 *
 * @param town its id
 * @param body the id of the body
 */
public record Seat(String town, String body) {}
