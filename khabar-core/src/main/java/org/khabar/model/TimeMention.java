package org.khabar.model;

import java.util.Optional;

/**
 * A time expression with its TIMEX3 value.
 *
 * @param value ISO 8601 as TIMEX3 extends it: 2021-12-30, 2022-W01, PT50M, PXM, PRESENT_REF;
 *     intervals are {@code first/last}
 * @param calendar the calendar written, where it is not plain Gregorian
 * @param mod TIMEX3 modifier: APPROX, START, MID, END, LESS_THAN, MORE_THAN, …
 */
public record TimeMention(
    Span span,
    TimeType type,
    String value,
    Optional<CalendarSystem> calendar,
    Optional<String> mod,
    String rule) {}
