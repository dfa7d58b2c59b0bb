package org.khabar.story;

import java.util.ArrayList;
import java.util.List;

/** Whether two told encounters can be one. */
final class Encounters {
  private static final double BESIDE = 0.45;

  private final EntityRelations relations;

  Encounters(EntityRelations relations) {
    this.relations = relations;
  }

  /** What an article tells of encounters; beside the one that leads it others weigh less. */
  List<Lead> leads(List<ToldEvent> told) {
    List<Lead> leads = new ArrayList<>();
    for (ToldEvent event : told) {
      Lead lead = Lead.of(event);
      boolean isLead = leads.isEmpty() || canBeOne(lead, leads.getFirst());
      leads.add(isLead ? lead : lead.beside(BESIDE));
    }
    return leads;
  }

  /** Same parties, and days that can both be true, known well enough. */
  boolean canBeOne(Lead a, Lead b) {
    return a.date().isPresent()
        && b.date().isPresent()
        && a.date().get().meets(b.date().get())
        && (a.date().get().isPrecise() || b.date().get().isPrecise())
        && sameParties(a, b);
  }

  /** Whether the days of two encounters can be one, whoever took part. */
  boolean onOneDay(Lead a, Lead b) {
    return a.date().isPresent()
        && b.date().isPresent()
        && a.date().get().isPrecise()
        && b.date().get().isPrecise()
        && a.date().get().meets(b.date().get());
  }

  /** Same parties on days that cannot be one, both told by the article itself. */
  boolean otherDay(Lead a, Lead b) {
    return a.date().isPresent()
        && b.date().isPresent()
        && a.date().get().daysFrom(b.date().get()) > 1
        && sameParties(a, b);
  }

  /** Two parties in common, or all of the shorter list, one standing for another included. */
  boolean sameParties(Lead a, Lead b) {
    int shared = 0;
    for (String side : a.sides()) {
      shared += b.sides().contains(side) ? 1 : 0;
    }
    if (shared == 0 || shared < Math.min(2, Math.min(a.sides().size(), b.sides().size()))) {
      return false;
    }
    for (String party : a.parties()) {
      for (String other : b.parties()) {
        if (relations.standsFor(party, other)) {
          return true;
        }
      }
    }
    return false;
  }
}
