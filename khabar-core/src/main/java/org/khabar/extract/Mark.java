package org.khabar.extract;

import java.util.Optional;

/**
 * What a line is taken for at first sight.
 *
 * @param why the kind of furniture, empty for a line that may belong to the article
 * @param headerLine what it says as a header line, if it may be one
 */
record Mark(String why, Optional<HeaderLine> headerLine) {
  static final Mark OPEN = new Mark("", Optional.empty());

  static Mark furniture(String why) {
    return new Mark(why, Optional.empty());
  }

  /** Whether it may be title or body. */
  boolean open() {
    return why.isEmpty() && headerLine.filter(HeaderLine::certain).isEmpty();
  }

  /** Whether it tells the day or the author. */
  boolean header() {
    return headerLine.filter(HeaderLine::certain).isPresent() || why.equals(Furniture.PUBLISHED);
  }

  boolean furniture() {
    return !why.isEmpty();
  }
}
