package org.khabar.model;

/** The slots of an encounter that sources can differ on. */
public enum Slot {
  DATE,
  PLACE,
  DURATION,
  INITIATOR,
  CHANNEL,
  PARTICIPANTS,
  STATUS
}
