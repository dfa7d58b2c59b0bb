package org.khabar.read;

import java.util.List;
import org.khabar.model.Span;
import org.khabar.rules.Unit;

/**
 * A sentence on its way through the steps.
 *
 * @param paragraph number of its paragraph; the title is -1
 */
record Sentence(Span span, int paragraph, List<Unit> units) {
  Sentence {
    units = List.copyOf(units);
  }

  Sentence with(List<Unit> changed) {
    return new Sentence(span, paragraph, changed);
  }

  boolean isTitle() {
    return paragraph < 0;
  }

  /** Whether words end without a mark, as headlines do, whose present tells what has happened. */
  static boolean isHeadline(List<Unit> units) {
    return !units.isEmpty() && !units.getLast().isPunctuation();
  }
}
