package org.khabar.read;

import java.util.List;
import java.util.Optional;
import org.khabar.model.Span;
import org.khabar.model.Statement;

/**
 * A statement with where it stands, for the steps that build on it.
 *
 * @param sentence number of its sentence
 * @param cue position of the cue in the sentence
 * @param source whether it only names a source ("according to …")
 * @param report the reporting words where they stand amid what was said
 */
record Said(Statement statement, int sentence, int cue, boolean source, Optional<Span> report) {
  /** The same with another version of the statement. */
  Said with(Statement changed) {
    return new Said(changed, sentence, cue, source, report);
  }

  /** Puts another version of the statement in the place of this. */
  void replaceIn(List<Said> all, Statement changed) {
    all.set(all.lastIndexOf(this), with(changed));
  }

  /** Whether a span lies in what was said. */
  boolean holds(Span span) {
    return statement.content().map(c -> c.contains(span)).orElse(false)
        && !report.map(r -> r.contains(span)).orElse(false);
  }
}
