package org.khabar.bench.score;

import java.util.List;
import java.util.stream.Stream;

/** What is expected of one article, beside the reading of it. */
record Expected(JsonObject gold, JsonObject reading) {
  /** Items that must be found. */
  List<JsonObject> required(String part) {
    return gold.objects(part);
  }

  /** Items that count neither way. */
  List<JsonObject> optional(String part) {
    return gold.findObject("optional").map(more -> more.objects(part)).orElse(List.of());
  }

  List<JsonObject> all(String part) {
    return Stream.concat(required(part).stream(), optional(part).stream()).toList();
  }

  /** Items of the reading. */
  List<JsonObject> answers(String part) {
    return reading.objects(part);
  }

  /** Required boilerplate: what is found in there counts neither way. */
  List<Stretch> boilerplate() {
    return required("boilerplate").stream().map(JsonObject::stretch).toList();
  }
}
