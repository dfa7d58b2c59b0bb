package org.khabar.read;

import java.util.ArrayList;
import java.util.List;
import org.khabar.model.EntityType;
import org.khabar.rules.Unit;

/** Lists of parties, which fill a slot together: "A, B and C". */
final class PartyLists {
  private PartyLists() {}

  /** Where the list "A, B and C" begins that holds {@code at}; commas alone make no list. */
  static int head(List<Unit> units, int at) {
    boolean and = last(units, at) > at;
    int head = at;
    while (head >= 2
        && Grammar.isParty(units.get(head - 2))
        && (Grammar.isAnd(units.get(head - 1)) || and && Grammar.isComma(units.get(head - 1)))
        && !areNamedBehind(units, head - 2)
        && !isWithBehindPlace(units, head - 1)) {
      and |= Grammar.isAnd(units.get(head - 1));
      head -= 2;
    }
    return head;
  }

  /** "<i>The two ministers</i>, A and B": who are named right behind the comma are the same. */
  static boolean areNamedBehind(List<Unit> units, int at) {
    return at + 2 < units.size()
        && Grammar.isComma(units.get(at + 1))
        && units
            .get(at)
            .value(Party.class)
            .filter(p -> p.plural() && p.name().isEmpty() && !p.role().isEmpty())
            .isPresent()
        && units
            .get(at + 2)
            .value(Party.class)
            .flatMap(Party::name)
            .filter(n -> n.type() == EntityType.PER)
            .isPresent();
  }

  /**
   * Swahili <i>na</i> is "and" and "with": behind a place that a preposition opens, somebody who is
   * no place is met there, and no second place: alikutana mjini Dodoma na waziri.
   */
  private static boolean isWithBehindPlace(List<Unit> units, int joint) {
    return joint >= 2
        && joint + 1 < units.size()
        && units.get(joint).means("gram.with")
        && isPlace(units.get(joint - 1))
        && !isPlace(units.get(joint + 1))
        && (units.get(joint - 2).means("gram.in") || units.get(joint - 2).means("gram.at"));
  }

  private static boolean isPlace(Unit unit) {
    return unit.is("GPE") || unit.is("LOC");
  }

  /** Where the list ends that holds {@code at}: with the party behind its "and". */
  static int last(List<Unit> units, int at) {
    int last = at;
    int end = at;
    while (last + 2 < units.size()
        && Grammar.isParty(units.get(last + 2))
        && joins(units, last + 1)
        && !isWithBehindPlace(units, last + 1)) {
      last += 2;
      if (Grammar.isAnd(units.get(last - 1))) {
        end = last;
      }
    }
    return end;
  }

  static boolean joins(List<Unit> units, int at) {
    return Grammar.isAnd(units.get(at)) || Grammar.isComma(units.get(at));
  }

  /** All members of the list "A and B" that holds {@code at}. */
  static List<Integer> coordinated(List<Unit> units, int at, List<Integer> taken) {
    if (!Grammar.isParty(units.get(at))) {
      return List.of(at);
    }
    List<Integer> list = new ArrayList<>();
    int head = at;
    int first = head(units, at);
    while (head - 2 >= first && !taken.contains(head - 2)) {
      head -= 2;
    }
    int last = last(units, at);
    for (int i = head; i <= last; i += 2) {
      list.add(i);
    }
    return list;
  }
}
