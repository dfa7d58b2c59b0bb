package org.khabar.knowledge;

/**
 * Somebody's time in an office.
 *
 * @param role concept of the office: {@code role.president}
 * @param of the entity that it is an office of: {@code russia}, {@code nato}
 * @param person entity id
 * @param from ISO date, from year on, or empty when not known
 * @param to ISO date of the last day; empty while it lasts
 * @param lastKnown the last day on which it was known to hold
 * @param source where that can be read
 */
public record Term(
    String role,
    String of,
    String person,
    String from,
    String to,
    String lastKnown,
    String source) {}
