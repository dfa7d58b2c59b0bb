package org.khabar.app.gazetteer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A claim of an item that somebody stands by.
 *
 * @param preferred whether it is the one of several that counts today
 * @param item the item that is its value, empty when it is none
 * @param place where the value is a place on Earth
 */
record WikidataClaim(boolean preferred, String item, Optional<Coordinates> place) {
  /** What is gathered of one claim. */
  private static final class Draft {
    private String rank = "normal";
    private String item = "";
    private double latitude = Double.NaN;
    private double longitude = Double.NaN;
    private boolean onEarth = true;
  }

  /** The claims of some properties, from an object whose brace was read; no deprecated ones. */
  static Map<String, List<WikidataClaim>> all(JsonParser parser, List<String> properties) {
    Map<String, List<WikidataClaim>> all = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String property = parser.currentName();
      boolean array = parser.nextToken() == JsonToken.START_ARRAY;
      if (!array || !properties.contains(property)) {
        parser.skipChildren();
        continue;
      }
      List<WikidataClaim> claims = new ArrayList<>();
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        Draft draft = new Draft();
        read(parser, draft, "");
        if (!draft.rank.equals("deprecated")) {
          claims.add(
              new WikidataClaim(
                  draft.rank.equals("preferred"),
                  draft.item,
                  draft.onEarth
                      ? Coordinates.of(draft.latitude, draft.longitude)
                      : Optional.empty()));
        }
      }
      all.put(property, claims);
    }
    return all;
  }

  /** Reads an object of a claim: of the main snak and its value everything, of the rest nothing. */
  private static void read(JsonParser parser, Draft draft, String within) {
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String path = within + "/" + parser.currentName();
      JsonToken value = parser.nextToken();
      switch (path) {
        case "/mainsnak", "/mainsnak/datavalue", "/mainsnak/datavalue/value" -> {
          if (value == JsonToken.START_OBJECT) {
            read(parser, draft, path);
          } else {
            parser.skipChildren();
          }
        }
        case "/rank" -> draft.rank = String.valueOf(parser.getValueAsString("normal"));
        case "/mainsnak/datavalue/value/id" ->
            draft.item = String.valueOf(parser.getValueAsString(""));
        case "/mainsnak/datavalue/value/latitude" ->
            draft.latitude = parser.getValueAsDouble(Double.NaN);
        case "/mainsnak/datavalue/value/longitude" ->
            draft.longitude = parser.getValueAsDouble(Double.NaN);
        case "/mainsnak/datavalue/value/globe" ->
            draft.onEarth = String.valueOf(parser.getValueAsString("Q2")).endsWith("/Q2");
        default -> parser.skipChildren();
      }
    }
  }
}
