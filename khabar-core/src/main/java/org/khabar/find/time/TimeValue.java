package org.khabar.find.time;

import java.util.Optional;
import org.khabar.model.CalendarSystem;
import org.khabar.model.TimeType;

/**
 * What an expression means.
 *
 * @param value as in {@link org.khabar.model.TimeMention}
 * @param calendar the calendar of the words, where it is not the Gregorian one
 * @param mod TIMEX3 modifier
 * @param point where the stretch begins, absent for lengths, sets and vague times
 */
public record TimeValue(
    TimeType type,
    String value,
    Optional<CalendarSystem> calendar,
    Optional<String> mod,
    Optional<TimeContext.Point> point) {

  static TimeValue date(String value, TimeContext.Point point) {
    return new TimeValue(
        TimeType.DATE, value, Optional.empty(), Optional.empty(), Optional.of(point));
  }

  static TimeValue plain(TimeType type, String value) {
    return new TimeValue(type, value, Optional.empty(), Optional.empty(), Optional.empty());
  }

  TimeValue withCalendar(CalendarSystem system) {
    return new TimeValue(
        type,
        value,
        system == CalendarSystem.GREGORIAN
            ? Optional.empty()
            : Optional.of(system == CalendarSystem.ISLAMIC_CIVIL ? CalendarSystem.ISLAMIC : system),
        mod,
        point);
  }

  TimeValue withMod(String modifier) {
    return new TimeValue(type, value, calendar, Optional.of(modifier), point);
  }

  TimeValue withValue(String other) {
    return new TimeValue(type, other, calendar, mod, point);
  }

  TimeValue withType(TimeType other) {
    return new TimeValue(other, value, calendar, mod, point);
  }
}
