package org.khabar.find.time;

/** Where the clause around an expression points, by its tense and its words. */
public enum Direction {
  PAST,
  FUTURE,
  /** The clause is in the present: a bare weekday is the coming one, a date the nearest. */
  PRESENT,
  /** The expression is all there is, as in a diary or a question: the coming one is meant. */
  COMING,
  /** Nothing tells: the nearer one is meant, the past one when in doubt. */
  UNKNOWN
}
