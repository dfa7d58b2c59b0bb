package org.khabar.story;

import java.util.Set;

/** Whether two told encounters can be one. */
final class Encounters {
  private final EntityRelations relations;

  Encounters(EntityRelations relations) {
    this.relations = relations;
  }

  /** Same parties, and days that can both be true, known well enough. */
  boolean canBeOne(ToldEvent a, ToldEvent b) {
    return sameParties(a, b)
        && a.date().isPresent()
        && b.date().isPresent()
        && (a.date().get().isPrecise() || b.date().get().isPrecise())
        && a.date().get().meets(b.date().get());
  }

  /** Same parties on days that cannot be one, both told by the article itself. */
  boolean otherDay(ToldEvent a, ToldEvent b) {
    return sameParties(a, b)
        && a.date().isPresent()
        && b.date().isPresent()
        && a.date().get().daysFrom(b.date().get()) > 1;
  }

  /** Two parties in common, or all of the shorter list, one standing for another included. */
  boolean sameParties(ToldEvent a, ToldEvent b) {
    Set<String> sides = a.sides();
    long shared = sides.stream().filter(b.sides()::contains).count();
    if (shared < Math.min(2, Math.min(sides.size(), b.sides().size())) || shared == 0) {
      return false;
    }
    return a.parties().stream()
        .anyMatch(p -> b.parties().stream().anyMatch(q -> relations.standsFor(p, q)));
  }
}
