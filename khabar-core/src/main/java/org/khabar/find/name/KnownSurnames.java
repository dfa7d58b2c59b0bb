package org.khabar.find.name;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.khabar.knowledge.Entity;
import org.khabar.model.EntityType;
import org.khabar.rules.Unit;
import org.khabar.text.Analysis;

/** Whom of those listed an article means by a surname alone that it has not introduced. */
final class KnownSurnames {
  /** A surname of so many letters that no lexicon has is enough to tell somebody known. */
  private static final int DISTINCTIVE = 5;

  private final NameTable table;
  private final Surroundings surroundings;

  KnownSurnames(NameTable table, Surroundings surroundings) {
    this.table = table;
    this.surroundings = surroundings;
  }

  /** Known people of a surname: those of states told of, in office on the day, if there are any. */
  List<Entity> likely(String surname) {
    List<Entity> likely = table.bySurname(surname);
    if (likely.size() > 1) {
      likely = narrowed(likely, e -> surroundings.tellsOfStateOf(e, surname));
      likely = narrowed(likely, surroundings::inOffice);
      likely = narrowed(likely, surroundings::hasHeldOffice);
    }
    return likely;
  }

  private static List<Entity> narrowed(List<Entity> all, Predicate<Entity> better) {
    List<Entity> some = all.stream().filter(better).toList();
    return some.isEmpty() ? all : some;
  }

  /** A word that is somebody's surname as the article goes; of whom, if that is clear too. */
  Optional<Name> of(Unit unit) {
    if (isAttribute(unit)) {
      return Optional.empty(); // الأكبر is "the greatest", or "the Elder"
    }
    List<Entity> likely = likely(unit.key());
    boolean one = likely.size() == 1;
    if (one ? !fits(unit, likely.getFirst()) : !isDistinctive(unit, likely)) {
      return Optional.empty();
    }
    return Optional.of(
        new Name(
            unit.span(),
            EntityType.PER,
            one ? likely : List.of(),
            "",
            List.of(unit.key()),
            unit.surface(),
            "name.surname"));
  }

  /** An adjective or ordinal with its article and nothing else, in a script without capitals. */
  private static boolean isAttribute(Unit unit) {
    return !unit.isCapitalised()
        && !unit.analyses().isEmpty()
        && unit.all(
            a ->
                a.has("def", "yes")
                    && (a.wordClass().equals("adj") || a.wordClass().equals("ord")));
  }

  private boolean fits(Unit unit, Entity person) {
    boolean given = unit.any(a -> a.wordClass().contains("name"));
    return surroundings.tellsOfStateOf(person, unit.key())
        || !given && surroundings.inOffice(person)
        || isDistinctive(unit, List.of(person));
  }

  /**
   * Whether a word that no lexicon has is the surname of somebody known; with an ending that may be
   * a part of another name only that of somebody in public office ("Канте" is not Kant).
   */
  private boolean isDistinctive(Unit unit, List<Entity> people) {
    boolean ended = !table.endings().base(unit.key()).equals(unit.key());
    return unit.all(KnownSurnames::isByShape)
        && unit.key().length() >= DISTINCTIVE
        && people.stream().anyMatch(p -> !ended || surroundings.hasHeldOffice(p));
  }

  /** What only the ending of a word says of it, which no lexicon has. */
  static boolean isByShape(Analysis analysis) {
    return analysis.wordClass().endsWith("-shape") || analysis.wordClass().equals("name-case");
  }

  /** Whether one person alone is meant, whom the article is about, by whatever writes the word. */
  boolean isPlain(String surname) {
    List<Entity> likely = likely(surname);
    return likely.size() == 1
        && (surroundings.tellsOfStateOf(likely.getFirst(), surname)
            || surroundings.inOffice(likely.getFirst()));
  }

  /** Whether one person alone is meant, whose surname is long and who has held an office. */
  boolean isOfOffice(String surname) {
    List<Entity> likely = likely(surname);
    return surname.length() >= DISTINCTIVE
        && likely.size() == 1
        && surroundings.hasHeldOffice(likely.getFirst());
  }
}
