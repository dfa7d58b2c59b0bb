package org.khabar.find.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.khabar.model.EntityType;
import org.khabar.model.Span;
import org.khabar.rules.Unit;
import org.khabar.rules.Units;

/**
 * Takes the word for the kind of a place into its name, where the language has it so: the province
 * of Fars is استان فارس, whether a list, a rule or the tagger found Fars.
 */
public final class ClassNouns {
  private static final Set<String> KINDS = Set.of("gram.place-noun.city", "gram.place-noun.region");

  private final boolean inside;

  /** For a language that takes such words for a part of the name, or not. */
  public ClassNouns(boolean inside) {
    this.inside = inside;
  }

  /** The units, names of places together with the word for their kind before them. */
  public List<Unit> mark(List<Unit> units, String text) {
    if (!inside) {
      return units;
    }
    List<Unit> marked = new ArrayList<>(units.size());
    for (int at = 0; at < units.size(); at++) {
      if (at + 1 < units.size() && isKind(units.get(at)) && isPlace(units.get(at + 1))) {
        marked.add(together(units, at, text));
        at++;
      } else {
        marked.add(units.get(at));
      }
    }
    return marked;
  }

  /** A word for a kind of place, of one place only: "cities of" stays outside. */
  private static boolean isKind(Unit unit) {
    return unit.isWord()
        && unit.labels().isEmpty()
        && unit.value().isEmpty()
        && KINDS.stream().anyMatch(unit::means)
        && unit.none(a -> a.has("number", "pl") || a.has("number", "plural"));
  }

  private static boolean isPlace(Unit unit) {
    return unit.value(Name.class)
        .filter(n -> n.type() == EntityType.GPE || n.type() == EntityType.LOC)
        .filter(n -> n.entities().stream().noneMatch(e -> e.kind().equals("state")))
        .isPresent();
  }

  private static Unit together(List<Unit> units, int at, String text) {
    Name name = units.get(at + 1).value(Name.class).orElseThrow();
    Span span = units.get(at).span().union(name.span());
    Name whole =
        new Name(
            span,
            name.type(),
            name.entities(),
            name.id(),
            name.words(),
            span.of(text),
            name.rule());
    return Units.over(units, at, at + 2, span, text, name.type().name(), whole);
  }
}
