package org.khabar.read;

import java.util.ArrayList;
import java.util.List;
import org.khabar.model.EntityType;
import org.khabar.rules.Unit;

/** Lists of parties, which fill a slot together: "A, B and C". */
final class PartyLists {
  private static final int NONE = -1;

  private PartyLists() {}

  /** Where the list "A, B and C" begins that holds {@code at}; commas alone make no list. */
  static int head(List<Unit> units, int at) {
    boolean and = last(units, at) > at;
    int head = at;
    for (int before = before(units, at, and); before >= 0; before = before(units, head, and)) {
      and |= Grammar.isAnd(units.get(head - 1));
      head = before;
    }
    return head;
  }

  /** The member of a list right before another; -1 if there is none. */
  private static int before(List<Unit> units, int at, boolean and) {
    boolean joined =
        at >= 2
            && Grammar.isParty(units.get(at - 2))
            && (Grammar.isAnd(units.get(at - 1)) || and && Grammar.isComma(units.get(at - 1)))
            && !areNamedBehind(units, at - 2)
            && !isWithBehindPlace(units, at - 1);
    if (joined) {
      return at - 2;
    }
    return at >= 3 && goesOnBehindComma(units, at - 3) ? at - 3 : NONE;
  }

  /** The member of a list right behind another; -1 if there is none. */
  private static int behind(List<Unit> units, int at) {
    boolean joined =
        at + 2 < units.size()
            && Grammar.isParty(units.get(at + 2))
            && joins(units, at + 1)
            && !isWithBehindPlace(units, at + 1);
    if (joined) {
      return at + 2;
    }
    return goesOnBehindComma(units, at) ? at + 3 : NONE;
  }

  /**
   * "The president of X, <i>A</i>, and the president of Y, B, met", "A, B, and C": whether the
   * comma before "and" closes no clause. It does where the next party has a verb of its own and
   * this one belongs to another: "met the president of X, A, and B said".
   */
  private static boolean goesOnBehindComma(List<Unit> units, int at) {
    boolean over =
        at + 3 < units.size()
            && Grammar.isComma(units.get(at + 1))
            && Grammar.isAnd(units.get(at + 2))
            && Grammar.isParty(units.get(at + 3))
            && Grammar.isParty(units.get(at));
    if (!over || !isApposition(units.get(at)) && !isSecond(units, at)) {
      return false;
    }
    boolean opens =
        at == 0
            || !Grammar.isFinite(units.get(at - 1)) && !Grammar.isPreposition(units.get(at - 1));
    int next = at + 4;
    if (next < units.size() && Grammar.isComma(units.get(next))) {
      next++;
    }
    boolean told = next < units.size() && Grammar.isFinite(units.get(next));
    return opens || !told;
  }

  /** "The president of X, <i>A</i>": somebody whose name a comma parts from the office. */
  private static boolean isApposition(Unit unit) {
    return unit.surface().indexOf(',') >= 0
        && unit.value(Party.class).filter(p -> p.name().isPresent()).isPresent();
  }

  private static boolean isSecond(List<Unit> units, int at) {
    return at >= 2 && Grammar.isComma(units.get(at - 1)) && Grammar.isParty(units.get(at - 2));
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
    int end = at;
    for (int last = behind(units, at); last >= 0; last = behind(units, last)) {
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
    int first = head(units, at);
    int head = at;
    for (int before = before(units, at, true);
        before >= first && !taken.contains(before);
        before = before(units, head, true)) {
      head = before;
    }
    List<Integer> list = new ArrayList<>();
    int last = last(units, at);
    for (int member = head; member >= 0 && member <= last; member = behind(units, member)) {
      list.add(member);
    }
    return list;
  }
}
