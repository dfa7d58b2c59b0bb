package org.khabar.find.time;

/** Where the clause around an expression points, by its tense and its words. */
public enum Direction {
  PAST,
  FUTURE,
  /** The clause is in the present: a bare weekday is the coming one, a date the nearest. */
  PRESENT,
  /** Nothing tells: the nearer one is meant, the past one when in doubt. */
  UNKNOWN
}
