package org.khabar.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabar.model.Span;

/**
 * What a rule found.
 *
 * @param span all of it; of a frame, the cue
 * @param value the value made of it
 * @param slots where the fillers of a frame's slots stand, in text order
 */
record Finding(String rule, Span span, Optional<String> value, Map<String, List<Span>> slots) {
  static Finding of(String rule, Span span) {
    return new Finding(rule, span, Optional.empty(), Map.of());
  }

  static Finding of(String rule, Span span, String value) {
    return new Finding(rule, span, Optional.of(value), Map.of());
  }
}
