package org.khabar.find.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khabar.model.EntityType;
import org.khabar.model.Span;
import org.khabar.rules.Unit;
import org.khabar.rules.Units;

/**
 * Makes one person of two words that are both surnames of people known: "Farah Lavrov" is neither
 * the runner nor the minister. Whoever bears the second word and is called by the first stays who
 * they are, and so does a longer name.
 */
public final class SurnamePairs {
  private static final String RULE = "name.two-surnames";

  private final NameTable table;

  public SurnamePairs(NameTable table) {
    this.table = table;
  }

  /** The units of a sentence, each such pair one unit whose value is a new {@link Name}. */
  public List<Unit> mark(List<Unit> units, String text) {
    List<Unit> marked = null;
    for (int at = 0; at < units.size(); at++) {
      boolean pair = at + 1 < units.size() && isPair(units, at);
      if (pair && marked == null) {
        marked = new ArrayList<>(units.subList(0, at));
      }
      if (marked != null) {
        marked.add(pair ? person(units, at, text) : units.get(at));
      }
      at += pair ? 1 : 0;
    }
    return marked == null ? units : marked;
  }

  private boolean isPair(List<Unit> units, int at) {
    Unit given = units.get(at);
    Unit surname = units.get(at + 1);
    return isSurname(given)
        && isSurname(surname)
        && given.span().end() + 1 == surname.span().start()
        && !(at > 0 && isOfName(units.get(at - 1)))
        && !(at + 2 < units.size() && isOfName(units.get(at + 2)))
        && table.bySurname(surname.key()).stream()
            .noneMatch(person -> table.isCalled(person, given.key()));
  }

  /** A word with a capital that means nothing else and is somebody's surname. */
  private boolean isSurname(Unit unit) {
    Optional<Name> name = unit.value(Name.class);
    boolean alone =
        name.map(n -> n.type() == EntityType.PER && n.words().size() == 1).orElse(isUnknown(unit));
    return alone && unit.isWord() && unit.isNameCased() && !table.bySurname(unit.key()).isEmpty();
  }

  private static boolean isOfName(Unit unit) {
    return unit.isWord() && unit.isNameCased() && (isUnknown(unit) || unit.is("PER"));
  }

  private static boolean isUnknown(Unit unit) {
    return unit.isBareWord() && unit.all(KnownSurnames::isByShape);
  }

  private static Unit person(List<Unit> units, int at, String text) {
    Span span = units.get(at).span().union(units.get(at + 1).span());
    List<String> words = List.of(units.get(at).key(), units.get(at + 1).key());
    Name name = new Name(span, EntityType.PER, List.of(), "", words, span.of(text), RULE);
    return Units.over(units, at, at + 2, span, text, EntityType.PER.name(), name);
  }
}
