package org.khabar.extract;

import java.util.List;
import java.util.Optional;
import org.khabar.model.DatedText;
import org.khabar.model.Span;

/** Reads full dates (day, month and year) as they stand in headers and datelines. */
public interface DateReader {
  /**
   * The first full date inside {@code range}.
   *
   * @param language BCP 47 code of the text; dates in English are read in any
   * @return empty when there is none that exists; its span is present and lies in {@code range}
   */
  Optional<DatedText> read(String text, Span range, String language);

  /** Dates inside {@code range} that no calendar has, as the 31st of February, in order. */
  List<Span> listImpossible(String text, Span range, String language);
}
