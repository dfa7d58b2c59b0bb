package org.khabar.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.story.DateValue;
import org.khabar.story.EntityRelations;

/**
 * Groups what the articles of a story tell into encounters, before anything is compared.
 *
 * <p>Reports with a day come first, then those with a vaguer date, then those without. Candidates
 * come from an index of sides and of places by day. Groups of the same parties a few days apart
 * become one at the end where no article keeps them apart: then outlets differ on the day; and so
 * do those of one day, town and length with one party in common: then they differ on the other.
 */
final class EncounterGrouper {
  private static final int ASKED = 16;

  /** Days by which reports of one encounter may differ where its place or length is the same. */
  private static final int NEAR_DAYS = 3;

  /** What {@link EncounterLikeness#parties} gives at least for the same parties. */
  private static final double SAME_PARTIES = 2.5;

  private final EncounterLikeness likeness;
  private final List<List<Told>> groups = new ArrayList<>();
  private final Map<String, Set<Integer>> index = new HashMap<>();

  EncounterGrouper(EntityRelations relations) {
    likeness = new EncounterLikeness(relations);
  }

  List<List<Told>> group(List<Told> told) {
    List<Told> ordered = new ArrayList<>(told);
    ordered.sort(
        Comparator.comparingLong(
                (Told t) -> t.ownDate().map(DateValue::length).orElse(Long.MAX_VALUE))
            .thenComparing(t -> -t.fullness()));
    for (Told report : ordered) {
      int best = best(report);
      if (best < 0) {
        best = groups.size();
        groups.add(new ArrayList<>());
      }
      groups.get(best).add(report);
      for (String key : keys(report)) {
        index.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(best);
      }
    }
    joinDifferingAccounts();
    return groups.stream().filter(g -> !g.isEmpty()).map(List::copyOf).toList();
  }

  private int best(Told report) {
    Set<Integer> candidates = new LinkedHashSet<>();
    keys(report).forEach(k -> candidates.addAll(index.getOrDefault(k, Set.of())));
    int best = -1;
    double most = EncounterLikeness.ONE;
    for (int candidate : candidates) {
      double score = score(report, groups.get(candidate));
      if (score > most || score == most && best < 0) {
        most = score;
        best = candidate;
      }
    }
    return best;
  }

  private double score(Told report, List<Told> group) {
    double best = 0;
    for (Told other : group.subList(0, Math.min(ASKED, group.size()))) {
      double score = likeness.score(report, other);
      if (score < 0 && (other.article().equals(report.article()) || other.isPrecise())) {
        return score;
      }
      best = Math.max(best, score);
    }
    return best;
  }

  private static List<String> keys(Told report) {
    List<String> keys = new ArrayList<>(report.told().sides());
    if (report.parties().size() == 1) {
      keys.addAll(report.named());
    }
    report
        .ownDate()
        .filter(DateValue::isPrecise)
        .ifPresent(d -> report.event().place().ifPresent(p -> keys.add(p + " " + d.last())));
    return keys;
  }

  private void joinDifferingAccounts() {
    for (Set<Integer> near : index.values()) {
      List<Integer> numbers = List.copyOf(near);
      for (int i = 0; i < numbers.size(); i++) {
        for (int j = i + 1; j < Math.min(numbers.size(), i + ASKED); j++) {
          List<Told> a = groups.get(numbers.get(i));
          List<Told> b = groups.get(numbers.get(j));
          if (a != b && !a.isEmpty() && !b.isEmpty() && differ(a, b)) {
            a.addAll(b);
            b.clear();
          }
        }
      }
    }
  }

  /** Whether no article tells of both, and they differ on the day or on one of the parties only. */
  private boolean differ(List<Told> a, List<Told> b) {
    if (a.stream().anyMatch(x -> b.stream().anyMatch(y -> x.article().equals(y.article())))) {
      return false;
    }
    for (Told mine : a.subList(0, Math.min(ASKED, a.size()))) {
      for (Told theirs : b.subList(0, Math.min(ASKED, b.size()))) {
        if (differOnTheDayOnly(mine, theirs)
            || differOnTheDayInOneTown(mine, theirs)
            || differOnOnePartyOnly(mine, theirs)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean differOnTheDayOnly(Told mine, Told theirs) {
    if (likeness.parties(mine.parties(), theirs.parties()) < SAME_PARTIES) {
      return false;
    }
    boolean alike =
        same(mine.event().place(), theirs.event().place())
            || same(mine.event().duration(), theirs.event().duration());
    if (mine.chapter() != theirs.chapter() && !(alike && sameStatus(mine, theirs))) {
      return false;
    }
    return daysApart(mine, theirs) <= (alike ? NEAR_DAYS : 1);
  }

  /** As above of a visit, of which one names the visitor alone: both held, or both ahead. */
  private boolean differOnTheDayInOneTown(Told mine, Told theirs) {
    boolean visit = mine.parties().size() == 1 || theirs.parties().size() == 1;
    return sameStatus(mine, theirs)
        && likeness.parties(mine.parties(), theirs.parties()) >= (visit ? 2 : SAME_PARTIES)
        && likeness.sameTown(mine, theirs)
        && mine.isPrecise()
        && theirs.isPrecise()
        && daysApart(mine, theirs) <= NEAR_DAYS;
  }

  /** Whether somebody met for as long, on one day in one town, but with somebody else. */
  private boolean differOnOnePartyOnly(Told mine, Told theirs) {
    return mine.parties().size() == 2
        && theirs.parties().size() == 2
        && sameStatus(mine, theirs)
        && mine.isPrecise()
        && theirs.isPrecise()
        && daysApart(mine, theirs) == 0
        && likeness.sameTown(mine, theirs)
        && sameLength(mine.event().duration(), theirs.event().duration())
        && likeness.shareOne(mine.parties(), theirs.parties());
  }

  private static boolean sameStatus(Told mine, Told theirs) {
    return mine.event().status() == theirs.event().status();
  }

  private static long daysApart(Told mine, Told theirs) {
    Optional<DateValue> day = mine.ownDate();
    Optional<DateValue> other = theirs.ownDate();
    return day.isPresent() && other.isPresent() ? day.get().daysFrom(other.get()) : Long.MAX_VALUE;
  }

  private static boolean same(Optional<?> a, Optional<?> b) {
    return a.isPresent() && a.equals(b);
  }

  /** Whether both give a length and it is the same, in minutes or hours. */
  private static boolean sameLength(Optional<String> a, Optional<String> b) {
    Optional<DurationValue> mine = a.flatMap(DurationValue::parse);
    Optional<DurationValue> theirs = b.flatMap(DurationValue::parse);
    return mine.isPresent()
        && theirs.isPresent()
        && mine.get().least() == theirs.get().least()
        && mine.get().most() == theirs.get().most();
  }
}
