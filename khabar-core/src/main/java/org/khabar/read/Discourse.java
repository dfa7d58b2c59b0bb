package org.khabar.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.khabar.knowledge.Concept;
import org.khabar.model.Description;
import org.khabar.model.EntityType;
import org.khabar.model.Mention;
import org.khabar.rules.Unit;

/** What an article has told so far, for words that point back to it. Used by one reading only. */
final class Discourse {
  /** What stands beside the name of an armed group or a party and says what it is. */
  private static final Set<String> BANDS = Set.of("role.rebel", "role.opposition", "role.party");

  /** What a state has, and a person only for the state that he or she stands for. */
  private static final String OFFICE = "role.agency";

  private static final List<String> OFFICES =
      List.of(
          "role.minister",
          "role.ministry",
          "role.government",
          "role.military",
          "role.ambassador",
          "role.embassy",
          "role.prime-minister",
          "role.president");

  /** Bodies of which each state has one, so that their bare name is that of the state told of. */
  private static final Set<String> OF_A_STATE =
      Set.of(
          "role.government",
          "role.authorities",
          "role.military",
          "role.police",
          "org.government",
          "org.police",
          "org.army",
          "org.ministry",
          "org.parliament",
          "org.presidency",
          "org.election-commission",
          "org.central-bank");

  /** What people of many offices are called once they have been told of. */
  private static final Set<String> WIDE =
      Set.of(
          "role.leader",
          "role.ruler",
          "role.monarch",
          "role.cleric",
          "role.guest",
          "role.politician",
          "role.veteran",
          "role.expert",
          "role.candidate");

  private static final String STATEMENT = "role.statement";
  private static final String SOURCE = "role.source";

  /** Acts whose verbs close what was said. */
  private static final List<String> CLOSING =
      List.of("act.say", "act.accuse", "act.announce", "act.warn", "act.confirm");

  /** What opens a clause that its main clause follows. */
  private static final List<String> OPENING =
      List.of("gram.when", "gram.while", "gram.after", "gram.because", "gram.despite", "gram.if");

  /** Names back from "the two countries" among which these are told of most. */
  private static final int FAR = 40;

  private final String text;
  private final World world;
  private final Describer describer;
  private final Focus focus = new Focus();
  private final RoleMemory roles;
  private final Dealings dealings;
  private final Optional<LocalDate> day;
  private final NamesBefore names;
  private final BodiesBefore bodies;
  private final Sexes sexes;

  /** Descriptions that were made, with what they were made of. */
  private final Map<String, Description> described = new HashMap<>();

  /** Whether behind what was said the verb stands before who says it. */
  private final boolean reportsInverted;

  private final boolean verbsBetween;
  private final boolean hasArticles;

  private List<Party> subjects = List.of();

  /** Who is named in the sentence as a source: "according to X". */
  private List<Party> sources = List.of();

  /**
   * Where pronouns for who says the rest begin, and where what was said begins: "…, sagte
   * <i>er</i>".
   */
  private Map<Integer, Integer> reporters = Map.of();

  private Optional<String> lastSpeaker = Optional.empty();
  private Optional<String> lastPerson = Optional.empty();

  /** For an article with all its names, in text order. */
  Discourse(
      String text,
      LanguageTools tools,
      Optional<LocalDate> day,
      List<Mention> mentions,
      Set<String> towns,
      Sexes sexes) {
    this.text = text;
    this.sexes = sexes;
    reportsInverted = tools.reportsInverted();
    verbsBetween = tools.verbsBetween();
    hasArticles = tools.hasArticles();
    world = tools.world();
    this.day = day;
    names = new NamesBefore(world, mentions, towns);
    bodies = new BodiesBefore(text, world, names);
    describer =
        new Describer(world, this::isPerson, id -> tools.hasOwnGlosses() && names.mayBeState(id));
    roles = new RoleMemory(world, day);
    dealings = new Dealings(world);
  }

  Optional<String> lastSpeaker() {
    return lastSpeaker;
  }

  Optional<String> lastPerson() {
    return lastPerson;
  }

  /** The person that the last sentences were about. */
  Optional<String> personTold() {
    return focus.person();
  }

  /** The people that the last sentences were about, if they have one description. */
  Optional<String> severalTold() {
    return focus.several().size() == 1 ? Optional.of(focus.several().getFirst()) : Optional.empty();
  }

  /** Whether {@code id} describes several people. */
  boolean isSeveral(String id) {
    Description description = described.get(id);
    return description != null && description.plural();
  }

  /** Who spoke in the last sentence, else whom it was about. */
  Optional<String> lastTold() {
    return focus.latest();
  }

  /** The body that the last sentences were about. */
  Optional<String> bodyTold() {
    return focus.body();
  }

  void spoke(String speaker) {
    lastSpeaker = Optional.of(speaker);
    Description description = described.get(speaker);
    if (description != null && description.plural()) {
      focus.severalSpoke(speaker);
    } else {
      focus.spoke(speaker, isPerson(speaker));
    }
  }

  /** Begins the next sentence: who was it about before? */
  void enter(Sentence sentence, Clause clause) {
    subjects.stream()
        .findFirst()
        .ifPresent(
            first -> {
              List<String> ids =
                  subjects.size() == 1
                      ? identifyAll(first)
                      : subjects.stream().map(this::identify).distinct().toList();
              focus.subject(ids, isPerson(ids.getFirst()), first.plural());
            });
    focus.enter();
    reporters =
        reportsInverted
            ? reporters(clause.units())
            : verbsBetween ? closingReporters(clause.units()) : Map.of();
    introduce(clause);
    subjects = sentence.isTitle() ? List.of() : subjects(clause);
    sources = sources(clause.units());
  }

  /** Takes note of the roles of all who are named with one, whatever they do; the first last. */
  private void introduce(Clause clause) {
    titled(clause.units());
    for (Unit unit : clause.units().reversed()) {
      unit.value(Party.class)
          .filter(p -> !p.role().isEmpty() && !p.plural())
          .filter(p -> p.name().map(n -> n.type() == EntityType.PER).orElse(false))
          .ifPresent(p -> roles.told(p, p.name().orElseThrow().id()));
    }
  }

  /**
   * Takes note of an office that stands before somebody who has another: "Marshal X, president".
   */
  private void titled(List<Unit> units) {
    for (int at = 1; at < units.size(); at++) {
      Unit before = units.get(at - 1);
      Optional<Mention> name = units.get(at).value(Party.class).flatMap(Party::name);
      if (name.isPresent()
          && name.get().type() == EntityType.PER
          && before.labels().isEmpty()
          && before.isCapitalised()) {
        before.analyses().stream()
            .filter(a -> a.wordClass().equals("noun") && a.isA("role"))
            .filter(a -> !a.isA("role.title") && !a.isA("role.rank"))
            .findFirst()
            .ifPresent(a -> roles.told(a.concept(), name.get().id()));
      }
    }
  }

  /** The first party of a sentence that is named or described, with those beside it. */
  private static List<Party> subjects(Clause clause) {
    List<Unit> units = clause.units();
    for (int at = 0; at < units.size(); at++) {
      Optional<Party> party = units.get(at).value(Party.class);
      boolean free =
          !clause.isAside(at)
              && (at == 0
                  || !Grammar.isPreposition(units.get(at - 1))
                      && !Grammar.isGenitive(units.get(at - 1)));
      if (party.isPresent() && free && !party.get().isPronoun()) {
        List<Party> all = new ArrayList<>(List.of(party.get()));
        for (int next = at + 2;
            next < units.size()
                && Grammar.isAnd(units.get(next - 1))
                && units.get(next).value(Party.class).isPresent();
            next += 2) {
          all.add(units.get(next).value(Party.class).orElseThrow());
        }
        return all;
      }
    }
    return List.of();
  }

  private static List<Party> sources(List<Unit> units) {
    List<Party> all = new ArrayList<>();
    for (int at = 1; at < units.size(); at++) {
      if (units.get(at - 1).means("gram.according")) {
        units.get(at).value(Party.class).filter(p -> !p.isPronoun()).ifPresent(all::add);
      }
    }
    return all;
  }

  /** Whether somebody is a person, by name or as described. */
  boolean isPerson(String id) {
    Description description = described.get(id);
    if (description != null) {
      return !description.plural() && !world.isBody(description.role());
    }
    return names.isPerson(id) && !names.mayBeState(id)
        || world.entity(id).map(e -> e.type() == EntityType.PER).orElse(false);
  }

  /** Whether {@code id} is a description that was made for somebody unnamed. */
  boolean isDescription(String id) {
    return described.containsKey(id);
  }

  /** Whether somebody is an unnamed journalist or the press. */
  boolean isPress(String id) {
    Description description = described.get(id);
    return description != null
        && (description.role().startsWith("role.journalist")
            || description.role().startsWith("role.media"));
  }

  private String describe(Party party) {
    String words = describer.describe(party);
    described.putIfAbsent(words, describer.structure(party));
    return words;
  }

  /** What every description made so far is made of. */
  Map<String, Description> descriptions() {
    return Map.copyOf(described);
  }

  /** The last person told of before a position, other than {@code self}. */
  Optional<String> otherBefore(int position, String self) {
    return names.otherPerson(position, self);
  }

  /** The last body or state that is named from one position to another, save who acts there. */
  Optional<String> bodyBetween(int from, int to) {
    List<String> acting = subjects.stream().map(this::identify).toList();
    return names.at(to).stream()
        .takeWhile(m -> m.span().start() >= from)
        .filter(m -> m.type() == EntityType.ORG || names.mayBeState(m.id()))
        .map(Mention::id)
        .filter(id -> !acting.contains(id))
        .findFirst();
  }

  /** The latest body or country told of before a party that says "of that body". */
  private Optional<String> pointedAt(Party party) {
    if (party.back().equals(PartyChunker.OWNER)) {
      return owner(party);
    }
    return bodies.pointedAt(party);
  }

  /** Who "his" or "its" means before a role: for an office the state, else the person or body. */
  private Optional<String> owner(Party party) {
    Optional<String> owner =
        subjects.stream()
            .filter(p -> p.span().end() <= party.span().start() && !p.plural())
            .map(this::identify)
            .filter(id -> !described.containsKey(id))
            .findFirst()
            .or(() -> focus.latest().flatMap(this::namedOwner));
    boolean office = OFFICES.stream().anyMatch(party.role()::startsWith);
    return office ? owner.flatMap(this::stateOf).or(() -> owner) : owner;
  }

  /** Somebody, or the body that somebody unnamed is of. */
  private Optional<String> namedOwner(String id) {
    Description description = described.get(id);
    return description == null ? Optional.of(id) : description.of().or(() -> Optional.of(id));
  }

  /** The state that somebody belongs to, as far as the world or this article tells. */
  private Optional<String> stateOf(String id) {
    return names.stateOf(id).or(() -> roles.bodyOf(id).map(world::actorOf));
  }

  /** Whether it can be told whom a party means: a pronoun needs somebody before it. */
  boolean knows(Party party) {
    if (party.role().isEmpty() && !party.back().isEmpty()) {
      return pointedAt(party).isPresent();
    }
    return !party.isPronoun() || !pointed(party).isEmpty();
  }

  /** Whom a pronoun means. */
  private List<String> pointed(Party pronoun) {
    return switch (pronoun.pronoun()) {
      case "several" -> focus.several();
      case "latter" ->
          names.person(pronoun.span().start(), id -> true).or(() -> personBefore(pronoun)).stream()
              .toList();
      case "member" -> memberOf(focus.several());
      case "thing" -> focus.body().stream().toList();
      case "sides" ->
          dealings
              .sides(pronoun.count())
              .or(() -> dealings.states(pronoun.count()))
              .orElseGet(() -> statesBefore(pronoun));
      case "states" -> dealings.states(pronoun.count()).orElseGet(() -> statesBefore(pronoun));
      case Sexes.MAN, Sexes.WOMAN -> {
        Optional<String> nearest = personBefore(pronoun);
        String gender = pronoun.pronoun();
        yield nearest
            .filter(id -> sexes.mayBe(id, gender))
            .or(
                () ->
                    names.person(
                        pronoun.span().start(), id -> sexes.of(id).equals(Optional.of(gender))))
            .or(() -> nearest)
            .stream()
            .toList();
      }
      default -> personBefore(pronoun).stream().toList();
    };
  }

  /** One of several who were described: an officer of "two officers". */
  private List<String> memberOf(List<String> several) {
    Optional<Description> all =
        several.size() == 1
            ? Optional.ofNullable(described.get(several.getFirst()))
            : Optional.empty();
    return all
        .filter(Description::plural)
        .map(d -> new Description(d.role(), d.ranks(), d.of(), false))
        .map(
            one -> {
              String words = describer.describe(one);
              described.putIfAbsent(words, one);
              return words;
            })
        .stream()
        .toList();
  }

  /** Pronouns behind a verb of saying that stands behind what was said: nobody told of in it. */
  private static Map<Integer, Integer> reporters(List<Unit> units) {
    Map<Integer, Integer> found = new HashMap<>();
    int begin = 0;
    for (int at = 2; at < units.size(); at++) {
      Unit mark = units.get(at - 2);
      if (mark.key().equals(";") || mark.key().equals(":")) {
        begin = mark.span().end();
      }
      boolean behind = Grammar.isComma(mark) || Grammar.isQuoteMark(mark);
      if (behind
          && units.get(at - 1).any(a -> a.isA("act") && a.wordClass().equals("verb"))
          && units.get(at).value(Party.class).map(Party::isPronoun).orElse(false)) {
        found.put(units.get(at).span().start(), begin);
      }
    }
    return found;
  }

  /** "The mayor, <i>he</i> said, sleeps", "The mayor sleeps, <i>he</i> said": not the mayor. */
  private static Map<Integer, Integer> closingReporters(List<Unit> units) {
    Map<Integer, Integer> found = new HashMap<>();
    if (OPENING.stream().anyMatch(units.getFirst()::means)) {
      return found; // "When the mayor left, he said"
    }
    int begin = 0;
    for (int at = 1; at + 1 < units.size(); at++) {
      Unit mark = units.get(at - 1);
      if (mark.key().equals(";") || mark.key().equals(":")) {
        begin = mark.span().end();
      }
      boolean behind = Grammar.isComma(mark) || Grammar.isQuoteMark(mark);
      int verb = at + 1;
      while (verb + 1 < units.size() && SharedSubjects.isLight(units.get(verb))) {
        verb++;
      }
      boolean closes =
          verb + 1 == units.size()
              || units.get(verb + 1).isPunctuation() && !units.get(verb + 1).key().equals(":")
              || units.get(verb + 1).is("TIME")
              || verb + 2 < units.size() && units.get(verb + 2).is("TIME");
      if (behind
          && closes
          && units.get(verb).any(a -> Grammar.isFinite(a) && CLOSING.stream().anyMatch(a::isA))
          && units.get(at).value(Party.class).map(Party::isPronoun).orElse(false)) {
        found.put(units.get(at).span().start(), begin);
      }
    }
    return found;
  }

  /**
   * Whom "he" means: the first person of the sentence, else its source, else who spoke or was told
   * of last.
   */
  private Optional<String> personBefore(Party pronoun) {
    Integer said = reporters.get(pronoun.span().start());
    int until = said == null || focus.person().isEmpty() ? pronoun.span().start() : said;
    return Stream.concat(subjects.stream(), sources.stream())
        .filter(p -> p.span().end() <= until)
        .map(this::identify)
        .filter(this::isPerson)
        .findFirst()
        .or(focus::person)
        .or(() -> lastPerson)
        .or(() -> lastSpeaker);
  }

  /** As many states as "the two countries" are, those that were told of most; all or none. */
  private List<String> statesBefore(Party party) {
    List<String> states = names.states(party.span().start(), FAR, names::stateOf);
    return states.size() < party.count() ? List.of() : states.subList(0, party.count());
  }

  /** Whom a party means: an entity id or a description. Remembers it for what follows. */
  String resolve(Party party) {
    String id = identify(party);
    boolean named = party.name().isPresent() && party.name().get().type() == EntityType.PER;
    if (named || party.name().isEmpty() && isPerson(id)) {
      lastPerson = Optional.of(id);
    }
    if (!party.role().isEmpty()) {
      roles.told(party, id);
    } else if (named) {
      roles.told(id);
    }
    return id;
  }

  /** Somebody who is only described: "a senior official". */
  private static boolean isUnnamed(String id) {
    return id.indexOf(' ') >= 0;
  }

  /**
   * "That researcher", "the researcher", of whom only the name was told before; "the ruler", as
   * many with another office may be called.
   */
  private Optional<String> thatPerson(Party party) {
    boolean wide = WIDE.contains(party.role());
    return party.pointsBack() && !world.isBody(party.role()) // "the data" is nobody
        ? focus.person().filter(id -> names.isPerson(id) && (wide || !roles.hasRole(id)))
        : Optional.empty();
  }

  /**
   * All whom a party means: "the presidents of X and Y" are two people, "both ministers" the last
   * two told of.
   */
  List<String> resolveAll(Party party) {
    List<String> all = identifyAll(party);
    return all.size() == 1 ? List.of(resolve(party)) : all;
  }

  private List<String> identifyAll(Party party) {
    if (party.isPronoun()) {
      List<String> pointed = pointed(party);
      return pointed.isEmpty() ? List.of(identify(party)) : pointed;
    }
    if (!party.plural() || party.name().isPresent() || party.role().isEmpty()) {
      return List.of(identify(party));
    }
    List<String> holders = holders(party);
    if (holders.isEmpty() && party.bodies().isEmpty()) {
      holders =
          party.anaphoric() ? latest(party, Math.max(2, party.count())) : thoseWhoDealt(party);
    }
    if (holders.isEmpty() && party.isSides()) {
      Party ofStates = ofSides(party);
      return ofStates.isSides() ? List.of(identify(party)) : identifyAll(ofStates);
    }
    return holders.isEmpty() ? List.of(identify(party)) : holders;
  }

  /** "The ministers <i>of both countries</i>" with the two countries, where they are known. */
  Party ofSides(Party party) {
    if (!party.isSides() || party.role().isEmpty() || !party.bodies().isEmpty()) {
      return party;
    }
    List<String> states = pointed(party);
    return states.size() == party.count() ? party.withBodies(states) : party;
  }

  /** Who holds elsewhere the office of whom the sentence is about: "his Iraqi counterpart". */
  private Optional<String> counterpart(Party party) {
    if (!party.role().equals(RoleMemory.COUNTERPART) || party.of().isEmpty()) {
      return Optional.empty();
    }
    Optional<String> office =
        subjects.stream()
            .filter(p -> p.span().end() <= party.span().start())
            .map(p -> RoleMemory.isPeer(p.role()) ? p.role() : heldBy(p))
            .filter(role -> !role.isEmpty())
            .findFirst()
            .or(() -> focus.person().flatMap(roles::officeOf));
    return office
        .map(party::withRole)
        .flatMap(p -> roles.before(p).or(() -> holder(p)))
        .or(() -> party.of().map(world::actorOf).filter(world::isState));
  }

  private String heldBy(Party party) {
    return party.name().flatMap(name -> roles.officeOf(name.id())).orElse("");
  }

  /** Who holds an office on the day: that of the body named, else of the state told of most. */
  private Optional<String> holder(Party party) {
    if (!party.ranks().isEmpty() || day.isEmpty()) {
      return Optional.empty();
    }
    boolean bare = party.kinds().isEmpty() && party.back().isEmpty();
    Optional<String> body =
        party
            .of()
            .map(world::actorOf)
            .or(
                () ->
                    bare
                        ? bodies.stateToldOf(party.span().start(), this::stateOf)
                        : Optional.empty());
    return body.flatMap(of -> world.offices().holder(party.role(), of, day.get()));
  }

  /** Who hold the office in each body named, if that is known of all of them. */
  private List<String> holders(Party party) {
    List<String> holders = new ArrayList<>();
    for (String body : party.bodies()) {
      String office = world.actorOf(body);
      day.flatMap(d -> world.offices().holder(party.role(), office, d)).ifPresent(holders::add);
    }
    return holders.size() == party.bodies().size() ? holders : List.of();
  }

  /** Who dealt with whom so far. */
  Dealings dealings() {
    return dealings;
  }

  /** The two who met last, if "the presidents" or "two leaders" can mean them. */
  private List<String> thoseWhoDealt(Party party) {
    boolean bare = party.ranks().isEmpty() && party.kinds().isEmpty() && party.back().isEmpty();
    boolean known = party.definite() || !hasArticles;
    return bare && known && party.count() == 2 ? met(party) : List.of();
  }

  /** The two who met last, if they hold such an office. */
  private List<String> met(Party party) {
    List<String> met = dealings.people();
    boolean fit = met.size() == 2 && met.stream().allMatch(p -> roles.holds(p, party.role()));
    return fit ? met : List.of();
  }

  /** The last people told of who hold such an office; the two who met last, if they do. */
  private List<String> latest(Party party, int count) {
    List<String> met = count == 2 ? met(party) : List.of();
    if (!met.isEmpty()) {
      return met;
    }
    List<String> people = new ArrayList<>();
    for (Mention mention : names.at(party.span().start())) {
      if (mention.type() == EntityType.PER
          && !people.contains(mention.id())
          && roles.holds(mention.id(), party.role())) {
        people.addFirst(mention.id());
        if (people.size() == count) {
          return people;
        }
      }
    }
    return List.of();
  }

  /** A party with the body that it leaves out: that of "his", "that country", a bare "police". */
  private Party withBodyPointedAt(Party given) {
    boolean told = given.back().isEmpty() || !given.bodies().isEmpty();
    Party party = told ? given : given.withBody(pointedAt(given));
    boolean bare = party.bodies().isEmpty() && party.ranks().isEmpty() && !party.plural();
    return bare && OF_A_STATE.contains(party.role())
        ? party.withBody(bodies.stateToldOf(party.span().start(), this::stateOf))
        : party;
  }

  private String identify(Party given) {
    if (given.name().isPresent()) {
      return given.name().get().id();
    }
    Optional<String> told = bodies.named(given);
    if (told.isPresent()) {
      return told.get();
    }
    Party party = withBodyPointedAt(given);
    boolean body = party.role().isEmpty() || party.role().startsWith(PartyChunker.BODY);
    boolean ofState = !party.role().isEmpty() && party.of().filter(names::mayBeState).isPresent();
    boolean staff = party.role().equals(OFFICE) && party.of().filter(names::isPerson).isPresent();
    boolean band = // "the ELN rebel group"
        BANDS.contains(party.role())
            && !party.plural()
            && party.of().filter(names::isBody).isPresent();
    if (staff || band || body && party.of().isPresent() && !ofState) {
      return party.of().get(); // "X's office": X
    }
    if (party.of().isPresent() && !party.plural() && BodiesBefore.isOneOfAState(party.role())) {
      return describer.idOfBody(party, party.of().get());
    }
    if (body && !party.role().isEmpty()) {
      return describe(party);
    }
    boolean thatSource = party.anaphoric() && Concept.isA(party.role(), SOURCE);
    if (thatSource
        && party.of().isEmpty()
        && lastSpeaker.filter(Discourse::isUnnamed).isPresent()) {
      return lastSpeaker.get(); // "this source added"
    }
    if (party.role().equals(STATEMENT) && party.of().isEmpty() && lastSpeaker.isPresent()) {
      return lastSpeaker.get(); // "the statement added": of whoever has been heard
    }
    if (party.role().isEmpty()) {
      return pointed(party).stream().findFirst().orElseGet(() -> describe(party));
    }
    if (!party.plural()) {
      Optional<String> known =
          roles
              .former(party)
              .or(() -> roles.before(party))
              .or(() -> counterpart(party))
              .or(() -> thatPerson(party));
      if (known.isPresent()) {
        return known.get();
      }
      Optional<String> holder = holder(party);
      if (holder.isPresent()) {
        return holder.get();
      }
    }
    return institution(party).orElseGet(() -> describe(party));
  }

  /** A government, statement or ministry stands for the body that it belongs to. */
  private static Optional<String> institution(Party party) {
    boolean body =
        party.role().equals("role.government")
            || party.role().equals("role.authorities")
            || party.role().equals("role.military")
            || party.role().equals(STATEMENT);
    return body ? party.of() : Optional.empty();
  }
}
