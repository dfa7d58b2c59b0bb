package org.khabar.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.khabar.knowledge.Concept;
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

  /** Names back from "the two countries" among which these are told of most. */
  private static final int FAR = 40;

  private final String text;
  private final World world;
  private final Focus focus = new Focus();
  private final RoleMemory roles;
  private final Dealings dealings;
  private final NamesBefore names;
  private final BodiesBefore bodies;
  private final Sexes sexes;
  private final Unnamed unnamed;
  private final OfficeHolders holders;

  /** Whether behind what was said the verb stands before who says it. */
  private final boolean reportsInverted;

  private final boolean verbsBetween;

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
    world = tools.world();
    names = new NamesBefore(world, mentions, towns);
    bodies = new BodiesBefore(text, world, names);
    unnamed = new Unnamed(tools, names);
    roles = new RoleMemory(world, day);
    dealings = new Dealings(world);
    holders = new OfficeHolders(tools, day, names, bodies, roles, dealings, focus);
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
    if (unnamed.isSeveral(speaker)) {
      focus.severalSpoke(speaker);
    } else {
      focus.spoke(speaker, isPerson(speaker));
    }
  }

  /** Who is described, not named, so far. */
  Unnamed unnamed() {
    return unnamed;
  }

  /** People who were told to hold an office of a state, and that state. */
  Map<String, String> serving() {
    return roles.serving();
  }

  /** Whether somebody is a person, by name or as described. */
  boolean isPerson(String id) {
    return unnamed.isPerson(id);
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
            ? ReportingPronouns.inverted(clause.units())
            : verbsBetween ? ReportingPronouns.closing(clause.units()) : Map.of();
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
            .filter(id -> !unnamed.isOne(id))
            .findFirst()
            .or(() -> focus.latest().map(unnamed::bodyOf));
    boolean office = OFFICES.stream().anyMatch(party.role()::startsWith);
    return office ? owner.flatMap(holders::stateOf).or(() -> owner) : owner;
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
      case "member" ->
          focus.several().size() == 1
              ? unnamed.memberOf(focus.several().getFirst()).stream().toList()
              : List.of();
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
    List<String> several = holders.several(party);
    if (several.isEmpty() && party.isSides()) {
      Party ofStates = ofSides(party);
      return ofStates.isSides() ? List.of(identify(party)) : identifyAll(ofStates);
    }
    return several.isEmpty() ? List.of(identify(party)) : several;
  }

  /** "The ministers <i>of both countries</i>" with the two countries, where they are known. */
  Party ofSides(Party party) {
    if (!party.isSides() || party.role().isEmpty() || !party.bodies().isEmpty()) {
      return party;
    }
    List<String> states = pointed(party);
    return states.size() == party.count() ? party.withBodies(states) : party;
  }

  /** Who dealt with whom so far. */
  Dealings dealings() {
    return dealings;
  }

  /** A party with the body that it leaves out: that of "his", "that country", a bare "police". */
  private Party withBodyPointedAt(Party given) {
    boolean told = given.back().isEmpty() || !given.bodies().isEmpty();
    Party party = told ? given : given.withBody(pointedAt(given));
    boolean bare = party.bodies().isEmpty() && party.ranks().isEmpty() && !party.plural();
    return bare && OF_A_STATE.contains(party.role())
        ? party.withBody(bodies.stateToldOf(party.span().start(), holders::stateOf))
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
      return unnamed.idOfBody(party, party.of().get());
    }
    if (body && !party.role().isEmpty()) {
      return unnamed.describe(party);
    }
    boolean thatSource = party.anaphoric() && Concept.isA(party.role(), SOURCE);
    if (thatSource && party.of().isEmpty() && lastSpeaker.filter(unnamed::isOne).isPresent()) {
      return lastSpeaker.get(); // "this source added"
    }
    if (party.role().equals(STATEMENT) && party.of().isEmpty() && lastSpeaker.isPresent()) {
      return lastSpeaker.get(); // "the statement added": of whoever has been heard
    }
    if (party.role().isEmpty()) {
      return pointed(party).stream().findFirst().orElseGet(() -> unnamed.describe(party));
    }
    if (!party.plural()) {
      Optional<String> holder = holders.one(party, subjects, () -> thatPerson(party));
      if (holder.isPresent()) {
        return holder.get();
      }
    }
    return institution(party).orElseGet(() -> unnamed.describe(party));
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
