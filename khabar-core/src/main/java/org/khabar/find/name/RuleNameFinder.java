package org.khabar.find.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.khabar.knowledge.PatternRule;
import org.khabar.model.EntityType;
import org.khabar.model.Span;
import org.khabar.rules.Firings;
import org.khabar.rules.IndexRange;
import org.khabar.rules.PatternMatch;
import org.khabar.rules.PatternSet;
import org.khabar.rules.Unit;
import org.khabar.rules.Units;

/**
 * Finds names that are in no list, by the patterns of layer {@code name}.
 *
 * <p>A rule's capture {@code name} is the name, {@code make.name} its type. A rule with captures
 * {@code head} (a concept below {@code org}) and {@code of} (a state) makes the id from both.
 */
public final class RuleNameFinder {
  private final PatternSet patterns;
  private final Map<String, String> glosses;
  private final Predicate<String> surname;
  private final UnaryOperator<Unit> withoutEnding;

  /**
   * A finder.
   *
   * @param glosses English glosses of concepts
   * @param names whose surnames are known, and which endings the language puts on names
   */
  public RuleNameFinder(List<PatternRule> rules, Map<String, String> glosses, NameTable names) {
    this(rules, glosses, names, Firings.NONE);
  }

  /** The same; {@code firings} is told which rules match. */
  public RuleNameFinder(
      List<PatternRule> rules, Map<String, String> glosses, NameTable names, Firings firings) {
    patterns =
        new PatternSet(rules.stream().filter(r -> r.layer().equals("name")).toList(), firings);
    this.glosses = glosses;
    surname = key -> !names.bySurname(key).isEmpty();
    withoutEnding = names::endings;
  }

  /** The units, with each name found as one unit whose value is a {@link Name}. */
  public List<Unit> mark(List<Unit> units, String text) {
    List<Unit> marked = units;
    for (PatternMatch match : patterns.match(units).reversed()) {
      for (Map.Entry<String, IndexRange> name : named(match)) {
        marked = mark(units, marked, text, match, name.getValue(), name.getKey());
      }
    }
    return marked;
  }

  /** What a match names, the last first, so that positions before it stay as they are. */
  private static List<Map.Entry<String, IndexRange>> named(PatternMatch match) {
    IndexRange whole = new IndexRange(match.from(), match.to());
    List<Map.Entry<String, IndexRange>> named = new ArrayList<>();
    match.capture("name2").ifPresent(range -> named.add(Map.entry("name2", range)));
    Optional<IndexRange> first = match.capture("name");
    if (first.isPresent() || named.isEmpty()) {
      named.add(Map.entry("name", first.orElse(whole)));
    }
    named.sort(Comparator.comparingInt(n -> -n.getValue().from()));
    return named;
  }

  /** {@code marked} with the name at {@code range} of {@code units}, unless it is known already. */
  private List<Unit> mark(
      List<Unit> units,
      List<Unit> marked,
      String text,
      PatternMatch match,
      IndexRange range,
      String made) {
    boolean known =
        range.to() - range.from() == 1 && units.get(range.from()).value(Name.class).isPresent();
    if (known) {
      return marked;
    }
    EntityType type = EntityType.valueOf(match.rule().make().getOrDefault(made, "PER"));
    if (type == EntityType.PER) {
      range = behindTitle(units, behindDash(units, withoutNeighbour(units, range)));
    }
    range = closed(units, range, type == EntityType.PER);
    if (type == EntityType.PER && isTitleAlone(units, range)) {
      return marked; // الرئيس العراقي: a surname too, but here the president's country
    }
    List<Unit> named = units.subList(range.from(), range.to());
    if (named.stream().allMatch(RuleNameFinder::isSmall)) {
      return marked; // where names have capitals, small words are none
    }
    Unit last = withoutEnding.apply(named.getLast());
    Span span = new Span(named.getFirst().span().start(), last.span().end());
    List<String> words = new ArrayList<>();
    named.subList(0, named.size() - 1).forEach(u -> words.addAll(List.of(u.key().split(" "))));
    words.addAll(List.of(last.key().split(" ")));
    Name name =
        new Name(span, type, List.of(), id(units, match), words, span.of(text), match.rule().id());
    return Units.replace(
        marked,
        range.from(),
        range.to(),
        Units.over(units, range.from(), range.to(), span, text, type.name(), name));
  }

  private static boolean isSmall(Unit unit) {
    boolean cased = unit.surface().chars().anyMatch(Character::isLowerCase);
    return cased && unit.surface().chars().noneMatch(Character::isUpperCase);
  }

  /** Two surnames of known people side by side are two people: "President X Y told". */
  private IndexRange withoutNeighbour(List<Unit> units, IndexRange range) {
    boolean two =
        range.to() - range.from() == 2
            && surname.test(units.get(range.from()).key())
            && surname.test(units.get(range.from() + 1).key())
            && !units.get(range.from() + 1).isOf("ord")
            && !isFirstName(units.get(range.from()));
    return two ? new IndexRange(range.from(), range.from() + 1) : range;
  }

  /** A first name that is a surname of somebody too, as most are where fathers' names are used. */
  private static boolean isFirstName(Unit unit) {
    return !unit.isCapitalised() && (unit.isOf("given-name") || unit.isOf("ambiguous-name"));
  }

  private static boolean isTitleAlone(List<Unit> units, IndexRange range) {
    return range.to() - range.from() == 1
        && PersonEdges.isTitle(units.get(range.from()))
        && !units.get(range.from()).isOf("family-name");
  }

  /** A name without a title that is a name as well: الشيخ before a given name. */
  private static IndexRange behindTitle(List<Unit> units, IndexRange range) {
    int from = range.from();
    while (from + 1 < range.to()
        && PersonEdges.isTitle(units.get(from))
        && PersonEdges.mayBegin(units.get(from + 1))) {
      from++;
    }
    return new IndexRange(from, range.to());
  }

  /** A dash with space around it joins no names: what stands in front of it is something else. */
  private static IndexRange behindDash(List<Unit> units, IndexRange range) {
    for (int at = range.to() - 2; at > range.from(); at--) {
      Span sign = units.get(at).span();
      boolean spaced =
          units.get(at - 1).span().end() < sign.start()
              && sign.end() < units.get(at + 1).span().start();
      if (spaced && units.get(at).isPunctuation()) {
        return new IndexRange(at + 1, range.to());
      }
    }
    return range;
  }

  /**
   * The part of a name before or behind a word that an ending closes: "Selin Tura'nın Kerem Bozok"
   * are two people.
   */
  private IndexRange closed(List<Unit> units, IndexRange range, boolean before) {
    IndexRange closed = range;
    for (int i = range.from(); i < range.to() - 1; i++) {
      if (withoutEnding.apply(units.get(i)) != units.get(i)) {
        if (before) {
          return new IndexRange(range.from(), i + 1);
        }
        closed = new IndexRange(i + 1, range.to());
      }
    }
    return closed;
  }

  private String id(List<Unit> units, PatternMatch match) {
    Optional<IndexRange> headAt = match.capture("head");
    Optional<IndexRange> ofAt = match.capture("of");
    if (headAt.isEmpty() || ofAt.isEmpty()) {
      return "";
    }
    Optional<String> head =
        units.get(headAt.get().from()).analyses().stream()
            .map(a -> a.concept())
            .filter(c -> c.startsWith("org."))
            .findFirst();
    Unit of = units.get(ofAt.get().from());
    Optional<String> state =
        of.value(Name.class)
            .map(n -> n.entities().isEmpty() ? NameLinker.idOf(n) : n.entities().getFirst().id())
            .or(() -> people(of));
    if (head.isEmpty() || state.isEmpty()) {
      return "";
    }
    String people = glosses.getOrDefault("people." + state.get(), state.get());
    return Latin.slug(people + " " + glosses.getOrDefault(head.get(), head.get().substring(4)));
  }

  private static Optional<String> people(Unit unit) {
    return unit.analyses().stream()
        .map(a -> a.concept())
        .filter(c -> c.startsWith("people."))
        .map(c -> c.substring("people.".length()))
        .findFirst();
  }
}
