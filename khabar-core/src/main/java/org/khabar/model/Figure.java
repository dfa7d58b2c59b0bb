package org.khabar.model;

import java.util.Map;

/** A count that several articles give, or one gives for a story. */
public record Figure(
    String id, String what, String unit, Map<String, FigureReport> values, Judgement judgement) {
  public Figure {
    values = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(values));
  }
}
