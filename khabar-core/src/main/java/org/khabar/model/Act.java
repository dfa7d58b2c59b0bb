package org.khabar.model;

/** What a speaker does by saying it. */
public enum Act {
  SAY,
  WARN,
  THREATEN,
  DEMAND,
  DENY,
  ACCUSE,
  PROMISE,
  AGREE,
  REJECT,
  URGE,
  HOPE,
  EXPRESS_SATISFACTION,
  ANNOUNCE,
  CONFIRM
}
