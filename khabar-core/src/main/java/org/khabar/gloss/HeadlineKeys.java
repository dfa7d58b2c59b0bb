package org.khabar.gloss;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.khabar.model.Channel;
import org.khabar.model.ContractNames;
import org.khabar.model.Event;
import org.khabar.model.EventType;

/** Which message tells an event as a headline. */
public final class HeadlineKeys {
  /** The message of what a cue means, by its concept; it holds for what is below it too. */
  private static final Map<String, String> BY_CONCEPT =
      Map.ofEntries(
          Map.entry("event.attack.bomb", "bomb"),
          Map.entry("event.attack.explode", "explode"),
          Map.entry("event.attack.clash", "clash"),
          Map.entry("event.kill", "kill"),
          Map.entry("event.wound", "wound"),
          Map.entry("event.abduct", "abduct"),
          Map.entry("event.invade", "invade"),
          Map.entry("event.coup", "coup"),
          Map.entry("event.arrest", "arrest"),
          Map.entry("event.coerce.hold", "arrest"),
          Map.entry("event.concede.release", "release"),
          Map.entry("event.concede.release.pardon", "concede"),
          Map.entry("event.resign", "resign"),
          Map.entry("event.ceasefire", "ceasefire"),
          Map.entry("event.withdraw", "withdraw"),
          Map.entry("event.protest.strike", "strike"),
          Map.entry("event.mobilize.exercise", "exercise"),
          Map.entry("event.cooperate.exercise", "exercise"),
          Map.entry("event.mobilize.test", "test"),
          Map.entry("event.sanction.expel", "expel"));

  /** What is told of nobody's doing too. */
  private static final Set<String> BARE =
      Set.of(
          "assault", "bomb", "explode", "clash", "kill", "wound", "abduct", "arrest", "protest",
          "strike");

  /** What is done to people, and not to a state or a town. */
  private static final Set<String> TO_PEOPLE =
      Set.of("kill", "wound", "abduct", "arrest", "release", "expel");

  /** What only happens; with somebody who did it, it is told by its type. */
  private static final String HAPPENS = "explode";

  /** "Take action" may be anything. */
  private static final String ANYTHING = "event.respond";

  private static final List<String> TALKS =
      List.of("talks", "phone", "video", "meeting", "exchange", "visit");

  private HeadlineKeys() {}

  /** What a deed is told as; empty for an encounter, and for a deed that no headline tells. */
  public static Optional<String> ofDeed(Event event) {
    if (event.type() == EventType.CONSULT || event.concept().filter(ANYTHING::equals).isPresent()) {
      return Optional.empty();
    }
    String type = ContractNames.hyphened(event.type());
    String own = event.concept().flatMap(HeadlineKeys::byConcept).orElse(type);
    boolean bare = event.actors().isEmpty();
    if (own.equals(HAPPENS) && !bare) {
      return Optional.of(type);
    }
    return bare && !BARE.contains(own)
        ? Optional.of(type).filter(BARE::contains)
        : Optional.of(own);
  }

  /** Whether such a deed is done to people, so that a place named as suffering it is theirs. */
  public static boolean isToPeople(String deed) {
    return TO_PEOPLE.contains(deed);
  }

  /** Whether such a deed can be told without who did it. */
  public static boolean isBare(String deed) {
    return BARE.contains(deed);
  }

  private static Optional<String> byConcept(String concept) {
    for (String at = concept; at.indexOf('.') >= 0; at = at.substring(0, at.lastIndexOf('.'))) {
      String key = BY_CONCEPT.get(at);
      if (key != null) {
        return Optional.of(key);
      }
    }
    return Optional.empty();
  }

  /** Whether a count is of those to whom a deed was done, and says so by itself. */
  static boolean isOfDeed(String what, String deed) {
    return switch (deed) {
      case "kill" -> what.equals("unit.dead");
      case "wound" -> what.equals("unit.wounded");
      case "arrest" -> what.equals("event.arrest");
      default -> false;
    };
  }

  static String message(String deed, boolean bare) {
    return (bare ? "headline.bare." : "headline.deed.") + deed;
  }

  /** The message of an encounter. */
  static String talk(Optional<Channel> channel, boolean visit) {
    String kind =
        visit
            ? "visit"
            : channel
                .map(
                    c ->
                        switch (c) {
                          case PHONE -> "phone";
                          case VIDEO -> "video";
                          case IN_PERSON -> "meeting";
                          case STATEMENT -> "exchange";
                        })
                .orElse("talks");
    return "headline.talk." + kind;
  }

  /** Puts the messages of headlines with what they may speak of among those of glosses. */
  static void addTo(Map<String, List<String>> keys) {
    for (String talk : TALKS) {
      keys.put(
          "headline.talk." + talk,
          List.of("actors", "actors_short", "actors_more", "status", "there"));
    }
    Set<String> deeds = new TreeSet<>(BY_CONCEPT.values());
    for (EventType type : EventType.values()) {
      deeds.add(ContractNames.hyphened(type));
    }
    deeds.remove(ContractNames.hyphened(EventType.CONSULT));
    deeds.remove(HAPPENS);
    List<String> known = List.of("actors", "recipients", "status", "where", "count", "count_n");
    deeds.forEach(deed -> keys.put(message(deed, false), known));
    BARE.forEach(deed -> keys.put(message(deed, true), known));
    keys.put("headline.line", List.of("line", "where", "count", "count_n"));
    keys.put("headline.dated", List.of("line", "when"));
    keys.put("headline.about", List.of("parties", "topics"));
    keys.put("headline.further", List.of("line", "more"));
    keys.put("headline.more", List.of("names", "more"));
    keys.put("headline.week", List.of("date"));
    keys.put("headline.report", List.of());
    for (String what : List.of("dead", "wounded", "arrest", "all")) {
      keys.put("headline.count." + what, List.of("number", "mod"));
    }
  }
}
