package org.khabar.model;

/** The calendars that dates in news are written in. */
public enum CalendarSystem {
  GREGORIAN,
  /** Solar Hijri, the civil calendar of Iran and Afghanistan. */
  PERSIAN,
  /** Lunar Hijri, as Umm al-Qura reckons it. */
  ISLAMIC,
  /** Lunar Hijri by the tabular civil rule, which Iran's own reckoning stays nearest to. */
  ISLAMIC_CIVIL,
  /** The civil calendar of Ethiopia, of thirteen months. */
  ETHIOPIAN
}
