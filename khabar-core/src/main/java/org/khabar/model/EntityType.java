package org.khabar.model;

/** Kinds of named things, in the field's usual names. */
public enum EntityType {
  PER,
  ORG,
  /** A state, city or other place with a government. */
  GPE,
  LOC,
  EVENT
}
