package org.khabar.story;

import java.util.List;
import org.khabar.model.Reading;

/**
 * Finds the stories in a set of articles and their chapters. A pure function of the articles; each
 * of them must have an id of its own.
 */
public final class StoryFinder {
  private final EntityRelations relations;

  public StoryFinder(EntityRelations relations) {
    this.relations = relations;
  }

  /** The stories, the one that begins first in time first; those without a day come last. */
  public List<StoryGroup> find(List<Reading> readings) {
    return find(readings, Bonds.NONE);
  }

  /** The same, with some articles bound together or held apart. */
  public List<StoryGroup> find(List<Reading> readings, Bonds said) {
    StoryMemory memory = new HeldMemory();
    new StoryIndex(relations, memory).join(readings, said);
    return new StoryGroups(memory).of(memory.stories(), readings);
  }
}
