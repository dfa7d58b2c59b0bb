package org.khabar.dossier;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.Status;
import org.khabar.story.DateValue;
import org.khabar.story.EntityRelations;

/**
 * How much speaks for two reports telling of one encounter.
 *
 * <p>Who and when decide; where, how and how long only add, since a clash there is what the
 * comparison is to show. A negative score forbids.
 */
final class EncounterLikeness {
  /** From here on it is one encounter. */
  static final double ONE = 3.5;

  static final double NEVER = -100;

  private final EntityRelations relations;

  EncounterLikeness(EntityRelations relations) {
    this.relations = relations;
  }

  double score(Told a, Told b) {
    boolean oneArticle = a.article().equals(b.article());
    if (oneArticle && isAhead(a) != isAhead(b)) {
      return NEVER;
    }
    double parties = parties(a.parties(), b.parties());
    if (parties == 0 && (isFrameOf(a, b) || isFrameOf(b, a))) {
      parties = 1.5;
    }
    double dates = dates(a, b, parties >= 3);
    double place = place(a, b);
    if (dates < 0 || parties < 0) {
      return NEVER;
    }
    if (parties == 0 && (dates < 3 || place < 1 || anyPerson(a) || anyPerson(b))) {
      return 0;
    }
    return parties
        + dates
        + place
        + equal(a.event().channel(), b.event().channel()) / 2
        + equal(a.event().duration(), b.event().duration()) / 2
        + (a.event().status() == b.event().status() ? 0.25 : 0);
  }

  /** From 3 for the same parties down to 0 for none in common; negative for another partner. */
  double parties(List<String> a, List<String> b) {
    Set<String> left = new HashSet<>(b);
    int same = 0;
    for (String p : a) {
      same += left.removeIf(q -> relations.same(p, q)) ? 1 : 0;
    }
    int alike = 0;
    for (String p : a) {
      Optional<String> other =
          b.stream().noneMatch(q -> relations.same(p, q))
              ? left.stream().filter(q -> relations.standsFor(p, q)).findFirst()
              : Optional.empty();
      other.ifPresent(left::remove);
      alike += other.isPresent() ? 1 : 0;
    }
    int few = Math.min(a.size(), b.size());
    if (few == 1) {
      return same == 1 ? (a.size() == b.size() ? 3 : 2) : alike == 1 ? 1.5 : 0;
    }
    if (same + alike >= 2) {
      return same >= 2 ? 3 : same == 1 ? 2.5 : 2;
    }
    boolean pairs = a.size() == 2 && b.size() == 2;
    return same + alike == 0 ? 0 : pairs ? NEVER : 1;
  }

  /** Whether each of two pairs has one party that the other has too, and one that it has not. */
  boolean shareOne(List<String> a, List<String> b) {
    long mine = a.stream().filter(p -> b.stream().anyMatch(q -> relations.same(p, q))).count();
    long left =
        a.stream().filter(p -> b.stream().noneMatch(q -> relations.standsFor(p, q))).count();
    return a.size() == 2 && b.size() == 2 && mine == 1 && left == 1;
  }

  /** Whether both tell of one place, which is more than a state. */
  boolean sameTown(Told a, Told b) {
    Optional<String> mine = a.event().place();
    Optional<String> theirs = b.event().place();
    return mine.isPresent()
        && theirs.isPresent()
        && !relations.isState(mine.get())
        && relations.same(mine.get(), theirs.get());
  }

  /** Whether {@code a} names only the body within which the parties of {@code b} meet. */
  private boolean isFrameOf(Told a, Told b) {
    return a.parties().size() == 1
        && !relations.isPerson(a.parties().getFirst())
        && b.parties().size() > 1
        && a.named().containsAll(b.told().sides());
  }

  private double dates(Told a, Told b, boolean sameParties) {
    boolean oneChapter = a.chapter() == b.chapter() || sameParties && areOfOneDay(a, b);
    Optional<DateValue> mine = a.told().date();
    Optional<DateValue> theirs = b.told().date();
    if (mine.isEmpty() || theirs.isEmpty()) {
      return oneChapter ? 0.5 : NEVER;
    }
    if (!mine.get().meets(theirs.get())) {
      return NEVER;
    }
    if (a.ownDate().isEmpty() || b.ownDate().isEmpty()) {
      return oneChapter ? 1 : NEVER;
    }
    long longer = Math.max(mine.get().length(), theirs.get().length());
    if (longer <= 7) {
      return longer == 1 ? 3 : 2.5;
    }
    return longer <= 31 ? (sameParties ? 1 : 0.25) : sameParties ? 0.5 : 0.1;
  }

  /** Whether both were held in one town or as long, and told within a day: a pair meets once. */
  private boolean areOfOneDay(Told a, Told b) {
    return (sameTown(a, b) || equal(a.event().duration(), b.event().duration()) == 1)
        && a.parties().size() > 1
        && b.parties().size() > 1
        && a.event().status() == Status.HELD
        && b.event().status() == Status.HELD
        && a.day().isPresent()
        && b.day().isPresent()
        && DateValue.of(a.day().get()).daysFrom(DateValue.of(b.day().get())) <= 1;
  }

  private double place(Told a, Told b) {
    if (a.event().place().isEmpty() || b.event().place().isEmpty()) {
      return 0;
    }
    String mine = a.event().place().get();
    String theirs = b.event().place().get();
    if (relations.same(mine, theirs)) {
      return relations.isState(mine) ? 0.75 : 1.5;
    }
    return relations.holds(mine, theirs) || relations.holds(theirs, mine) ? 0.75 : 0;
  }

  private boolean anyPerson(Told told) {
    return told.parties().stream().anyMatch(relations::isPerson);
  }

  private static boolean isAhead(Told told) {
    return told.event().status() == Status.SCHEDULED || told.event().status() == Status.PROPOSED;
  }

  private static double equal(Optional<?> a, Optional<?> b) {
    return a.isPresent() && a.equals(b) ? 1 : 0;
  }
}
