package org.khabar.read;

import java.util.List;
import org.khabar.model.Span;
import org.khabar.model.Statement;

/**
 * A statement with where it stands, for the steps that build on it.
 *
 * @param sentence number of its sentence
 * @param cue position of the cue in the sentence
 * @param source whether it only names a source ("according to …")
 */
record Said(Statement statement, int sentence, int cue, boolean source) {
  /** Puts another version of the statement in the place of this. */
  void replaceIn(List<Said> all, Statement changed) {
    all.set(all.lastIndexOf(this), new Said(changed, sentence, cue, source));
  }

  /** Whether a span lies in what was said. */
  boolean holds(Span span) {
    return statement.content().map(c -> c.contains(span)).orElse(false);
  }
}
