package org.khabar.find.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khabar.knowledge.Entity;
import org.khabar.model.EntityType;
import org.khabar.model.Span;
import org.khabar.rules.Unit;
import org.khabar.rules.Units;
import org.khabar.text.Normalizer;

/**
 * Where names of people begin and end in scripts that have no capitals to tell.
 *
 * <p>No name ends in a word that makes one name with the next ("Sa'd ibn Abi"), a name goes on
 * behind such a word ("… Al Nahyan"), and a given name right before a person's name belongs to it.
 */
public final class PersonEdges {
  private static final Set<String> FIRST = Set.of("given-name", "ambiguous-name");
  private static final Set<String> NAMES =
      Set.of("given-name", "ambiguous-name", "family-name", "name-part");

  private final NameTable table;
  private final Set<String> openings;
  private final Set<String> links;

  /**
   * A mender for a language.
   *
   * @param settings {@code nameOpenings} (words that make one name with the next) and {@code
   *     nameLinks} (words inside a name, between somebody and whose child they are)
   */
  public PersonEdges(NameTable table, Map<String, String> settings) {
    this.table = table;
    links = words(settings.getOrDefault("nameLinks", ""));
    openings = words(settings.getOrDefault("nameOpenings", ""));
  }

  private static Set<String> words(String setting) {
    return Arrays.stream(setting.split(" "))
        .filter(w -> !w.isEmpty())
        .map(Normalizer::key)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Whether a word in front of somebody's name is no part of it: a title or an adjective of a
   * state, with its article.
   */
  public static boolean isTitle(Unit unit) {
    return unit.isWord()
        && unit.value().isEmpty()
        && !unit.isOf("given-name")
        && unit.any(
            a ->
                a.has("def", "yes")
                    && (a.concept().startsWith("role.") || a.concept().startsWith("people.")));
  }

  /** Whether a word can be the first one of somebody's name, or nobody knows it. */
  public static boolean mayBegin(Unit unit) {
    return unit.isWord()
        && (unit.analyses().isEmpty() || unit.any(a -> NAMES.contains(a.wordClass())));
  }

  /** The units, names of people whole. */
  public List<Unit> mark(List<Unit> units, String text) {
    if (links.isEmpty()) {
      return units;
    }
    List<Unit> marked = new ArrayList<>(units.size());
    int at = 0;
    while (at < units.size()) {
      Unit unit = units.get(at);
      if (person(unit).isEmpty()) {
        marked.add(unit);
        at++;
        continue;
      }
      int end = end(units, at);
      int start = start(units, at, marked);
      if (start == at && end == at + 1) {
        marked.add(unit);
      } else {
        marked.subList(marked.size() - (at - start), marked.size()).clear();
        marked.add(whole(units, start, end, text));
      }
      at = end;
    }
    return marked;
  }

  /** The position behind all that belongs to the name at {@code at}. */
  private int end(List<Unit> units, int at) {
    int end = at + 1;
    while (end < units.size() && isBeside(units, end)) {
      String last = lastWord(units.get(end - 1));
      Unit next = units.get(end);
      if (openings.contains(last) || links.contains(last)) {
        if (!mayGoOn(next, openings.contains(last))) {
          break;
        }
        end++;
      } else if (person(next).isPresent()) {
        if (!links.contains(firstWord(next)) && !isOne(units, at, end)) {
          break;
        }
        end++;
      } else if (links.contains(next.key())
          && next.value().isEmpty()
          && end + 1 < units.size()
          && isBeside(units, end + 1)
          && mayGoOn(units.get(end + 1), false)) {
        end += 2;
      } else {
        break;
      }
    }
    return end;
  }

  /** Where the name begins: a name cannot begin with "son of" behind a word that may be a name. */
  private int start(List<Unit> units, int at, List<Unit> marked) {
    boolean open =
        links.contains(firstWord(units.get(at))) && at > 0 && marked.getLast() == units.get(at - 1);
    boolean before =
        open
            && isBeside(units, at)
            && units.get(at - 1).value().isEmpty()
            && units.get(at - 1).isBareWord()
            && mayBegin(units.get(at - 1));
    return before ? at - 1 : at;
  }

  /** Whether two names side by side are one person's: the first is a given name. */
  private static boolean isOne(List<Unit> units, int from, int at) {
    Unit first = units.get(from);
    return at == from + 1
        && first.value(Name.class).filter(n -> n.entities().isEmpty()).isPresent()
        && first.any(a -> FIRST.contains(a.wordClass()));
  }

  /** Whether a word can be a further one of a name, {@code noun} one that means something too. */
  private static boolean mayGoOn(Unit unit, boolean noun) {
    boolean means = noun && (unit.isOf("noun") || unit.isOf("adj"));
    boolean unknown = unit.any(a -> a.has("unknown", "yes"));
    boolean word = unit.isBareWord() && (means || unknown || mayBegin(unit));
    return word || person(unit).isPresent();
  }

  private static boolean isBeside(List<Unit> units, int at) {
    return at > 0 && units.get(at - 1).span().end() + 1 == units.get(at).span().start();
  }

  private Unit whole(List<Unit> units, int from, int to, String text) {
    List<Unit> named = units.subList(from, to);
    List<String> words = new ArrayList<>();
    named.forEach(u -> words.addAll(List.of(u.key().split(" "))));
    List<Name> parts = named.stream().flatMap(u -> u.value(Name.class).stream()).toList();
    List<Entity> known = table.named(words, EntityType.PER);
    if (known.isEmpty()) {
      known =
          parts.stream()
              .filter(n -> n.words().size() > 1 && !n.entities().isEmpty())
              .findFirst()
              .map(Name::entities)
              .orElse(List.of());
    }
    Span span = named.getFirst().span().union(named.getLast().span());
    String rule = parts.getFirst().rule();
    Name name = new Name(span, EntityType.PER, known, "", words, span.of(text), rule);
    return Units.over(units, from, to, span, text, EntityType.PER.name(), name);
  }

  private static Optional<Name> person(Unit unit) {
    return unit.value(Name.class).filter(n -> n.type() == EntityType.PER);
  }

  private static String lastWord(Unit unit) {
    return unit.key().substring(unit.key().lastIndexOf(' ') + 1);
  }

  private static String firstWord(Unit unit) {
    int space = unit.key().indexOf(' ');
    return space < 0 ? unit.key() : unit.key().substring(0, space);
  }
}
