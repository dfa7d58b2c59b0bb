package org.khabar.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts the tellings of one deed together. */
final class DeedGroups {
  /** Groups that a telling is held against, and tellings of a group. */
  private static final int COMPARED = 64;

  /** What a slot that all others bear out counts, against a slot that is filled. */
  private static final double BORNE_OUT = 3;

  private final List<List<ToldDeed>> groups = new ArrayList<>();

  /** Adds a telling to those that it can be one with, which then are one. */
  void add(ToldDeed deed) {
    List<ToldDeed> joined = new ArrayList<>();
    int from = Math.max(0, groups.size() - COMPARED);
    for (int i = groups.size() - 1; i >= from; i--) {
      List<ToldDeed> group = groups.get(i);
      List<ToldDeed> known = group.subList(0, Math.min(COMPARED, group.size()));
      boolean one = known.stream().anyMatch(deed::canBe) && known.stream().allMatch(deed::sameDay);
      boolean days = joined.stream().allMatch(j -> known.stream().allMatch(j::sameDay));
      if (one && days) {
        joined.addAll(0, group);
        groups.remove(i);
      }
    }
    joined.add(deed);
    groups.add(joined);
  }

  List<List<ToldDeed>> all() {
    return groups;
  }

  /** The telling of a group that others bear out most, of equals the fullest. */
  static ToldDeed chosen(List<ToldDeed> group) {
    List<ToldDeed> some = group.subList(0, Math.min(COMPARED, group.size()));
    ToldDeed best = some.getFirst();
    double most = -1;
    for (ToldDeed deed : some) {
      double borneOut = some.stream().mapToDouble(deed::borneOutBy).sum() / some.size();
      double good = deed.fullness() + BORNE_OUT * borneOut;
      if (good > most) {
        best = deed;
        most = good;
      }
    }
    return best;
  }

  /** The only day that any telling of a group gives; nothing if there are several. */
  static Set<String> days(List<ToldDeed> group) {
    return group.stream()
        .flatMap(d -> d.event().date().stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
