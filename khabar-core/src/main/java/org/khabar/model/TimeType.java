package org.khabar.model;

/** The four types of TIMEX3 (ISO 24617-1). */
public enum TimeType {
  DATE,
  TIME,
  DURATION,
  SET
}
