package org.khabar.find.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khabar.knowledge.Entity;
import org.khabar.model.EntityType;
import org.khabar.model.Span;
import org.khabar.rules.CliticUnits;
import org.khabar.rules.FormMemo;
import org.khabar.rules.PhraseTrie;
import org.khabar.rules.Unit;
import org.khabar.rules.Units;
import org.khabar.text.Analyzer;
import org.khabar.text.Host;

/** Finds names of known entities: one walk over the units, the longest name first. */
public final class KnownNameFinder {

  /** Concepts of words that say what something is and are no part of its name. */
  private static final List<String> CLASS_NOUNS =
      List.of(
          "gram.place-noun",
          "org.organisation",
          "org.news-agency",
          "org.newspaper",
          "org.broadcaster",
          "org.company",
          "org.club",
          "org.party",
          "org.movement");

  /** How many words may stand between "the same" and the day: того ж самого дня. */
  private static final int LONGEST_SAME = 3;

  /** No script before the radicals of Chinese has ideographs. */
  private static final char FIRST_HAN = '\u2E80';

  /** A name at its place, its first word without what is written on to its front. */
  private record Found(PhraseTrie.Hit<Entity> hit, Host host, List<Entity> entities) {}

  /** A host with which names begin. */
  private record Beginning(Host host, PhraseTrie.Beginning<Entity> names) {}

  private final NameTable table;
  private final Analyzer analyzer;
  private final boolean classNounsInside;
  private final FurtherNames further;
  private final NameShape shape;
  private final HanContext han;

  /** Of words seen, with a capital or without, the hosts with which names begin. */
  private final FormMemo<List<Beginning>> beginnings = new FormMemo<>();

  /**
   * A finder that looks among further names where the table has none as long.
   *
   * @param classNounsInside whether class nouns are part of names
   * @param codes languages whose further names count
   */
  public KnownNameFinder(
      NameTable table,
      Analyzer analyzer,
      boolean classNounsInside,
      Gazetteer gazetteer,
      List<String> codes) {
    this.table = table;
    this.analyzer = analyzer;
    this.classNounsInside = classNounsInside;
    further = new FurtherNames(gazetteer, codes, table, analyzer);
    shape = new NameShape(table.endings());
    han = new HanContext(table, analyzer);
  }

  /** The units, with every known name as one unit whose value is a {@link Name}. */
  public List<Unit> mark(List<Unit> units, String text) {
    List<Unit> marked = new ArrayList<>(units.size() + 4);
    int at = 0;
    while (at < units.size()) {
      boolean begins = units.get(at).isWord() && !isInsideWord(units, at);
      int end = begins ? markAt(units, at, text, marked) : -1;
      if (end < 0) {
        marked.add(units.get(at++));
      } else {
        at = end;
      }
    }
    return marked;
  }

  /** Whether a Han character is the second one of a word: no name begins within 航班. */
  private boolean isInsideWord(List<Unit> units, int at) {
    return at > 0
        && isHan(units.get(at))
        && isHan(units.get(at - 1))
        && !analyzer.analyze(units.get(at - 1).key() + units.get(at).key()).isEmpty();
  }

  private static boolean isHan(Unit unit) {
    char first = unit.surface().charAt(0);
    return first >= FIRST_HAN && Character.isIdeographic(unit.surface().codePointAt(0));
  }

  /** Adds the longest name that begins here; the position after it, or -1. */
  private int markAt(List<Unit> units, int at, String text, List<Unit> marked) {
    Optional<Found> known = known(units, at, marked);
    if (known.isPresent() && isSurname(known.get(), marked)) {
      if (!isSurelyName(marked)) {
        return -1; // the tagger may see what the word in front is
      }
      marked.add(person(marked.removeLast(), units.get(at), text));
      return at + 1;
    }
    Optional<Found> found =
        further.isEmpty()
            ? known
            : further(units, at, known.map(f -> f.hit().to()).orElse(at)).or(() -> known);
    if (found.isEmpty()) {
      return -1;
    }
    int bare = withoutClassNoun(units, found.orElseThrow());
    if (bare > at) {
      marked.addAll(units.subList(at, bare));
      return markAt(units, bare, text, marked);
    }
    add(units, found.orElseThrow(), text, marked);
    return found.orElseThrow().hit().to();
  }

  private static boolean isSurname(Found found, List<Unit> before) {
    return !before.isEmpty() && NameShape.endsLongerName(found.hit(), before.getLast());
  }

  /** Whether the last word is a given name, or has a capital that no beginning explains. */
  private static boolean isSurelyName(List<Unit> before) {
    boolean within = before.size() > 1 && before.get(before.size() - 2).isWord();
    return before.getLast().isOf("given-name") || within && before.getLast().isNameCased();
  }

  /** Somebody whose surname is a word for a part of the world: "Carla West". */
  private static Unit person(Unit given, Unit surname, String text) {
    Span span = given.span().union(surname.span());
    List<String> words = List.of(given.key(), surname.key());
    Name name =
        new Name(span, EntityType.PER, List.of(), "", words, span.of(text), "name.region-surname");
    return Units.merge(List.of(given, surname), 0, 2, text, EntityType.PER.name(), name);
  }

  private Optional<Found> known(List<Unit> units, int at, List<Unit> before) {
    for (Beginning beginning : beginnings(units.get(at))) {
      Host host = beginning.host();
      List<PhraseTrie.Hit<Entity>> hits =
          table.names().at(units, at, beginning.names(), (unit, i) -> keys(unit, i, unit.key()));
      for (PhraseTrie.Hit<Entity> hit : hits.reversed()) {
        if (han.isCutOut(units, hit, before) || isSameDay(units, hit)) {
          continue;
        }
        List<Entity> fitting =
            hit.values().stream().filter(e -> shape.fits(units, hit, host)).toList();
        if (!fitting.isEmpty() && !beginsLongerName(units, hit)) {
          return Optional.of(new Found(hit, host, fitting));
        }
      }
    }
    return Optional.empty();
  }

  /** Ukrainian <i>того ж дня</i>, "on that same day", is no Togo. */
  private static boolean isSameDay(List<Unit> units, PhraseTrie.Hit<Entity> hit) {
    if (!units.get(hit.from()).means("time.same")) {
      return false;
    }
    int last = Math.min(units.size(), hit.to() + LONGEST_SAME);
    return units.subList(hit.to(), last).stream()
        .anyMatch(u -> u.means("time.unit") || u.means("time.daypart"));
  }

  /** Whether one word for a part of the world begins a name that no list has: "West Coast". */
  private boolean beginsLongerName(List<Unit> units, PhraseTrie.Hit<Entity> hit) {
    if (!NameShape.isRegionAlone(hit) || hit.to() == units.size()) {
      return false;
    }
    Unit next = units.get(hit.to());
    boolean follows = units.get(hit.from()).span().end() + 1 == next.span().start();
    return follows && next.isWord() && next.isNameCased() && !beginsPerson(units, hit.to());
  }

  private boolean beginsPerson(List<Unit> units, int at) {
    return table.names().at(units, at, (unit, i) -> keys(unit, i, unit.key())).stream()
        .flatMap(hit -> hit.values().stream())
        .anyMatch(entity -> entity.type() == EntityType.PER);
  }

  private Optional<Found> further(List<Unit> units, int at, int beyond) {
    for (Host host : hosts(units.get(at))) {
      Optional<PhraseTrie.Hit<Entity>> hit =
          further.longest(units, at, host, beyond).filter(h -> shape.fits(units, h, host));
      if (hit.isPresent()) {
        return hit.map(h -> new Found(h, host, h.values()));
      }
    }
    return Optional.empty();
  }

  /**
   * Where the name itself begins: "the state of Texas" is listed, and so is "Texas", which means
   * the same. Words that only say what it is stay outside, unless the language takes them for a
   * part of the name.
   */
  private int withoutClassNoun(List<Unit> units, Found found) {
    PhraseTrie.Hit<Entity> hit = found.hit();
    Unit first = units.get(hit.from());
    if (classNounsInside || CLASS_NOUNS.stream().noneMatch(first::means)) {
      return hit.from();
    }
    for (int at = hit.from() + 1; at < hit.to(); at++) {
      for (PhraseTrie.Hit<Entity> inner :
          table.names().at(units, at, (unit, i) -> keys(unit, i, unit.key()))) {
        if (inner.to() == hit.to() && inner.values().containsAll(found.entities())) {
          return at;
        }
      }
    }
    return hit.from();
  }

  /** The key of a word, and what it may be an inflected form of; names begin with a capital. */
  private List<String> keys(Unit unit, int position, String key) {
    boolean inflected = unit.isWord() && (position > 0 || unit.isCapitalised());
    return inflected ? table.endings().keys(key) : List.of(key);
  }

  /** Of the hosts of a word those with which a name begins: of most words there are none. */
  private List<Beginning> beginnings(Unit unit) {
    List<Beginning> known = beginnings.get(unit);
    if (known != null) {
      return known;
    }
    List<Beginning> found = new ArrayList<>(2);
    for (Host host : hosts(unit)) {
      PhraseTrie.Beginning<Entity> names = table.names().beginning(keys(unit, 0, host.key()));
      if (!names.isEmpty()) {
        found.add(new Beginning(host, names));
      }
    }
    return beginnings.put(unit, List.copyOf(found));
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

  private void add(List<Unit> units, Found found, String text, List<Unit> marked) {
    PhraseTrie.Hit<Entity> hit = found.hit();
    Host host = found.host();
    List<Entity> entities = found.entities();
    int from = hit.from();
    if (host.start() == 0 && entities.getFirst().type() == EntityType.PER) {
      while (from < hit.to() - 1 && units.get(from).means("role")) {
        marked.add(units.get(from++)); // a title is no part of a name: King Abdullah
      }
    }
    Unit first = units.get(from);
    List<Unit> named = new ArrayList<>(units.subList(from, hit.to()));
    if (host.start() > 0) {
      marked.addAll(CliticUnits.of(first, host.before(), host.start()));
      named.set(0, CliticUnits.rest(first, host.start(), host.key(), List.of()));
    }
    Unit last = named.removeLast();
    named.add(table.endings().cut(last));
    Span span = named.getFirst().span().union(named.getLast().span());
    List<String> words = named.stream().map(Unit::key).toList();
    EntityType type = entities.getFirst().type();
    Name name = new Name(span, type, entities, "", words, span.of(text), "name.known");
    marked.add(Units.merge(named, 0, named.size(), text, type.name(), name));
  }
}
