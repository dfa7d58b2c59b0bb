package org.khabar.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.khabar.find.name.Offices;
import org.khabar.knowledge.Entity;
import org.khabar.knowledge.OutletRow;
import org.khabar.knowledge.WorldTable;
import org.khabar.rules.Unit;

/** What is known of the world, made ready for looking up. */
public final class World {
  private static final List<String> BODIES =
      Stream.of(
              "government ministry embassy presidency royal-court authorities agency commission",
              "committee council party union organisation company mission coalition statement",
              "media report opposition court parliament delegation military police militia")
          .flatMap(line -> Stream.of(line.split(" ")))
          .map("role."::concat)
          .toList();

  /** The language of glosses and descriptions. */
  static final String GLOSSES = "en";

  /** PLOVER types of deeds against somebody. */
  private static final Set<String> HOSTILE =
      Set.of("THREATEN", "SANCTION", "COERCE", "MOBILIZE", "ASSAULT");

  private final Map<String, Entity> entities = new HashMap<>();
  private final Map<String, String> glosses = new HashMap<>();
  private final Map<String, String> codes = new HashMap<>();
  private final Offices offices;
  private final List<OutletRow> outlets;
  private final Set<String> outletIds = new HashSet<>();
  private final Map<String, String> seats = new HashMap<>();
  private final Map<String, String> countries;

  public World(WorldTable table) {
    table.entities().forEach(e -> entities.put(e.id(), e));
    table.concepts().forEach(c -> glosses.put(c.id(), firstOf(c.gloss())));
    table.concepts().forEach(c -> codes.put(c.id(), c.code()));
    offices = new Offices(table.terms());
    outlets = table.outlets();
    outlets.forEach(outlet -> outletIds.add(outlet.id()));
    countries = table.countries();
    table.seats().forEach(seat -> seats.put(seat.town(), seat.body()));
  }

  /** Of several glosses that mean the same, the first. */
  private static String firstOf(String gloss) {
    int comma = gloss.indexOf(',');
    return comma < 0 ? gloss : gloss.substring(0, comma);
  }

  public Optional<Entity> entity(String id) {
    return Optional.ofNullable(entities.get(id));
  }

  /** The English gloss of a concept; the last part of its id when it has none. */
  public String gloss(String concept) {
    String gloss = glosses.get(concept);
    return gloss != null ? gloss : concept.substring(concept.lastIndexOf('.') + 1);
  }

  /** Whether a unit that things are counted in is a word for people by what they are. */
  boolean isRole(String unit) {
    String role = "role." + unit;
    return glosses.containsKey(role) && !isBody(role);
  }

  public Map<String, String> glosses() {
    return Map.copyOf(glosses);
  }

  public Offices offices() {
    return offices;
  }

  /** Whether an entity is a news agency, paper or broadcaster. */
  boolean isOutlet(String id) {
    return outletIds.contains(id)
        || entity(id).map(e -> e.kind().equals("news-agency")).orElse(false);
  }

  public List<OutletRow> outlets() {
    return outlets;
  }

  /** Whether an entity is a town that is no capital: it is where things happen and does not act. */
  public boolean isTown(String id) {
    return entity(id).map(e -> e.kind().equals("city")).orElse(false);
  }

  public boolean isState(String id) {
    return entity(id).map(e -> e.kind().equals("state")).orElse(false);
  }

  /**
   * Who acts when an entity does: a capital acts for its state, or for the body that is known to
   * sit there; all others act for themselves.
   */
  public String actorOf(String id) {
    String body = seats.get(id);
    return body != null
        ? body
        : entity(id)
            .filter(e -> e.kind().equals("capital") && !e.state().isEmpty())
            .map(Entity::state)
            .orElse(id);
  }

  /** Whether a unit may mean a hostile deed, by its PLOVER code. */
  boolean isHostile(Unit unit) {
    return unit.any(a -> HOSTILE.contains(code(a.concept())));
  }

  /** The PLOVER code of a concept or of the nearest one above it; empty when there is none. */
  public String code(String concept) {
    for (int end = concept.length(); end > 0; end = concept.lastIndexOf('.', end - 1)) {
      String code = codes.get(concept.substring(0, end));
      if (code != null && !code.isEmpty()) {
        return code;
      }
    }
    return "";
  }

  /** The ISO 3166-1 alpha-2 code of a state; empty for all others. */
  public Optional<String> country(String state) {
    return Optional.ofNullable(countries.get(state));
  }

  /** The state that an entity belongs to; a state belongs to itself. */
  public Optional<String> stateOf(String id) {
    return entity(id)
        .map(e -> e.kind().equals("state") ? e.id() : e.state())
        .filter(s -> !s.isEmpty());
  }

  /** Whether a role is that of a body or a crowd and not of a person. */
  boolean isBody(String role) {
    return isBodyRole(role);
  }

  /** As {@link #isBody}, which no knowledge of the world is needed for. */
  static boolean isBodyRole(String role) {
    return BODIES.stream().anyMatch(body -> role.equals(body) || role.startsWith(body + "."))
        || role.startsWith(PartyChunker.BODY);
  }
}
