package org.khabar.export;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.knowledge.Entity;

/**
 * Sectors of actors in CAMEO's codes (CAMEO 1.1b3, chapter 3).
 *
 * <p>What somebody does counts as far as it fits the body that it is done in: a minister of an
 * armed group belongs to no known sector.
 */
final class Sectors {
  static final String INTERNATIONAL = "IGO";
  static final String NON_GOVERNMENTAL = "NGO";

  private static final String GOVERNMENT = "GOV";
  private static final String REBELS = "REB";

  private static final Set<String> INTERNATIONAL_KINDS =
      Set.of(
          "international-organisation",
          "international-body",
          "international-agency",
          "international-group",
          "regional-organisation",
          "union-of-states",
          "alliance",
          "peacekeeping-mission");

  /** Organs of states by kind. */
  private static final Map<String, String> ORGANS =
      Map.ofEntries(
          entry("ministry", GOVERNMENT),
          entry("government", GOVERNMENT),
          entry("government-seat", GOVERNMENT),
          entry("agency-of-state", GOVERNMENT),
          entry("army", "MIL"),
          entry("army-unit", "MIL"),
          entry("parliament", "LEG"),
          entry("court", "JUD"));

  /** Bodies that are no organs of states, by kind; kinds of outlets too. */
  private static final Map<String, String> BODIES =
      Map.ofEntries(
          entry("party", "PTY"),
          entry("company", "BUS"),
          entry("bank", "BUS"),
          entry("news-agency", "MED"),
          entry("photo-agency", "MED"),
          entry("agency", "MED"),
          entry("broadcaster", "MED"),
          entry("public broadcaster", "MED"),
          entry("state media", "MED"),
          entry("newspaper", "MED"),
          entry("portal", "MED"),
          entry("aggregator", "MED"));

  /** What people do for armed groups without being a government. */
  private static final Set<String> ARMED = Set.of("", REBELS, "MIL", INTERNATIONAL);

  /** What international bodies have people for, beside being what they are. */
  private static final Set<String> IN_INTERNATIONAL = Set.of("MIL", "COP", "JUD", "LEG");

  private Sectors() {}

  static boolean isInternational(Entity body) {
    return INTERNATIONAL_KINDS.contains(body.kind());
  }

  static boolean isNonGovernmental(Entity body) {
    return body.kind().equals("non-governmental");
  }

  /** The sector of a body by its kind. */
  static Optional<String> ofKind(String kind) {
    return kind.equals("armed-group")
        ? Optional.of(REBELS)
        : Optional.ofNullable(ORGANS.getOrDefault(kind, BODIES.get(kind)));
  }

  /**
   * The sector of somebody by a role in a body.
   *
   * @param role CAMEO's code of the role, empty when it has none
   * @param kind the kind of the body, empty when none is told
   */
  static Optional<String> of(String role, String kind) {
    if (INTERNATIONAL_KINDS.contains(kind)) {
      return IN_INTERNATIONAL.contains(role) ? Optional.of(role) : Optional.empty();
    }
    if (kind.equals("armed-group")) {
      return ARMED.contains(role) ? Optional.of(REBELS) : Optional.empty();
    }
    boolean telling = !role.isEmpty() && !role.equals(INTERNATIONAL);
    boolean outsideStates = BODIES.containsKey(kind) || kind.equals("non-governmental");
    if (telling && !(outsideStates && role.equals(GOVERNMENT))) {
      return Optional.of(role);
    }
    return ofKind(kind);
  }
}
