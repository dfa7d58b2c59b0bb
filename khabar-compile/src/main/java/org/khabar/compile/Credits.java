package org.khabar.compile;

import java.util.List;

/**
 * How texts of a language credit agencies.
 *
 * @param patterns words around the name, {@code @}
 * @param examples one for each pattern, and counter-examples
 */
record Credits(List<String> patterns, List<Example> examples) {
  static final Credits NONE = new Credits(List.of(), List.of());

  Credits {
    patterns = List.copyOf(patterns);
    examples = List.copyOf(examples);
  }
}
