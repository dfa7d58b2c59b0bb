package org.khabar.compile;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.khabar.find.time.TimeMaker;
import org.khabar.knowledge.SlotRule;
import org.khabar.model.Act;
import org.khabar.model.Channel;
import org.khabar.model.EntityType;
import org.khabar.model.EventType;
import org.khabar.model.Status;
import org.khabar.rules.PatternParser;
import org.khabar.rules.RuleSyntaxException;

/**
 * What must hold of a rule; each check answers whether the engine can run it. A concept that is not
 * listed is a problem, but does not keep it from running.
 */
record RuleChecks(Inventory inventory, Problems problems) {
  /** As act or type of a frame: the noun that marks its content says it. */
  private static final String BY_NOUN = "content";

  private static final Set<String> LAYERS =
      Set.of("time", "time-compose", "quantity", "name", "chunk", "clause");
  private static final Set<String> YIELDS = Set.of("statement", "event", "condition");
  private static final Set<String> SLOTS =
      Set.of(
          "speaker",
          "addressee",
          "target",
          "via",
          "content",
          "actor",
          "partner",
          "recipient",
          "place",
          "initiator",
          "time",
          "duration",
          "number",
          "if",
          "then");
  private static final Set<String> CASES = Set.of("nom", "gen", "dat", "acc", "ins", "loc", "abl");
  private static final Set<String> FILLERS =
      Set.of(
          "PARTY",
          "PEOPLE",
          "PER",
          "ORG",
          "GPE",
          "LOC",
          "EVENT",
          "TIME",
          "DURATION",
          "SET",
          "NUM",
          "QUANTITY",
          "CLAUSE",
          "QUOTE");

  boolean id(String id, String language, Place place) {
    String[] parts = id.split("\\.", -1);
    boolean sound = parts.length >= 3 && parts[0].equals(language);
    for (String part : parts) {
      sound &= Slug.is(part);
    }
    return sound || told(place, "'" + id + "' must be " + language + ".<kind>.<what>");
  }

  boolean layer(String layer, Place place) {
    return LAYERS.contains(layer) || told(place, "no layer is called '" + layer + "'");
  }

  boolean yields(String yields, Place place) {
    return YIELDS.contains(yields)
        || told(place, "a frame yields one of " + YIELDS.stream().sorted().toList());
  }

  boolean pattern(String match, Place place) {
    try {
      PatternParser.check(match);
    } catch (RuleSyntaxException e) {
      return told(place, String.valueOf(e.getMessage()));
    }
    concepts(match, place);
    return true;
  }

  boolean atom(String atom, Place place) {
    try {
      PatternParser.atom(atom);
    } catch (RuleSyntaxException e) {
      return told(place, String.valueOf(e.getMessage()));
    }
    concepts(atom, place);
    return true;
  }

  boolean make(String layer, Map<String, String> make, Place place) {
    boolean sound = true;
    if (layer.startsWith("time") && TimeMaker.named(make.getOrDefault("time", "")).isEmpty()) {
      sound = told(place, "no function of times is called '" + make.getOrDefault("time", "") + "'");
    }
    if (layer.equals("name")) {
      sound = oneOf("name", make, EntityType.values(), place);
    }
    for (String value : make.values()) {
      if (value.startsWith("time.") || value.startsWith("num.") || value.startsWith("unit.")) {
        inventory.ask(value, place);
      }
    }
    return sound;
  }

  boolean set(Map<String, String> set, Place place) {
    return (BY_NOUN.equals(set.get("act")) || oneOf("act", set, Act.values(), place))
        & (BY_NOUN.equals(set.get("type")) || oneOf("type", set, EventType.values(), place))
        & oneOf("channel", set, Channel.values(), place)
        & oneOf("status", set, Status.values(), place);
  }

  private boolean oneOf(String key, Map<String, String> set, Enum<?>[] values, Place place) {
    String given = set.get(key);
    if (given == null) {
      return true;
    }
    Set<String> names = new HashSet<>();
    for (Enum<?> value : values) {
      names.add(value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    return names.contains(given.toLowerCase(Locale.ROOT).replace('_', '-'))
        || told(place, key + " cannot be '" + given + "'");
  }

  boolean slot(SlotRule slot, Place place) {
    boolean sound = SLOTS.contains(slot.name()) || told(place, "no slot is called " + slot.name());
    if (slot.fillers().isEmpty()) {
      sound = told(place, "the slot " + slot.name() + " has no type");
    }
    for (String filler : slot.fillers()) {
      sound &= FILLERS.contains(filler) || told(place, "no unit is of type '" + filler + "'");
    }
    sound &= in("side", slot.side(), Set.of("before", "after", "either"), place);
    sound &= in("mark", slot.mark(), Set.of("before", "after"), place);
    sound &= in("scope", slot.scope(), Set.of("clause", "sentence"), place);
    for (String value : slot.cases().split("\\|")) {
      sound &= value.isEmpty() || in("case", value, CASES, place);
    }
    return sound & (slot.marker().isEmpty() || atom(slot.marker(), place));
  }

  private boolean in(String key, String value, Set<String> values, Place place) {
    return values.contains(value)
        || told(place, key + " is one of " + values.stream().sorted().toList());
  }

  /** Every {@code @concept} of a pattern must be listed, or have listed ones below it. */
  private void concepts(String match, Place place) {
    boolean quoted = false;
    for (int at = 0; at < match.length(); at++) {
      quoted ^= match.charAt(at) == '\'';
      if (match.charAt(at) == '@' && !quoted) {
        int end = conceptEnd(match, at + 1);
        inventory.ask(match.substring(at + 1, end), place);
      }
    }
  }

  /** A hyphen belongs to a concept unless a feature, {@code -name=value}, follows. */
  private static int conceptEnd(String match, int from) {
    int at = from;
    while (at < match.length()) {
      char c = match.charAt(at);
      boolean inside = Character.isLetterOrDigit(c) || c == '.' || c == '_';
      if (!inside && !(c == '-' && !isFeature(match, at + 1))) {
        break;
      }
      at++;
    }
    return at;
  }

  private static boolean isFeature(String match, int from) {
    int at = from;
    while (at < match.length() && Character.isLetter(match.charAt(at))) {
      at++;
    }
    return at > from && at < match.length() && match.charAt(at) == '=';
  }

  private boolean told(Place place, String text) {
    problems.error(place, text);
    return false;
  }
}
