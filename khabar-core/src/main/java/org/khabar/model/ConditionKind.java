package org.khabar.model;

/** What the speaker of a condition does with it. */
public enum ConditionKind {
  THREAT,
  PROMISE,
  DEMAND,
  PROSPECT
}
