package org.khabar.read;

import org.khabar.model.Status;

/**
 * How sure findings are: the share of their kind that was right in golden articles, rounded between
 * those that rules were written on and those kept aside. {@code reports/confidence.md} has both
 * shares; whoever changes the reading much sets these anew.
 */
final class Confidence {
  /** A statement whose speaker the sentence names. */
  static final double NAMED = 0.8;

  /** A statement reported by another speaker. */
  static final double NESTED = 0.65;

  /** A statement whose speaker goes on from an earlier sentence. */
  static final double DROPPED = 0.55;

  /** A condition with both its halves or one. */
  static final double CONDITION = 0.95;

  /** An event that a frame found. */
  static final double DEED = 0.8;

  /** An event that a statement is by itself. */
  static final double SPEECH_ACT = 0.88;

  /** Few descriptions of people without names are just what somebody else would write. */
  private static final double DESCRIBED = 0.25;

  private static final double CLAIMED = 0.7;
  private static final double SUPPOSED = 0.45;

  private Confidence() {}

  /**
   * How sure a statement is.
   *
   * @param speaker an id or a description
   * @param by how sure its kind is
   */
  static double ofStatement(String speaker, double by) {
    return speaker.indexOf(' ') < 0 ? by : Math.min(by, DESCRIBED);
  }

  /**
   * How sure an event is.
   *
   * @param claimed whether it stands in somebody's words
   * @param by how sure its kind is
   */
  static double ofEvent(Status status, boolean claimed, double by) {
    if (status == Status.HYPOTHETICAL) {
      return SUPPOSED;
    }
    return claimed ? Math.min(by, CLAIMED) : by;
  }
}
