package org.khabar.model;

/** How much of what was said is given in the speaker's own words. */
public enum StatementForm {
  DIRECT,
  INDIRECT,
  MIXED
}
