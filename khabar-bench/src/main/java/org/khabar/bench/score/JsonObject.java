package org.khabar.bench.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A JSON object, read only. Values are {@link JsonObject}, {@link List}, {@link String}, {@link
 * BigDecimal}, {@link Boolean} and, for {@code null}, {@link Optional#empty()}.
 */
public final class JsonObject {
  /** What {@code null} is read as. */
  static final Object NULL = Optional.empty();

  private static final JsonFactory JSON = new JsonFactory();

  private final Map<String, Object> fields;

  private JsonObject(Map<String, Object> fields) {
    this.fields = fields;
  }

  /**
   * Reads one object.
   *
   * @throws IllegalArgumentException when there is something else
   */
  public static JsonObject parse(String json) {
    try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), json)) {
      in.nextToken();
      if (value(in) instanceof JsonObject object) {
        return object;
      }
      throw new IllegalArgumentException("not a JSON object");
    }
  }

  private static Object value(JsonParser in) {
    return switch (in.currentToken()) {
      case START_OBJECT -> object(in);
      case START_ARRAY -> list(in);
      case VALUE_STRING -> in.getString();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> in.getDecimalValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> NULL;
      default -> throw new IllegalArgumentException("not a JSON value: " + in.currentToken());
    };
  }

  private static JsonObject object(JsonParser in) {
    Map<String, Object> fields = new LinkedHashMap<>();
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String name = in.currentName();
      in.nextToken();
      fields.put(name, value(in));
    }
    return new JsonObject(fields);
  }

  private static List<Object> list(JsonParser in) {
    List<Object> list = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      list.add(value(in));
    }
    return list;
  }

  /** The fields in the order of the text. */
  public Map<String, Object> fields() {
    return fields;
  }

  /** The same object with other values. */
  JsonObject mapped(Other other) {
    Map<String, Object> mapped = new LinkedHashMap<>();
    fields.forEach((name, value) -> mapped.put(name, other.of(name, value)));
    return new JsonObject(mapped);
  }

  /** Another value for a field. */
  interface Other {
    Object of(String field, Object value);
  }

  boolean has(String name) {
    return fields.containsKey(name);
  }

  /** The value of a field, absent when it is not there or null. */
  public Optional<Object> find(String name) {
    return Optional.ofNullable(fields.get(name)).filter(value -> value != NULL);
  }

  /** The value of a field as text. */
  public Optional<String> findText(String name) {
    return find(name).map(String::valueOf);
  }

  /** The object in a field. */
  public Optional<JsonObject> findObject(String name) {
    return find(name).filter(JsonObject.class::isInstance).map(JsonObject.class::cast);
  }

  /** The members of a list; none when there is no list. */
  List<Object> list(String name) {
    return find(name)
        .map(v -> v instanceof List<?> list ? List.<Object>copyOf(list) : List.of(v))
        .orElse(List.of());
  }

  /** The objects of a list; none when there is no list. */
  public List<JsonObject> objects(String name) {
    return list(name).stream().map(JsonObject.class::cast).toList();
  }

  /** The members of a list as texts; none when there is no list. */
  public List<String> texts(String name) {
    return list(name).stream().map(String::valueOf).toList();
  }

  /** The span that this object is. */
  Stretch stretch() {
    return new Stretch(offset("start"), offset("end"));
  }

  /** The span in a field. */
  Optional<Stretch> findStretch(String name) {
    return findObject(name).map(JsonObject::stretch);
  }

  private int offset(String name) {
    return find(name)
        .map(value -> ((BigDecimal) value).intValueExact())
        .orElseThrow(() -> new IllegalArgumentException("no " + name + " in " + fields));
  }

  @Override
  public String toString() {
    return fields.toString();
  }
}
