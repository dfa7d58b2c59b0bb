package org.khabar.find.name;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabar.knowledge.Entity;
import org.khabar.model.EntityType;
import org.khabar.model.Mention;
import org.khabar.model.Span;
import org.khabar.rules.CliticUnits;
import org.khabar.rules.PhraseTrie;
import org.khabar.rules.Unit;
import org.khabar.rules.Units;
import org.khabar.text.Analyzer;
import org.khabar.text.Host;
import org.khabar.text.LookAlikes;

/**
 * Decides within one article whom each name means: a surname whom it was introduced with, a
 * misspelt word the name nearby that it resembles, a new name a slug of its own.
 */
public final class NameLinker {
  private static final double KNOWN = 0.95;
  private static final double BY_SURNAME = 0.85;
  private static final double NEW = 0.7;

  /** What is left of a confidence when letters of another script stand in the name. */
  private static final double DISGUISED = 0.75;

  /** Behind the rule of such a mention. */
  private static final String LOOK_ALIKE = "+lookalike";

  private final NameTable table;
  private final Analyzer analyzer;
  private final Surroundings surroundings;
  private final KnownSurnames surnames;
  private final BareBodies bodies;
  private final List<Name> linked = new ArrayList<>();
  private final Map<String, Name> people = new HashMap<>();
  private final FullNames fullNames;
  private final Map<String, Name> spellings = new HashMap<>();

  /** A linker for one article; {@code day} is about when it was written. */
  public NameLinker(NameTable table, Analyzer analyzer, Offices offices, Optional<LocalDate> day) {
    this(table, analyzer, offices, day, BareBodies.none());
  }

  /** As above; {@code bodies} are those of states that an article may name without the state. */
  public NameLinker(
      NameTable table,
      Analyzer analyzer,
      Offices offices,
      Optional<LocalDate> day,
      BareBodies bodies) {
    this.bodies = bodies;
    this.table = table;
    this.analyzer = analyzer;
    surroundings = new Surroundings(offices, day);
    surnames = new KnownSurnames(table, surroundings);
    fullNames = new FullNames(table.endings());
  }

  /** Takes note of the names in a sentence; call it for all sentences before {@link #mark}. */
  public void note(List<Unit> units) {
    for (Unit unit : units) {
      unit.value(Name.class).ifPresent(this::note);
    }
  }

  private void note(Name name) {
    if (name.type() == EntityType.PER) {
      table
          .surname(HanParts.words(name))
          .ifPresent(surname -> people.merge(base(surname), known(name), NameLinker::likelier));
      fullNames.note(name);
    }
    if (name.words().size() == 1 && name.surface().length() >= 6) {
      spellings.putIfAbsent(name.words().getFirst(), name);
    }
    surroundings.note(name);
  }

  /**
   * Whom a surname alone means when two bear it: whoever is known, else whoever is introduced
   * first: a later name is often the same one with a word too many before it.
   */
  private static Name likelier(Name first, Name second) {
    return first.entities().isEmpty() && !second.entities().isEmpty() ? second : first;
  }

  /** The units with surnames and misspelt names marked, and every name a {@link Mention}. */
  public List<Unit> mark(List<Unit> units, String text) {
    List<Unit> marked = new ArrayList<>(units.size());
    for (int i = 0; i < units.size(); i++) {
      int at = i;
      Optional<PhraseTrie.Hit<Entity>> body = bodies.at(units, i);
      Optional<Name> home = body.flatMap(hit -> atHome(units, hit, text));
      if (home.isPresent()) {
        int to = body.orElseThrow().to();
        Mention mention = mention(home.get());
        marked.add(Units.merge(units, i, to, text, mention.type().name(), mention));
        i = to - 1;
        continue;
      }
      Unit unit = bared(units.get(i), marked);
      Optional<Name> name =
          unit.value(Name.class)
              .map(this::known)
              .map(this::atHome)
              .or(() -> bare(unit, beginsName(units, at)));
      if (name.isEmpty()) {
        marked.add(unit);
        continue;
      }
      int from = i;
      Name whole = name.get();
      if (unit.value().isEmpty()) {
        Optional<Name> longer = withGivenName(marked, whole, text);
        if (longer.isPresent()) {
          whole = longer.get();
          from = i - 1;
          marked.removeLast();
        }
      }
      List<Unit> named = new ArrayList<>(units.subList(from, i));
      named.add(unit);
      marked.add(
          Units.over(
              named, 0, named.size(), whole.span(), text, whole.type().name(), mention(whole)));
    }
    return marked;
  }

  /**
   * A person in no list who is known after all: by surname, or by a name that sounds alike. Whoever
   * the article introduces by full name is that person wherever the tagger sees a name, of whatever
   * type.
   */
  private Name known(Name name) {
    Optional<Entity> town = town(name);
    if (town.isPresent()) {
      return new Name(
          name.span(),
          name.type(),
          List.of(town.get()),
          "",
          name.words(),
          name.surface(),
          "name.spelling");
    }
    Name bearer = isRegionAlone(name) ? people.get(base(name.words().getFirst())) : null;
    if (bearer != null) {
      return as(name, bearer.entities(), idOf(bearer), "name.surname");
    }
    List<String> words = HanParts.words(name);
    String last = words.getLast();
    Name introduced = people.get(base(last));
    boolean alone = name.type() == EntityType.PER && words.size() == 1;
    if (alone && introduced != null && isOutOfPlace(name)) {
      return as(name, introduced.entities(), idOf(introduced), "name.surname");
    }
    boolean latin = name.rule().equals(LatinNames.RULE) && words.size() == 1;
    boolean surname = alone || latin && introduced != null;
    if (words.size() == 1
        && name.type() != EntityType.PER
        && name.rule().equals(Name.TAGGED)
        && surnames.isOfOffice(last)) {
      return as(name, surnames.likely(last), "", "name.surname");
    }
    if (!name.entities().isEmpty() || !surname && !name.id().isEmpty()) {
      return name; // the forms of a surname share an id, and may be those of somebody known
    }
    boolean tagged = latin || name.rule().equals(Name.TAGGED) && words.size() == 1;
    if (name.type() != EntityType.PER && (introduced == null || !tagged)) {
      boolean clear = latin && surnames.isPlain(last);
      return clear ? as(name, surnames.likely(last), "", "name.surname") : name;
    }
    if (words.size() == 1) {
      if (introduced != null) {
        return as(name, introduced.entities(), idOf(introduced), "name.surname");
      }
      List<Entity> likely = HanParts.isHan(last) ? List.of() : surnames.likely(last);
      return likely.size() == 1 ? as(name, likely, "", "name.surname") : name;
    }
    List<Entity> alike =
        table.bySurname(last).stream().filter(e -> table.isCalled(e, words.getFirst())).toList();
    if (alike.size() == 1) {
      return as(name, alike, "", "name.spelling");
    }
    return fullNames
        .fuller(name)
        .map(full -> as(name, List.of(), idOf(full), name.rule()))
        .orElse(name);
  }

  /** A town in no list of the language that sounds like one of a state told of: Koutaïssi. */
  private Optional<Entity> town(Name name) {
    String word = name.words().getFirst();
    boolean unknown =
        name.type() == EntityType.GPE
            && name.entities().isEmpty()
            && name.words().size() == 1
            && !HanParts.isHan(word);
    List<Entity> towns =
        unknown
            ? table.placesLike(word).stream()
                .filter(e -> surroundings.tellsOfStateOf(e, word))
                .toList()
            : List.of();
    return towns.size() == 1 ? Optional.of(towns.getFirst()) : Optional.empty();
  }

  /**
   * Whether a name is one word for a part of the world, which is a word for much else too, and the
   * surname of some: "West".
   */
  private static boolean isRegionAlone(Name name) {
    return name.words().size() == 1
        && !name.entities().isEmpty()
        && name.entities().stream().allMatch(e -> e.kind().equals("region"));
  }

  /**
   * Whether Chinese characters that spell the surname of somebody known stand in an article that
   * does not tell of his state: many surnames are spelt alike, so whoever is introduced is meant.
   */
  private boolean isOutOfPlace(Name name) {
    return HanParts.isHan(name.surface())
        && !name.entities().isEmpty()
        && name.entities().stream()
            .noneMatch(e -> surroundings.tellsOfStateOf(e, String.join(" ", name.words())));
  }

  /** A body that the article names without its state, as those at home do: "the Senate". */
  private Name atHome(Name name) {
    if (name.type() != EntityType.ORG || !name.entities().isEmpty()) {
      return name;
    }
    return surroundings
        .atHome(bodies.named(name.words()))
        .map(body -> atHome(body, name.span(), name.words(), name.surface()))
        .orElse(name);
  }

  private Optional<Name> atHome(List<Unit> units, PhraseTrie.Hit<Entity> hit, String text) {
    List<Unit> named = units.subList(hit.from(), hit.to());
    Span span = named.getFirst().span().union(named.getLast().span());
    List<String> words = named.stream().map(Unit::key).toList();
    return surroundings.atHome(hit.values()).map(body -> atHome(body, span, words, span.of(text)));
  }

  private static Name atHome(Entity body, Span span, List<String> words, String surface) {
    return new Name(span, EntityType.ORG, List.of(body), "", words, surface, "name.at-home");
  }

  private String base(String key) {
    return table.endings().base(key);
  }

  private static Name as(Name name, List<Entity> entities, String id, String rule) {
    return new Name(name.span(), EntityType.PER, entities, id, name.words(), name.surface(), rule);
  }

  /**
   * The unit without the words written on to its front, when what is left is somebody introduced in
   * the article; those words go to {@code before}.
   */
  private Unit bared(Unit unit, List<Unit> before) {
    if (!unit.isWord() || !unit.labels().isEmpty() || !unit.analyses().isEmpty()) {
      return unit;
    }
    for (Host host : analyzer.hosts(unit.key())) {
      boolean front = host.start() > 0 && host.end() == unit.key().length();
      if (front && people.containsKey(base(host.key()))) {
        before.addAll(CliticUnits.of(unit, host.before(), host.start()));
        return CliticUnits.rest(unit, host.start(), host.key(), List.of());
      }
    }
    return unit;
  }

  /** Whether a word goes on into a name that is not its bearer's: "the Ryder Cup". */
  private static boolean beginsName(List<Unit> units, int at) {
    if (at + 1 == units.size()) {
      return false;
    }
    Unit next = units.get(at + 1);
    boolean follows = units.get(at).span().end() + 1 == next.span().start();
    return follows && next.isBareWord() && next.isNameCased();
  }

  private Optional<Name> bare(Unit written, boolean beginsName) {
    boolean cased = isCased(written);
    if (!written.isWord() || !written.labels().isEmpty() || cased && !written.isCapitalised()) {
      return Optional.empty();
    }
    Unit unit = table.endings().cut(written);
    if (unit.key().length() < 3 || !cased && isCommon(unit)) {
      return Optional.empty();
    }
    Name introduced = people.get(base(unit.key()));
    if (introduced != null) {
      return Optional.of(alias(unit, introduced, "name.surname"));
    }
    boolean ambiguous = unit.isOf("ambiguous-name");
    if (ambiguous || beginsName || isCommon(unit)) {
      return Optional.empty();
    }
    return surnames.of(unit).or(() -> misspelt(unit));
  }

  /** Whether the word means something else in its language. */
  private static boolean isCommon(Unit unit) {
    return unit.any(a -> !a.wordClass().contains("name") && !a.lexeme().concept().isEmpty());
  }

  /** A capitalised word that no list has and that is one letter off a name in this article. */
  private Optional<Name> misspelt(Unit unit) {
    if (unit.key().length() < 6 || !unit.analyses().isEmpty() || !unit.isCapitalised()) {
      return Optional.empty();
    }
    return spellings.entrySet().stream()
        .filter(e -> !e.getKey().startsWith(unit.key()) && !unit.key().startsWith(e.getKey()))
        .filter(e -> Spelling.oneLetterOff(e.getKey(), unit.key()))
        .findFirst()
        .map(e -> alias(unit, e.getValue(), "name.misspelt"));
  }

  private static Name alias(Unit unit, Name known, String rule) {
    return new Name(
        unit.span(),
        known.type(),
        known.entities(),
        idOf(known),
        List.of(unit.key()),
        unit.surface(),
        rule);
  }

  /** A surname together with a given name before it that sounds like the known one. */
  private Optional<Name> withGivenName(List<Unit> before, Name name, String text) {
    if (before.isEmpty() || name.entities().isEmpty() || name.type() != EntityType.PER) {
      return Optional.empty();
    }
    Unit given = before.getLast();
    if (!given.isWord() || !given.labels().isEmpty() || isCased(given) && !given.isCapitalised()) {
      return Optional.empty();
    }
    if (!table.isCalled(name.entities().getFirst(), given.key())) {
      return Optional.empty();
    }
    Span span = given.span().union(name.span());
    return Optional.of(
        new Name(
            span,
            name.type(),
            name.entities(),
            name.id(),
            List.of(given.key(), name.words().getLast()),
            span.of(text),
            "name.spelling"));
  }

  /** Whom a name may mean, the likeliest first; empty for a name that no list has. */
  public List<Candidate> candidates(Name name) {
    List<Entity> all = name.entities();
    if (all.isEmpty() && name.type() == EntityType.PER && name.id().isEmpty()) {
      all = table.bySurname(name.words().getLast());
    }
    return surroundings.rank(all, name);
  }

  /** The names that were made mentions, in the order of the text. */
  public List<Name> linked() {
    return List.copyOf(linked);
  }

  /** The mention of a name; of one with letters of another script that look right, flagged. */
  private Mention mention(Name name) {
    linked.add(name);
    Mention mention = plainMention(name);
    return LookAlikes.isMixed(name.surface())
        ? new Mention(
            mention.span(),
            mention.type(),
            mention.id(),
            mention.name(),
            mention.wikidata(),
            mention.standsFor(),
            mention.rule() + LOOK_ALIKE,
            mention.confidence() * DISGUISED)
        : mention;
  }

  private Mention plainMention(Name name) {
    if (!name.entities().isEmpty()) {
      Entity entity = surroundings.rank(name.entities(), name).getFirst().entity();
      double confidence = name.rule().equals("name.known") ? KNOWN : BY_SURNAME;
      return new Mention(
          name.span(),
          entity.type(),
          entity.id(),
          EntityNames.english(entity),
          Optional.of(entity.wikidata()).filter(w -> !w.isEmpty()),
          Optional.empty(),
          name.rule(),
          confidence);
    }
    String id = idOf(name);
    Optional<Entity> known = table.find(id);
    return new Mention(
        name.span(),
        name.type(),
        id,
        known.map(EntityNames::english).orElse(Latin.inPress(name.surface())),
        known.map(Entity::wikidata).filter(w -> !w.isEmpty()),
        Optional.empty(),
        name.rule(),
        NEW);
  }

  static String idOf(Name name) {
    if (!name.id().isEmpty()) {
      return name.id();
    }
    if (!name.entities().isEmpty()) {
      return name.entities().getFirst().id();
    }
    String slug = Latin.slug(name.surface());
    return slug.isEmpty() ? "unnamed" : slug;
  }

  private static boolean isCased(Unit unit) {
    int c = unit.surface().codePointAt(0);
    return Character.isUpperCase(c) || Character.isLowerCase(c);
  }
}
