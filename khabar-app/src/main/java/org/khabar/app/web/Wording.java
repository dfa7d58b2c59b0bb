package org.khabar.app.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khabar.find.name.EntityNames;
import org.khabar.knowledge.Entity;
import org.khabar.knowledge.WorldTable;
import org.khabar.model.ContractNames;

/** Ids and codes as words for readers. */
final class Wording {
  private final Map<String, String> names = new HashMap<>();

  Wording(WorldTable world) {
    for (Entity entity : world.entities()) {
      names.put(entity.id(), EntityNames.english(entity));
    }
  }

  /** The name behind an id; a slug that nothing knows is written as a name. */
  String name(String id) {
    String known = names.get(id);
    if (known != null || id.indexOf(' ') >= 0) {
      return known == null ? id : known;
    }
    StringBuilder words = new StringBuilder();
    for (String part : id.split("-")) {
      if (!part.isEmpty()) {
        words
            .append(words.isEmpty() ? "" : " ")
            .append(part.substring(0, 1).toUpperCase(Locale.ROOT))
            .append(part.substring(1));
      }
    }
    return words.toString();
  }

  String names(List<String> ids) {
    return ids.stream().map(this::name).collect(Collectors.joining(", "));
  }

  String name(Optional<String> id) {
    return id.map(this::name).orElse("");
  }

  /** The name of a constant as the contract writes it. */
  static String code(Enum<?> constant) {
    return ContractNames.hyphened(constant);
  }

  /** A TIMEX3 date for people: an interval with a dash. */
  static String date(Optional<String> timex) {
    return timex.map(t -> t.replace("/", " – ")).orElse("");
  }
}
