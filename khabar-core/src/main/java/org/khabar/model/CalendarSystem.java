package org.khabar.model;

/** The calendars that dates in news are written in. */
public enum CalendarSystem {
  GREGORIAN,
  /** Solar Hijri, the civil calendar of Iran and Afghanistan. */
  PERSIAN,
  /** Lunar Hijri. */
  ISLAMIC
}
