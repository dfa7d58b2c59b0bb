package org.khabar.find.name;

import java.util.List;
import java.util.Optional;
import org.khabar.knowledge.Entity;
import org.khabar.model.EntityType;
import org.khabar.rules.PhraseTrie;
import org.khabar.rules.Unit;
import org.khabar.text.Analyzer;
import org.khabar.text.Host;

/**
 * Names of a {@link Gazetteer} in a sentence.
 *
 * <p>Among millions of names there is one like every other word, so that these count only where the
 * text itself shows a name: by capital letters, or, in scripts without them, by a word that the
 * language does not know.
 */
final class FurtherNames {
  /** Han characters that a name has at least; two may as well be parts of two words. */
  private static final int SHORTEST_HAN = 3;

  private static final int SHORTEST_WORD = 3;

  private final Gazetteer gazetteer;
  private final List<String> codes;
  private final NameTable table;
  private final Analyzer analyzer;

  FurtherNames(Gazetteer gazetteer, List<String> codes, NameTable table, Analyzer analyzer) {
    this.gazetteer = gazetteer;
    this.codes = List.copyOf(codes);
    this.table = table;
    this.analyzer = analyzer;
  }

  /** Whether there are none at all. */
  boolean isEmpty() {
    return gazetteer == Gazetteer.NONE;
  }

  /**
   * The longest name that begins at a unit and ends after {@code beyond}.
   *
   * @param host the first word without what is written on to its front
   */
  Optional<PhraseTrie.Hit<Entity>> longest(List<Unit> units, int at, Host host, int beyond) {
    Gazetteer.Walk walk = gazetteer.walk();
    Optional<PhraseTrie.Hit<Entity>> longest = Optional.empty();
    boolean goesOn = walk.next(host.key());
    for (int to = at + 1; goesOn; to++) {
      if (to > beyond && isShown(units, at, to, host)) {
        List<Entity> entities = meant(walk.entities(codes), units.get(at));
        if (!entities.isEmpty()) {
          longest = Optional.of(new PhraseTrie.Hit<>(at, to, entities));
        }
      }
      goesOn = to < units.size() && walk.next(units.get(to).key());
    }
    return longest;
  }

  /** Without people called by their office, which is read for itself; as the knowledge has them. */
  private List<Entity> meant(List<Entity> entities, Unit first) {
    boolean office = first.any(a -> a.lexeme().concept().startsWith("role."));
    return entities.stream()
        .filter(e -> !office || e.type() != EntityType.PER)
        .map(this::known)
        .distinct()
        .toList();
  }

  /** The entity as the knowledge has it, where it has it. */
  private Entity known(Entity entity) {
    return table
        .find(entity.id())
        .filter(k -> k.wikidata().equals(entity.wikidata()))
        .orElse(entity);
  }

  /** Whether the text shows that these words are a name. */
  private boolean isShown(List<Unit> units, int from, int to, Host host) {
    Unit first = units.get(from);
    int c = first.surface().codePointAt(0);
    if (Character.isIdeographic(c)) {
      return to - from >= SHORTEST_HAN && analyzer.analyze(joined(units, from, to)).isEmpty();
    }
    boolean cased = Character.isUpperCase(c) || Character.isLowerCase(c);
    if (to - from > 1) {
      return !cased || isCapitalised(units, from, to);
    }
    return host.key().length() >= SHORTEST_WORD
        && first.analyses().isEmpty()
        && (!cased || first.isCapitalised() && !isPartOfName(units, from));
  }

  /** Capital letters at the front, or at the end behind a particle: bin Laden, de Gaulle. */
  private static boolean isCapitalised(List<Unit> units, int from, int to) {
    return units.get(from).isCapitalised()
        || units.get(from).key().length() <= 3 && units.get(to - 1).isCapitalised();
  }

  /** Whether a word beside it looks like another part of the same, unknown name. */
  private static boolean isPartOfName(List<Unit> units, int at) {
    return at > 0 && isUnknownName(units.get(at - 1))
        || at + 1 < units.size() && isUnknownName(units.get(at + 1));
  }

  private static boolean isUnknownName(Unit unit) {
    return unit.isWord()
        && unit.isCapitalised()
        && unit.labels().isEmpty()
        && unit.all(a -> a.wordClass().contains("name"));
  }

  private static String joined(List<Unit> units, int from, int to) {
    StringBuilder key = new StringBuilder();
    units.subList(from, to).forEach(u -> key.append(u.key()));
    return key.toString();
  }
}
