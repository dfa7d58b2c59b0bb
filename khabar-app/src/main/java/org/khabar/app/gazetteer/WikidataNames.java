package org.khabar.app.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The labels and aliases of one item, in the languages wanted. */
final class WikidataNames {
  /** A name; its place in the order is by {@code order}: the language's label, a variant's, … */
  private record Found(String code, String name, int order) {}

  private final Wanted wanted;
  private final List<Found> found = new ArrayList<>();

  WikidataNames(Wanted wanted) {
    this.wanted = wanted;
  }

  /** Reads an object by language code whose brace was read; values are names or lists of them. */
  void read(JsonParser parser, boolean labels) {
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String code = parser.currentName();
      JsonToken value = parser.nextToken();
      String kept = wanted.language(code).orElse("");
      if (kept.isEmpty()) {
        parser.skipChildren();
        continue;
      }
      int order = (labels ? 0 : 2) + (kept.equals(code) ? 0 : 1);
      if (value == JsonToken.START_OBJECT) {
        name(parser, kept, order);
      } else if (value == JsonToken.START_ARRAY) {
        while (parser.nextToken() == JsonToken.START_OBJECT) {
          name(parser, kept, order);
        }
      }
    }
  }

  private void name(JsonParser parser, String code, int order) {
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      boolean value = parser.currentName().equals("value");
      parser.nextToken();
      if (value) {
        found.add(new Found(code, String.valueOf(parser.getValueAsString("")).strip(), order));
      } else {
        parser.skipChildren();
      }
    }
  }

  /** The names by language, the label first. */
  Map<String, List<String>> all() {
    Map<String, Set<String>> sets = new LinkedHashMap<>();
    found.stream()
        .filter(f -> NameText.isUsable(f.name()))
        .sorted(Comparator.comparingInt(Found::order))
        .forEach(f -> sets.computeIfAbsent(f.code(), k -> new LinkedHashSet<>()).add(f.name()));
    Map<String, List<String>> all = new LinkedHashMap<>();
    sets.forEach((code, names) -> all.put(code, List.copyOf(names)));
    return all;
  }
}
