package org.khabar.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.khabar.model.EntityType;
import org.khabar.model.Mention;

/** Who is meant by an office alone: "the president", "his Iraqi counterpart", "both ministers". */
final class OfficeHolders {
  private final World world;
  private final NamesBefore names;
  private final BodiesBefore bodies;
  private final RoleMemory roles;
  private final Dealings dealings;
  private final Focus focus;
  private final Optional<LocalDate> day;
  private final boolean hasArticles;

  OfficeHolders(
      LanguageTools tools,
      Optional<LocalDate> day,
      NamesBefore names,
      BodiesBefore bodies,
      RoleMemory roles,
      Dealings dealings,
      Focus focus) {
    world = tools.world();
    hasArticles = tools.hasArticles();
    this.day = day;
    this.names = names;
    this.bodies = bodies;
    this.roles = roles;
    this.dealings = dealings;
    this.focus = focus;
  }

  /**
   * Who is meant by an office that one person holds; empty if nobody is known to.
   *
   * @param subjects who the sentence is about so far
   * @param person somebody told of by name only, who may be meant as well
   */
  Optional<String> one(Party party, List<Party> subjects, Supplier<Optional<String>> person) {
    return roles
        .former(party)
        .or(() -> roles.before(party))
        .or(() -> counterpart(party, subjects))
        .or(person)
        .or(() -> holder(party));
  }

  /** Who are meant by an office that several hold; none if they cannot be told. */
  List<String> several(Party party) {
    List<String> holders = holders(party);
    if (!holders.isEmpty() || !party.bodies().isEmpty()) {
      return holders;
    }
    return party.anaphoric() ? latest(party, Math.max(2, party.count())) : thoseWhoDealt(party);
  }

  /** The state that somebody belongs to, as far as the world or this article tells. */
  Optional<String> stateOf(String id) {
    return names.stateOf(id).or(() -> roles.bodyOf(id).map(world::actorOf));
  }

  /** Who holds elsewhere the office of whom the sentence is about: "his Iraqi counterpart". */
  private Optional<String> counterpart(Party party, List<Party> subjects) {
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
}
