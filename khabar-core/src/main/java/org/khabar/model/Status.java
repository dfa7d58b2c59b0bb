package org.khabar.model;

/** How real an event is, as the article tells it. */
public enum Status {
  HELD,
  SCHEDULED,
  PROPOSED,
  CANCELLED,
  DENIED,
  HYPOTHETICAL,
  ONGOING
}
