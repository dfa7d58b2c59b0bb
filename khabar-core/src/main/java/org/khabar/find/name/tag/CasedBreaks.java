package org.khabar.find.name.tag;

import java.util.List;
import java.util.Set;
import org.khabar.find.name.Name;
import org.khabar.model.EntityType;
import org.khabar.rules.Unit;

/**
 * Where one name ends and the next begins within words that were tagged as one, in scripts whose
 * capitals help to tell; {@link NameBreaks} is for the others.
 */
final class CasedBreaks {
  /** Shorter words in small letters join names: of, bin, van. */
  private static final int SHORTEST_WORD = 4;

  /** Particles of names are shorter. */
  private static final int SHORTEST_SMALL = 6;

  /** Bodies that are not called after people. */
  private static final Set<String> UNNAMED_BODIES =
      Set.of("org.supreme-court", "org.court", "org.senate", "org.parliament");

  private CasedBreaks() {}

  /** Where a person's name ends that is tagged with a preposition and a noun behind it. */
  static int withoutSmallEnd(List<Unit> units, int from, int to, EntityType type) {
    int end = to;
    while (type == EntityType.PER && end - 1 > from && PlainWords.isSmall(units.get(end - 1))) {
      end--;
    }
    boolean phrase =
        to - end > 1
            && units.get(to - 1).key().length() >= SHORTEST_SMALL
            && PlainWords.isGrammatical(units.get(end));
    return phrase ? end : to;
  }

  /** A word in small letters that joins nothing: neither grammar nor a particle such as "bin". */
  static boolean isSmallWord(Unit unit) {
    return unit.isBareWord()
        && unit.surface().length() >= SHORTEST_WORD
        && Character.isLowerCase(unit.surface().codePointAt(0))
        && unit.none(a -> a.concept().startsWith("gram."));
  }

  /**
   * Whether a long word without a capital stands between two names, which particles do not: "Anton
   * Krug rapper Liam".
   */
  static boolean isSmallInside(List<Unit> units, int at, EntityType type) {
    Unit unit = units.get(at);
    return type == EntityType.PER
        && PlainWords.isSmall(unit)
        && unit.key().length() >= SHORTEST_SMALL
        && at > 0
        && units.get(at - 1).isCapitalised()
        && at + 1 < units.size()
        && units.get(at + 1).isCapitalised();
  }

  /**
   * Whether a name in Latin letters ends where other letters go on, which is no state: "Sunday
   * Times Кит".
   */
  static boolean isOtherScript(Unit before, Unit unit) {
    return before.isWord()
        && unit.isWord()
        && !TaggedNames.isListed(before)
        && !TaggedNames.isListed(unit)
        && before.span().end() < unit.span().start()
        && isLatin(before) != isLatin(unit)
        && (isCyrillic(before) || isCyrillic(unit));
  }

  private static boolean isLatin(Unit unit) {
    return Character.UnicodeScript.of(unit.surface().codePointAt(0))
        == Character.UnicodeScript.LATIN;
  }

  private static boolean isCyrillic(Unit unit) {
    return Character.UnicodeScript.of(unit.surface().codePointAt(0))
        == Character.UnicodeScript.CYRILLIC;
  }

  /** Whether the last two words are a person behind a body that bears nobody's name. */
  static boolean isHolder(List<Unit> units, int at, int to) {
    boolean person =
        to - at == 2 && isNameAlone(units.get(at)) && isNameAlone(units.get(at + 1))
            || to - at == 1
                && units
                    .get(at)
                    .value(Name.class)
                    .filter(n -> n.type() == EntityType.PER)
                    .isPresent();
    return person && units.get(at - 1).any(a -> UNNAMED_BODIES.contains(a.concept()));
  }

  private static boolean isNameAlone(Unit unit) {
    return unit.isCapitalised()
        && unit.value().isEmpty()
        && unit.none(a -> !a.concept().isEmpty() && !a.wordClass().contains("name"));
  }
}
