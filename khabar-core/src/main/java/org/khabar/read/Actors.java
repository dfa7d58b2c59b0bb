package org.khabar.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.khabar.model.Description;
import org.khabar.model.EventType;
import org.khabar.model.Mention;
import org.khabar.rules.Unit;

/** Says who acts: the parties that fill the slots of events, as ids. */
final class Actors {
  private static final List<String> OFFICIALS =
      List.of(
          "role.official",
          "role.diplomat",
          "role.government",
          "role.authorities",
          "role.spokes",
          "role.minister",
          "role.military",
          "role.soldier");

  /** Roles of people who act for themselves or against the state that they are of. */
  private static final List<String> OWN =
      List.of(
          "role.rebel",
          "role.opposition",
          "role.protester",
          "role.activist",
          "role.criminal",
          "role.citizen",
          "role.civilian",
          "role.resident",
          "role.people",
          "role.student",
          "role.child",
          "role.woman",
          "role.man",
          "role.youth",
          "role.migrant",
          "role.refugee",
          "role.prisoner",
          "role.terrorist",
          "role.bishop",
          "role.cleric",
          "role.driver",
          "role.doctor",
          "role.elder",
          "role.family",
          "role.farmer",
          "role.fisher",
          "role.hostage",
          "role.journalist",
          "role.nurse",
          "role.patient",
          "role.priest",
          "role.survivor",
          "role.teacher",
          "role.trader",
          "role.victim",
          "role.worker");

  /** Offices whose unnamed holders speak for the state or body that they head. */
  private static final List<String> HEADS =
      List.of(
          "role.president",
          "role.prime-minister",
          "role.deputy-prime-minister",
          "role.vice-president",
          "role.minister",
          "role.chancellor",
          "role.king",
          "role.emir",
          "role.sultan",
          "role.secretary-general",
          "role.deputy-secretary-general",
          "role.supreme-leader",
          "role.chief-of-staff");

  /** People who attack and strike in games. */
  private static final Set<String> PLAYERS =
      Set.of("role.player", "role.athlete", "role.coach", "role.champion", "role.referee");

  /** People whose attacks and surrenders are of plays and books. */
  private static final Set<String> ARTISTS =
      Set.of(
          "role.singer",
          "role.actor",
          "role.artist",
          "role.film-maker",
          "role.author",
          "role.poet");

  /** What judges in a town is not its government. */
  private static final String COURT = "role.court";

  private final Discourse discourse;
  private final World world;

  Actors(Discourse discourse, World world) {
    this.discourse = discourse;
    this.world = world;
  }

  /** Who fills these positions, each once; towns do not act. */
  List<String> ids(Sentence sentence, List<Integer> positions) {
    return positions.stream()
        .filter(i -> !positions.contains(i + 2) || !PartyLists.areNamedBehind(sentence.units(), i))
        .flatMap(i -> parties(sentence.units().get(i)))
        .map(world::actorOf)
        .filter(id -> !world.isTown(id))
        .distinct()
        .toList();
  }

  /** Who a filler is: a party, or the state that an adjective belongs to. */
  private Stream<String> parties(Unit unit) {
    Optional<Party> party = unit.value(Party.class);
    return party.isPresent()
        ? party.filter(discourse::knows).stream().flatMap(this::whoActs)
        : PartyChunker.people(unit).stream();
  }

  /** In what is done, unnamed officials act for the bodies that they belong to, not for people. */
  Stream<String> whoActs(Party told) {
    Party party = discourse.ofSides(told);
    List<String> all = discourse.resolveAll(party);
    if (all.size() > 1) {
      return all.stream();
    }
    String id = all.getFirst();
    boolean described = party.name().isEmpty() && id.indexOf(' ') > 0;
    boolean act =
        !party.role().equals(COURT)
            && OWN.stream().noneMatch(party.role()::startsWith)
            && party.bodies().stream()
                .noneMatch(
                    body ->
                        world.isTown(world.actorOf(body))
                            || world.isTown(body) && !isOfficial(party)
                            || discourse.isPerson(body));
    return described && !party.bodies().isEmpty() && act ? party.bodies().stream() : Stream.of(id);
  }

  boolean knows(Party party) {
    return discourse.knows(party);
  }

  /**
   * For whom somebody unnamed speaks and is spoken to: their state or body for officials, soldiers
   * and whoever heads it; whoever has a name, held the office before or is one of many, for
   * themselves.
   */
  String spokenFor(String id) {
    Description told = discourse.unnamed().of(id).orElse(null);
    if (told == null || told.ranks().contains("role.rank.former")) {
      return id;
    }
    if (OFFICIALS.stream().anyMatch(told.role()::startsWith)) {
      return told.of().filter(of -> !world.isTown(of)).orElse(id);
    }
    boolean heads = !told.plural() && HEADS.stream().anyMatch(told.role()::startsWith);
    return heads ? told.of().map(world::actorOf).orElse(id) : id;
  }

  /** "Officials in Nairobi" act for Kenya, "protesters in Nairobi" do not. */
  private static boolean isOfficial(Party party) {
    return OFFICIALS.stream().anyMatch(party.role()::startsWith);
  }

  /**
   * "The striker shot past the keeper", "the singer surrendered to the blues", "the firm's
   * offensive": a game, a play or a campaign; what players do to others is one too.
   */
  static boolean plays(Sentence sentence, FrameMatch match, EventType type) {
    List<Integer> actors = match.all("actor");
    boolean attack = type == EventType.ASSAULT;
    if (attack && allAre(sentence, actors, "role.analyst"::equals)) {
      return true; // the actor was attacked by critics
    }
    boolean fights = attack || type == EventType.RETREAT;
    Predicate<String> playing =
        role ->
            PLAYERS.contains(role)
                || ARTISTS.contains(role)
                || fights && (role.equals("role.company") || role.equals("role.investor"));
    return allAre(sentence, actors, playing)
        && (attack && allAre(sentence, actors, PLAYERS::contains)
            || match.all("recipient").stream().allMatch(i -> role(sentence, i).isEmpty()));
  }

  private static boolean allAre(
      Sentence sentence, List<Integer> positions, Predicate<String> kind) {
    return !positions.isEmpty()
        && positions.stream().allMatch(i -> role(sentence, i).filter(kind).isPresent());
  }

  private static Optional<String> role(Sentence sentence, int position) {
    return sentence
        .units()
        .get(position)
        .value(Party.class)
        .map(Party::role)
        .filter(role -> !role.isEmpty());
  }

  /** Whether an actor is only a description: "ambassadors", "a diplomat". */
  boolean isDescribed(String id) {
    return discourse.unnamed().isOne(id);
  }

  /** Whether somebody is known as a player or a coach. */
  boolean isPlayer(String id) {
    Description description = discourse.unnamed().of(id).orElse(null);
    return description != null && PLAYERS.contains(description.role());
  }

  /** The town that fillers are the people of: "the people of Lagos marched". */
  Optional<String> townOf(Sentence sentence, List<Integer> positions) {
    return positions.stream()
        .flatMap(i -> sentence.units().get(i).value(Party.class).stream())
        .flatMap(party -> party.bodies().stream())
        .filter(world::isTown)
        .findFirst();
  }

  /** Whether an actor is a single one without a name; several, as "ministers", can meet. */
  boolean isSomebody(String id) {
    Description told = discourse.unnamed().of(id).orElse(null);
    return isDescribed(id) && (told == null || !told.plural());
  }

  /** The place that a filler names; a capital is itself here, not its government. */
  static Optional<String> placeOf(Sentence sentence, List<Integer> positions) {
    return positions.stream()
        .flatMap(i -> sentence.units().get(i).value(Party.class).stream())
        .flatMap(party -> party.name().stream())
        .map(Mention::id)
        .findFirst();
  }
}
