package org.khabar.rules;

import org.khabar.knowledge.FrameRule;
import org.khabar.knowledge.PatternRule;

/**
 * Is told of every rule that fires: a pattern whose match was taken, a frame that was the best of
 * its cue. Whether a finding comes of it is told by the finding.
 *
 * <p>Called by whatever thread reads.
 */
@FunctionalInterface
public interface Firings {
  /** Listens to nothing. */
  Firings NONE = rule -> {};

  /** A rule of this id, {@link PatternRule#id} or {@link FrameRule#id}, has fired. */
  void fired(String rule);
}
