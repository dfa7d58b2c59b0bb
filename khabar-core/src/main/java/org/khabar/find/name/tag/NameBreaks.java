package org.khabar.find.name.tag;

import java.util.List;
import java.util.Set;
import org.khabar.find.name.Name;
import org.khabar.find.name.PersonEdges;
import org.khabar.knowledge.Entity;
import org.khabar.model.EntityType;
import org.khabar.rules.Unit;

/**
 * Where one name ends and the next begins within words that were tagged as one, in scripts that
 * have no capitals to tell.
 *
 * <p>A state before somebody's name belongs to the office in front of it, a town and its state
 * stand side by side, and in Arabic letters a Latin word is the name of the noun before it or a
 * name apart.
 */
final class NameBreaks {
  /** Bodies that bear no name of their own, so that one behind them is somebody's. */
  private static final List<String> NAMELESS =
      List.of(
          "org.supreme-court",
          "org.senate",
          "org.parliament",
          "org.ministry",
          "org.presidency",
          "org.agency");

  private static final Set<String> NAMES = Set.of("given-name", "family-name", "ambiguous-name");

  private NameBreaks() {}

  /** Whether a name ends before {@code at}, among the words from {@code start} on. */
  static boolean before(List<Unit> units, int start, int at, EntityType type) {
    Unit last = units.get(at - 1);
    Unit next = units.get(at);
    if (isArabic(last) && isLatin(next)) {
      return !mayBearName(units.subList(start, at));
    }
    if (isLatin(last) && isArabic(next)) {
      return true;
    }
    if (!isCaseless(next)) {
      return false;
    }
    return type == EntityType.PER
        ? at == start + 1 && isState(last) && isNoName(last) && isOfOffice(units, start)
        : beginsPlace(units, start, at, type);
  }

  /** Whether an office or a body stands before a word: the president of Chad, but Chad Hammel. */
  private static boolean isOfOffice(List<Unit> units, int at) {
    return at > 0 && (units.get(at - 1).means("role") || units.get(at - 1).means("org"));
  }

  /**
   * Whether a known place follows a name that is complete without it: a town and its state. A body
   * is called by its place, unless a word for the kind of the place comes between.
   */
  private static boolean beginsPlace(List<Unit> units, int start, int at, EntityType type) {
    boolean noun = units.get(at).means("gram.place-noun") && at + 1 < units.size();
    Unit place = units.get(noun ? at + 1 : at);
    return isPlace(place)
        && (noun || type != EntityType.ORG)
        && units.subList(start, at).stream()
            .anyMatch(u -> u.isWord() && (isPlace(u) || u.isBareWord() && u.analyses().isEmpty()));
  }

  /** Whether words for a kind of thing stand before its name: دانشگاه Harvard. */
  private static boolean mayBearName(List<Unit> words) {
    Unit head = words.getFirst();
    return head.value().isEmpty()
        && head.any(a -> a.wordClass().equals("noun") && !a.concept().isEmpty())
        && NAMELESS.stream().noneMatch(head::means)
        && words.stream().noneMatch(u -> u.value(Name.class).isPresent());
  }

  /**
   * Whether the first word of several without capitals is none of the name: a pronoun or
   * conjunction, the title of a person or his state, an adjective that belongs to the noun before
   * ("diplomatic efforts of Macron" has it last in Persian), what somebody is in a body.
   */
  static boolean isInFront(List<Unit> units, int at, EntityType type) {
    Unit first = units.get(at);
    if (!first.isBareWord() || !isCaseless(first)) {
      return false;
    }
    boolean small =
        PlainWords.isGrammatical(first)
            && first.any(a -> a.wordClass().equals("pron") || a.wordClass().equals("conj"));
    return small
        || type == EntityType.PER
            && PlainWords.isAdjective(first)
            && !PlainWords.isAdjective(units.get(at + 1))
        || type == EntityType.PER
            && PersonEdges.isTitle(first)
            && PersonEdges.mayBegin(units.get(at + 1))
        || type == EntityType.ORG
            && first.means("role")
            && !first.means("org")
            && first.none(a -> a.wordClass().contains("name"))
            && (units.get(at + 1).means("org") || units.get(at + 1).value(Name.class).isPresent());
  }

  /** Whether only everyday words are left: no name. */
  static boolean isEveryday(List<Unit> words) {
    return words.stream()
        .allMatch(
            u ->
                u.isPunctuation()
                    || u.isBareWord()
                        && isCaseless(u)
                        && !u.analyses().isEmpty()
                        && isNoName(u)
                        && (words.size() == 1 || !u.means("org")));
  }

  private static boolean isNoName(Unit unit) {
    return unit.none(a -> NAMES.contains(a.wordClass()));
  }

  private static boolean isState(Unit unit) {
    return entities(unit).stream().anyMatch(e -> e.kind().equals("state"));
  }

  private static boolean isPlace(Unit unit) {
    return entities(unit).stream().anyMatch(e -> e.type() == EntityType.GPE);
  }

  private static List<Entity> entities(Unit unit) {
    return unit.value(Name.class).map(Name::entities).orElse(List.of());
  }

  /** Whether it is written in a script that has no capitals, and whose letters make words. */
  static boolean isCaseless(Unit unit) {
    int first = unit.surface().codePointAt(0);
    return Character.isLetter(first)
        && !Character.isUpperCase(first)
        && !Character.isLowerCase(first)
        && !Character.isIdeographic(first);
  }

  static boolean isArabic(Unit unit) {
    return isOf(unit, Character.UnicodeScript.ARABIC);
  }

  private static boolean isLatin(Unit unit) {
    return isOf(unit, Character.UnicodeScript.LATIN);
  }

  private static boolean isOf(Unit unit, Character.UnicodeScript script) {
    return unit.isWord() && Character.UnicodeScript.of(unit.surface().codePointAt(0)) == script;
  }
}
