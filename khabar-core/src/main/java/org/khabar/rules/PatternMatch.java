package org.khabar.rules;

import java.util.Map;
import java.util.Optional;
import org.khabar.knowledge.PatternRule;

/**
 * Where a pattern matched.
 *
 * @param from first unit
 * @param to the unit after the last one
 * @param captures positions of the named parts that took part
 */
public record PatternMatch(PatternRule rule, int from, int to, Map<String, IndexRange> captures) {
  public PatternMatch {
    captures = Map.copyOf(captures);
  }

  public Optional<IndexRange> capture(String name) {
    return Optional.ofNullable(captures.get(name));
  }

  public int length() {
    return to - from;
  }
}
