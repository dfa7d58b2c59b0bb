package org.khabar.model;

import java.util.Map;
import java.util.Optional;

/** Values that cannot all be true, or parties that dispute one. */
public record Contradiction(
    Kind kind,
    String about,
    Optional<String> encounter,
    Optional<Slot> slot,
    Map<String, String> values,
    String why) {
  /** Outlets report one fact differently, or parties dispute it and outlets report both. */
  public enum Kind {
    ACCOUNTS_DIFFER,
    PARTIES_DISPUTE
  }

  public Contradiction {
    values = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(values));
  }
}
