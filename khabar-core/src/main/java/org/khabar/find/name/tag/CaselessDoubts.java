package org.khabar.find.name.tag;

import java.util.List;
import org.khabar.find.name.Name;
import org.khabar.model.EntityType;
import org.khabar.rules.Unit;

/**
 * Tagged words in Arabic letters that nothing shows to be a name.
 *
 * <p>Without capitals an unknown word is often only one that no lexicon has. A body is told by a
 * word for its kind, a place or a quotation mark; somebody by more than one unknown word behind
 * another or a figure; a place in a list by its neighbours.
 */
final class CaselessDoubts {
  private CaselessDoubts() {}

  /** Whether the words from {@code from} on, tagged with a type, are likelier no name. */
  static boolean isDoubtful(List<Unit> units, int from, int to, EntityType type) {
    List<Unit> named = units.subList(from, to);
    if (!NameBreaks.isArabic(named.getFirst())) {
      return false;
    }
    return switch (type) {
      case ORG -> !isAnnounced(units, from) && (to - from > 1 ? isHeadless(named) : isNoun(named));
      case PER -> to - from == 1 && isUnknown(named.getFirst()) && isBehindUnknown(units, from);
      case GPE, LOC -> to - from == 1 && isUnknown(named.getFirst()) && isListed(units, from);
      default -> false;
    };
  }

  /** Whether a kind of body or an opening quotation mark stands right before it. */
  private static boolean isAnnounced(List<Unit> units, int from) {
    return from > 0
        && (units.get(from - 1).means("org")
            || !units.get(from - 1).isWord() && !units.get(from - 1).surface().equals("،"));
  }

  /** Whether no word of several tells a kind of body, and none is a name or in other letters. */
  private static boolean isHeadless(List<Unit> named) {
    return named.stream()
        .allMatch(
            u ->
                (NameBreaks.isArabic(u) || u.isPunctuation())
                    && u.value(Name.class).isEmpty()
                    && !u.means("org")
                    && !u.means("role"));
  }

  /** Whether it is an everyday word with its article. */
  private static boolean isNoun(List<Unit> named) {
    return NameBreaks.isEveryday(named) && named.getFirst().any(a -> a.has("def", "yes"));
  }

  private static boolean isUnknown(Unit unit) {
    return unit.isBareWord() && unit.all(a -> a.has("unknown", "yes"));
  }

  /** Whether a word nobody knows or a figure stands right before it: what is counted. */
  private static boolean isBehindUnknown(List<Unit> units, int from) {
    if (from == 0) {
      return false;
    }
    Unit before = units.get(from - 1);
    boolean figure = Character.isDigit(before.surface().codePointAt(0));
    return (figure || isUnknown(before))
        && before.span().end() + 1 == units.get(from).span().start();
  }

  /** Whether "and" stands before it, and no name before that. */
  private static boolean isListed(List<Unit> units, int from) {
    return from > 1
        && units.get(from - 1).means("gram.and")
        && units.get(from - 2).value(Name.class).isEmpty();
  }
}
