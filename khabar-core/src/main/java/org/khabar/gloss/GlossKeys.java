package org.khabar.gloss;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.khabar.model.Act;
import org.khabar.model.Channel;
import org.khabar.model.ConditionKind;
import org.khabar.model.ContractNames;
import org.khabar.model.EventType;
import org.khabar.model.Status;

/** The messages that a language of glosses must have, and what each may speak of. */
public final class GlossKeys {
  /** What is told of a party beside its words and its features. */
  private static final Set<String> OF_PARTY = Set.of("of", "n", "kind", "class");

  private static final Map<String, List<String>> ARGUMENTS = arguments();

  /** Arguments that are parties, and so have features. */
  private static final Set<String> PARTIES =
      Set.of(
          "speaker", "to", "target", "via", "actors", "recipients", "initiator", "by", "parties");

  private GlossKeys() {}

  /** Every key, in order. */
  public static List<String> all() {
    return List.copyOf(ARGUMENTS.keySet());
  }

  /**
   * Whether a message may speak of an argument.
   *
   * @param features what classes of nouns give to what agrees with them
   */
  public static boolean takes(String key, String argument, Set<String> features) {
    List<String> known = ARGUMENTS.getOrDefault(key, List.of());
    int underscore = argument.indexOf('_');
    if (underscore < 0) {
      return known.contains(argument);
    }
    String party = argument.substring(0, underscore);
    String part = argument.substring(underscore + 1);
    return known.contains(argument)
        || known.contains(party)
            && PARTIES.contains(party)
            && (OF_PARTY.contains(part) || features.contains(part));
  }

  static String of(Act act) {
    return "act." + ContractNames.hyphened(act);
  }

  static String of(ConditionKind kind) {
    return "condition." + ContractNames.hyphened(kind);
  }

  static String of(Status status) {
    return "status." + ContractNames.hyphened(status);
  }

  static String of(Channel channel) {
    return "channel." + ContractNames.hyphened(channel);
  }

  private static Map<String, List<String>> arguments() {
    Map<String, List<String>> keys = new TreeMap<>();
    for (Act act : Act.values()) {
      keys.put(of(act), List.of("speaker", "to", "target"));
    }
    for (ConditionKind kind : ConditionKind.values()) {
      keys.put(of(kind), List.of("speaker", "to"));
    }
    List<String> events = new ArrayList<>(List.of("visit"));
    for (EventType type : EventType.values()) {
      events.add(ContractNames.hyphened(type));
    }
    for (String event : events) {
      keys.put("event." + event + ".noun", List.of("actors", "recipients", "circumstances"));
      if (!event.equals("consult")) {
        keys.put(
            "event." + event + ".told", List.of("actors", "recipients", "status", "circumstances"));
      }
    }
    for (String form : List.of("told", "noun")) {
      List<String> known = new ArrayList<>(keys.getOrDefault("event.visit." + form, List.of()));
      known.add("there");
      keys.put("event.visit." + form, known);
    }
    for (Status status : Status.values()) {
      keys.put(of(status), List.of("type"));
    }
    for (Channel channel : Channel.values()) {
      keys.put(of(channel), List.of());
    }
    keys.put("when.day", List.of("date"));
    keys.put("when.month", List.of("date"));
    keys.put("when.year", List.of("date"));
    keys.put("when.week", List.of("week", "date"));
    keys.put("when.span", List.of("from", "until"));
    keys.put("place", List.of("place", "place_kind"));
    keys.put("there", List.of("place", "place_kind"));
    keys.put("lasting", List.of("duration"));
    keys.put("initiator", List.of("initiator"));
    keys.put("circumstances", List.of("when", "place", "how", "lasting", "initiator"));
    keys.put("number", List.of("line", "number"));
    keys.put("tagged", List.of("line", "status"));
    keys.put("claimed", List.of("line", "by"));
    keys.put("denied", List.of("line", "by"));
    keys.put("target", List.of("line", "target"));
    keys.put("via.press", List.of("line", "via"));
    keys.put("via.spokesperson", List.of("line", "via"));
    keys.put("via.other", List.of("line", "via"));
    keys.put("about", List.of("line", "topics"));
    keys.put("topics", List.of("first", "second"));
    keys.put(
        "description.words", List.of("before", "role", "after", "people", "of", "of_n", "link"));
    HeadlineKeys.addTo(keys);
    keys.put("description.one", List.of("words"));
    keys.put("description.many", List.of("words"));
    return keys;
  }
}
