package org.khabar.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.knowledge.Concept;
import org.khabar.knowledge.Term;

/** Who has been told to have which role, for words such as "the minister" that point back. */
final class RoleMemory {
  /** Somebody mentioned, by what they are. */
  private record Seen(String role, String of, String id, boolean named) {}

  static final String COUNTERPART = "role.counterpart";

  /** Offices whose holders have counterparts. */
  private static final List<String> PEERS =
      List.of("role.minister", "role.president", "role.prime-minister");

  /** Whoever holds one of these acts for the state whose office it is. */
  private static final List<String> STATE_OFFICES =
      List.of(
          COUNTERPART,
          "role.minister",
          "role.president",
          "role.prime-minister",
          "role.vice-president",
          "role.leader.state",
          "role.head-of-state",
          "role.monarch",
          "role.ruler",
          "role.ambassador",
          "role.envoy");

  /** Words that mean whoever leads a state or a movement. */
  private static final Set<String> ANY_LEADER =
      Set.of("role.leader", "role.leader.state", "role.head-of-state", "role.ruler");

  private static final int REMEMBERED = 400;

  private final World world;
  private final Optional<LocalDate> day;
  private final List<Seen> seen = new ArrayList<>();

  RoleMemory(World world, Optional<LocalDate> day) {
    this.world = world;
    this.day = day;
  }

  /** Takes note of the role that a party names, for the one that it means. */
  void told(Party party, String id) {
    remember(new Seen(roleOf(party), party.of().orElse(""), id, party.name().isPresent()));
  }

  /** The role of a party; of somebody told by a noun, "the skier", that noun is a part of it. */
  private static String roleOf(Party party) {
    return party.role().equals(Reporters.SOMEBODY)
        ? party.role() + "." + String.join("-", party.kinds())
        : party.role();
  }

  /** Takes note of a role of somebody with a name. */
  void told(String role, String id) {
    remember(new Seen(role, "", id, true));
  }

  /** Takes note of the offices that a person holds on the day of the article. */
  void told(String person) {
    if (day.isEmpty() || world.offices().active(person, day.get())) {
      for (Term term : world.offices().terms(person)) {
        remember(new Seen(term.role(), term.of(), person, true));
      }
    }
  }

  /** Somebody told of in the article who held the office before the day: "the former president". */
  Optional<String> former(Party party) {
    if (!party.ranks().contains("role.rank.former") || party.of().isEmpty() || day.isEmpty()) {
      return Optional.empty();
    }
    String today = day.get().toString();
    return seen.reversed().stream()
        .filter(Seen::named)
        .map(Seen::id)
        .distinct()
        .filter(
            id ->
                world.offices().terms(id).stream()
                    .anyMatch(
                        t ->
                            Concept.isA(t.role(), party.role())
                                && t.of().equals(party.of().get())
                                && !t.to().isEmpty()
                                && t.to().compareTo(today) < 0))
        .findFirst();
  }

  boolean hasRole(String person) {
    return seen.stream().anyMatch(s -> s.id().equals(person));
  }

  /** Whether the holder of a role has counterparts elsewhere. */
  static boolean isPeer(String role) {
    return PEERS.stream().anyMatch(peer -> Concept.isA(role, peer));
  }

  /** The office with counterparts that somebody was last told to have. */
  Optional<String> officeOf(String person) {
    return seen.reversed().stream()
        .filter(s -> s.id().equals(person) && isPeer(s.role()))
        .map(Seen::role)
        .findFirst();
  }

  /** The body that somebody was last told to have a role in. */
  Optional<String> bodyOf(String person) {
    return seen.reversed().stream()
        .filter(s -> s.id().equals(person) && !s.of().isEmpty())
        .map(Seen::of)
        .findFirst();
  }

  /** People with names who were told to hold an office of a state, and that state. */
  Map<String, String> serving() {
    Map<String, String> states = new HashMap<>();
    for (Seen one : seen) {
      if (one.named() && STATE_OFFICES.stream().anyMatch(o -> Concept.isA(one.role(), o))) {
        world.stateOf(world.actorOf(one.of())).ifPresent(s -> states.put(one.id(), s));
      }
    }
    return states;
  }

  boolean holds(String person, String role) {
    boolean told =
        seen.stream()
            .anyMatch(
                s ->
                    s.id().equals(person)
                        && (Concept.isA(s.role(), role)
                            || s.role().equals(COUNTERPART) && isPeer(role)));
    return told
        || ANY_LEADER.contains(role)
        || day.isPresent()
            && world.offices().active(person, day.get())
            && world.offices().terms(person).stream().anyMatch(t -> Concept.isA(t.role(), role));
  }

  private void remember(Seen one) {
    if (seen.contains(one)) {
      seen.remove(one);
    } else if (seen.size() == REMEMBERED) {
      seen.removeFirst();
    }
    seen.add(one);
  }

  /**
   * Somebody told of before who fits: the same role for the same body, or any if it points back.
   */
  Optional<String> before(Party party) {
    for (Seen earlier : seen.reversed()) {
      boolean counterpart = // "his Sudanese counterpart, X": later "the Sudanese minister"
          earlier.role().equals(COUNTERPART)
              && earlier.named()
              && party.of().isPresent()
              && isPeer(party.role());
      boolean sameRole = Concept.isA(earlier.role(), roleOf(party)) || counterpart;
      boolean sameBody =
          party.of().isEmpty()
              || earlier.of().equals(party.of().get())
              || sameState(earlier, party);
      boolean pointsBack = party.anaphoric() || party.of().isEmpty() || earlier.named();
      boolean another = party.fresh() && earlier.named(); // "a resident" is not X, told of before
      if (sameRole && sameBody && pointsBack && !another) {
        return Optional.of(earlier.id());
      }
    }
    return Optional.empty();
  }

  private boolean sameState(Seen earlier, Party party) {
    Optional<String> a = world.stateOf(earlier.of());
    return a.isPresent() && a.equals(party.of().flatMap(world::stateOf));
  }
}
