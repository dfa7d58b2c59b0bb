package org.khabar.model;

/** What the values of one slot, side by side, amount to. */
public enum Verdict {
  AGREE,
  COMPATIBLE,
  CONTRADICT,
  SINGLE_SOURCE
}
