package org.khabar.compile;

import java.time.LocalDate;
import java.util.List;

/**
 * A sentence that a rule must understand, or must stay silent on.
 *
 * @param place where it stands in the sources
 * @param language code of the folder that it stands in
 * @param rule id of its rule
 * @param layer layer of the pattern; for a frame what it yields: statement, event
 * @param counter whether the rule must find nothing in it
 * @param text the sentence without brackets
 * @param spans what stands in brackets, in order; empty for a counter-example
 * @param now the day that relative times count from
 */
public record Example(
    Place place,
    String language,
    String rule,
    String layer,
    boolean counter,
    String text,
    List<ExampleSpan> spans,
    LocalDate now) {
  /** The layer of examples of how agencies are credited. */
  public static final String CREDIT = "credit";

  public Example {
    spans = List.copyOf(spans);
  }
}
