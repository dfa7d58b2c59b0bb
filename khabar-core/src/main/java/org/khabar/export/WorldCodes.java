package org.khabar.export;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabar.find.name.EntityNames;
import org.khabar.knowledge.Entity;
import org.khabar.knowledge.OutletRow;
import org.khabar.knowledge.Term;
import org.khabar.knowledge.WorldTable;
import org.khabar.model.EntityType;
import org.khabar.read.DescriptionReader;
import org.khabar.read.World;
import org.khabar.story.DateValue;

/** Codes and names of actors and places, as far as the knowledge has them. Thread-safe. */
final class WorldCodes {
  private static final int DEEPEST = 6;

  private final World world;
  private final Map<String, OutletRow> outlets = new HashMap<>();
  private final DescriptionReader descriptions;
  private final MadeNames made;

  WorldCodes(WorldTable table) {
    world = new World(table);
    table.outlets().forEach(outlet -> outlets.put(outlet.id(), outlet));
    descriptions = new DescriptionReader(world, table.entities());
    made = new MadeNames(world);
  }

  Optional<Entity> entity(String id) {
    return world.entity(id);
  }

  /** The usual English name, where the knowledge has one. */
  Optional<String> name(String id) {
    return world
        .entity(id)
        .map(EntityNames::english)
        .or(() -> Optional.ofNullable(outlets.get(id)).map(OutletRow::name));
  }

  /**
   * The codes of an actor.
   *
   * @param id entity id, id of a name that no list has, or a description
   * @param when the days on which it acts; a person has the offices held on all of them
   */
  ActorCodes codes(String id, Optional<DateValue> when) {
    Optional<Entity> entity = world.entity(id);
    if (entity.isPresent()) {
      return entity.get().type() == EntityType.PER
          ? person(entity.get(), when)
          : body(entity.get());
    }
    OutletRow outlet = outlets.get(id);
    if (outlet != null) {
      return ActorCodes.of(country(outlet.state()), Sectors.ofKind(outlet.kind()));
    }
    return id.indexOf(' ') > 0 ? described(id) : madeUp(id);
  }

  private ActorCodes person(Entity person, Optional<DateValue> when) {
    List<Term> terms = when.map(days -> held(person.id(), days)).orElse(List.of());
    List<ActorCodes> offices =
        terms.stream().map(t -> inOffice(Set.of(t.role()), world.entity(t.of()))).toList();
    if (offices.isEmpty()) {
      return ActorCodes.of(country(person.id()), Optional.empty());
    }
    return new ActorCodes(
        only(offices.stream().map(ActorCodes::country)),
        only(offices.stream().map(ActorCodes::nonState)),
        offices.stream().flatMap(o -> o.sectors().stream()).distinct().toList(),
        terms.stream().map(t -> world.gloss(t.role())).distinct().toList());
  }

  private List<Term> held(String person, DateValue days) {
    List<Term> last = held(person, days.last());
    return held(person, days.first()).stream().filter(last::contains).toList();
  }

  private List<Term> held(String person, LocalDate day) {
    return world.offices().held(person, day);
  }

  /** The one value that all have. */
  private static Optional<String> only(Stream<Optional<String>> values) {
    List<Optional<String>> distinct = values.distinct().toList();
    return distinct.size() == 1 ? distinct.getFirst() : Optional.empty();
  }

  /** Somebody with a role in a body; of several possible roles all have to say the same. */
  private ActorCodes inOffice(Set<String> roles, Optional<Entity> body) {
    String kind = body.map(Entity::kind).orElse("");
    Set<Optional<String>> sectors =
        roles.stream().map(r -> Sectors.of(world.code(r), kind)).collect(Collectors.toSet());
    Optional<String> sector = sectors.size() == 1 ? sectors.iterator().next() : Optional.empty();
    return body.map(b -> within(b, sector)).orElse(ActorCodes.of(Optional.empty(), sector));
  }

  private ActorCodes body(Entity body) {
    return within(body, Sectors.ofKind(body.kind()));
  }

  private ActorCodes within(Entity body, Optional<String> sector) {
    if (Sectors.isInternational(body) || isPartOfInternational(body)) {
      return ActorCodes.nonState(Sectors.INTERNATIONAL, Optional.empty(), sector);
    }
    Optional<String> country = country(body.id());
    return Sectors.isNonGovernmental(body)
        ? ActorCodes.nonState(Sectors.NON_GOVERNMENTAL, country, sector)
        : ActorCodes.of(country, sector);
  }

  /** Whether a body without a state is held by an international one, as the EU's parliament is. */
  private boolean isPartOfInternational(Entity body) {
    return body.state().isEmpty()
        && world.entity(body.partOf()).filter(Sectors::isInternational).isPresent();
  }

  private ActorCodes described(String description) {
    return descriptions
        .read(description)
        .map(d -> inOffice(d.roles(), d.body().flatMap(world::entity)))
        .orElse(ActorCodes.NONE);
  }

  private ActorCodes madeUp(String id) {
    return made.read(id)
        .map(
            body -> {
              Optional<String> code =
                  Optional.of(world.code(body.concept())).filter(c -> !c.isEmpty());
              Optional<String> country = country(body.state());
              return code.filter(Sectors.NON_GOVERNMENTAL::equals).isPresent()
                  ? ActorCodes.nonState(Sectors.NON_GOVERNMENTAL, country, Optional.empty())
                  : ActorCodes.of(country, code);
            })
        .orElse(ActorCodes.NONE);
  }

  /**
   * ISO 3166-1 alpha-3 code of the state that an entity is, belongs to or lies in; empty when it is
   * of none, or the standard has no code for it (Kosovo).
   */
  Optional<String> country(String id) {
    String at = id;
    for (int depth = 0; depth < DEEPEST && !at.isEmpty(); depth++) {
      Optional<String> code = world.stateOf(at).or(() -> Optional.of(id)).flatMap(world::country);
      if (code.isPresent()) {
        return code.flatMap(WorldCodes::alpha3);
      }
      at = world.entity(at).map(Entity::partOf).orElse("");
    }
    return Optional.empty();
  }

  private static Optional<String> alpha3(String alpha2) {
    try {
      return Optional.of(Locale.of("", alpha2).getISO3Country());
    } catch (MissingResourceException e) {
      return Optional.empty();
    }
  }
}
