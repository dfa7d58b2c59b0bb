package org.khabar.bench.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives the entities of a reading the ids that the gold has for them, by the names that an article
 * uses, so that statements and events compare whatever slug a new name got.
 *
 * <p>Gold: {@code "names": {"marian-hartnoll": {"type": "PER", "text": ["Hartnoll", ...]}}}.
 */
final class NamesOfGold {
  private static final Set<String> SLOTS =
      Set.of(
          "speaker",
          "addressee",
          "via",
          "target",
          "actors",
          "recipients",
          "initiator",
          "place",
          "claimed_by");

  private NamesOfGold() {}

  /** The reading, its ids renamed where most mentions of one id are names of one in the gold. */
  static JsonObject renamed(JsonObject gold, JsonObject reading) {
    Map<String, String> idOfText = new HashMap<>();
    gold.findObject("names")
        .ifPresent(
            names ->
                names
                    .fields()
                    .forEach(
                        (id, name) ->
                            ((JsonObject) name)
                                .texts("text")
                                .forEach(text -> idOfText.putIfAbsent(text, id))));
    Map<String, Map<String, Integer>> votes = new HashMap<>();
    for (JsonObject mention : reading.objects("entities")) {
      String id = mention.findText("id").orElse("");
      String wanted = idOfText.get(mention.findText("text").orElse(""));
      if (wanted != null) {
        votes.computeIfAbsent(id, k -> new HashMap<>()).merge(wanted, 1, Integer::sum);
      }
    }
    Map<String, String> ids = new HashMap<>();
    votes.forEach((id, wanted) -> ids.put(id, most(wanted)));
    return idOfText.isEmpty() ? reading : renamed(reading, ids);
  }

  private static String most(Map<String, Integer> votes) {
    return votes.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .orElseThrow()
        .getKey();
  }

  private static JsonObject renamed(JsonObject object, Map<String, String> ids) {
    return object.mapped(
        (field, value) ->
            switch (value) {
              case JsonObject inner -> renamed(inner, ids);
              case String text when SLOTS.contains(field) -> ids.getOrDefault(text, text);
              case List<?> list -> list(field, list, ids);
              default -> value;
            });
  }

  private static List<Object> list(String field, List<?> list, Map<String, String> ids) {
    List<Object> renamed = new ArrayList<>();
    for (Object member : list) {
      if (member instanceof JsonObject object) {
        renamed.add(renamed(object, ids));
      } else if (member instanceof String text && SLOTS.contains(field)) {
        renamed.add(ids.getOrDefault(text, text));
      } else {
        renamed.add(member);
      }
    }
    return renamed;
  }
}
