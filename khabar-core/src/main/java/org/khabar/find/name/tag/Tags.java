package org.khabar.find.name.tag;

import java.util.List;
import java.util.Optional;
import org.khabar.model.EntityType;

/**
 * Tags of words in the IOB2 scheme: outside a name, or beginning or inside of one of a type.
 *
 * <p>Ramshaw and Marcus (1995); IOB2 as in the CoNLL 2003 shared task.
 */
public final class Tags {
  /** Types that are tagged; events are found by their names alone. */
  private static final List<EntityType> TYPES =
      List.of(EntityType.PER, EntityType.ORG, EntityType.GPE, EntityType.LOC);

  /** How many tags there are. */
  public static final int COUNT = 1 + 2 * TYPES.size();

  /** The tag of a word outside all names. */
  public static final int OUTSIDE = 0;

  private Tags() {}

  /** The tag of a name's first word. */
  public static int begin(EntityType type) {
    return 1 + 2 * TYPES.indexOf(type);
  }

  /** The tag of a name's further words. */
  public static int inside(EntityType type) {
    return 2 + 2 * TYPES.indexOf(type);
  }

  /** Whether the tag is that of a name's further words. */
  public static boolean isInside(int tag) {
    return tag > 0 && tag % 2 == 0;
  }

  /** The type of the name that a tagged word belongs to; empty for {@link #OUTSIDE}. */
  public static Optional<EntityType> type(int tag) {
    return tag == OUTSIDE ? Optional.empty() : Optional.of(TYPES.get((tag - 1) / 2));
  }

  /** Whether a word of the one tag may stand before a word of the other. */
  static boolean follows(int before, int tag) {
    return !isInside(tag) || before == tag || before == tag - 1;
  }
}
