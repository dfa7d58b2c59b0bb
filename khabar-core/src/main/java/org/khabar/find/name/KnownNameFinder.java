package org.khabar.find.name;

import java.util.ArrayList;
import java.util.List;
import org.khabar.knowledge.Entity;
import org.khabar.model.EntityType;
import org.khabar.model.Span;
import org.khabar.rules.CliticUnits;
import org.khabar.rules.PhraseTrie;
import org.khabar.rules.Unit;
import org.khabar.rules.Units;
import org.khabar.text.Analyzer;
import org.khabar.text.Host;
import org.khabar.text.Normalizer;

/** Finds names of known entities: one walk over the units, the longest name first. */
public final class KnownNameFinder {
  /** Names of more words than these are names in any case of letters. */
  private static final int LONG = 2;

  private final NameTable table;
  private final Analyzer analyzer;

  public KnownNameFinder(NameTable table, Analyzer analyzer) {
    this.table = table;
    this.analyzer = analyzer;
  }

  /** The units, with every known name as one unit whose value is a {@link Name}. */
  public List<Unit> mark(List<Unit> units, String text) {
    List<Unit> marked = new ArrayList<>(units.size() + 4);
    int at = 0;
    while (at < units.size()) {
      int end = units.get(at).isWord() ? markAt(units, at, text, marked) : -1;
      if (end < 0) {
        marked.add(units.get(at++));
      } else {
        at = end;
      }
    }
    return marked;
  }

  /** Adds the longest name that begins here; the position after it, or -1. */
  private int markAt(List<Unit> units, int at, String text, List<Unit> marked) {
    List<Host> hosts = hosts(units.get(at));
    for (int h = 0; h < hosts.size(); h++) {
      Host host = hosts.get(h);
      List<PhraseTrie.Hit<Entity>> hits =
          table.names().at(units, at, (unit, i) -> List.of(i == 0 ? host.key() : unit.key()));
      for (PhraseTrie.Hit<Entity> hit : hits.reversed()) {
        List<Entity> fitting = hit.values().stream().filter(e -> fits(units, hit, host)).toList();
        if (!fitting.isEmpty()) {
          add(units, hit, host, fitting, text, marked);
          return hit.to();
        }
      }
    }
    return -1;
  }

  /** The word as it is, then without the words written on to its front. */
  private List<Host> hosts(Unit unit) {
    List<Host> hosts = new ArrayList<>();
    for (Host host : analyzer.hosts(unit.key())) {
      if (host.end() == unit.key().length()) {
        hosts.add(host);
      }
    }
    return hosts;
  }

  private static boolean fits(List<Unit> units, PhraseTrie.Hit<Entity> hit, Host host) {
    Unit first = units.get(hit.from());
    if (!isCased(first)) {
      // a short word that the language itself knows, cut by chance, is no name
      boolean common = first.analyses().stream().anyMatch(a -> !a.wordClass().contains("name"));
      boolean adjective = first.analyses().stream().anyMatch(a -> a.wordClass().equals("adj"));
      boolean one = hit.to() - hit.from() == 1;
      return !(one && adjective)
          && (host.start() == 0 || !common || !one || host.key().length() > 3);
    }
    if (!first.isCapitalised()) {
      return hit.to() - hit.from() > LONG
          || isWrittenSmall(hit.values(), surface(units, hit.from(), hit.to()));
    }
    if (hit.to() - hit.from() > 1) {
      return true;
    }
    boolean acronym = hit.values().stream().allMatch(e -> onlyAcronym(e, first.key()));
    return !acronym || isUpper(first.surface());
  }

  private static String surface(List<Unit> units, int from, int to) {
    StringBuilder surface = new StringBuilder();
    for (Unit unit : units.subList(from, to)) {
      surface.append(surface.isEmpty() ? "" : " ").append(unit.surface());
    }
    return surface.toString();
  }

  /** Whether a name begins with a small letter: dpa, jeshi la Urusi. */
  private static boolean isWrittenSmall(List<Entity> entities, String surface) {
    return entities.stream()
        .flatMap(e -> e.names().values().stream())
        .anyMatch(names -> names.contains(surface));
  }

  private static boolean onlyAcronym(Entity entity, String key) {
    boolean found = false;
    for (List<String> names : entity.names().values()) {
      for (String name : names) {
        if (Normalizer.key(name).equals(key)) {
          if (!isUpper(name)) {
            return false;
          }
          found = true;
        }
      }
    }
    return found;
  }

  private static boolean isUpper(String word) {
    return word.length() >= 2
        && word.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
  }

  private static boolean isCased(Unit unit) {
    int c = unit.surface().codePointAt(0);
    return Character.isUpperCase(c) || Character.isLowerCase(c) || Character.isTitleCase(c);
  }

  private static void add(
      List<Unit> units,
      PhraseTrie.Hit<Entity> hit,
      Host host,
      List<Entity> entities,
      String text,
      List<Unit> marked) {
    Unit first = units.get(hit.from());
    List<Unit> named = new ArrayList<>(units.subList(hit.from(), hit.to()));
    if (host.start() > 0) {
      marked.addAll(CliticUnits.of(first, host.before(), host.start()));
      named.set(0, CliticUnits.rest(first, host.start(), host.key(), List.of()));
    }
    Span span = named.getFirst().span().union(named.getLast().span());
    List<String> words = named.stream().map(Unit::key).toList();
    EntityType type = entities.getFirst().type();
    Name name = new Name(span, type, entities, "", words, span.of(text), "name.known");
    marked.add(Units.merge(named, 0, named.size(), text, type.name(), name));
  }
}
