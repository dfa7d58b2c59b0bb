package org.khabar.app.store;

import java.util.List;
import org.khabar.model.Story;

/**
 * What a run of the dossier left behind.
 *
 * @param articles number of readings that it knew
 * @param stories the stories that it made of them, under the ids that they keep
 */
public record LastRun(int articles, List<Story> stories) {
  /** Before the first run. */
  public static final LastRun NONE = new LastRun(0, List.of());

  public LastRun {
    stories = List.copyOf(stories);
  }
}
