package org.khabar.app.gazetteer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An item as Wikidata's dump has it, made up. */
final class Item {
  private final String id;
  private final Map<String, String> labels = new LinkedHashMap<>();
  private final Map<String, List<String>> aliases = new LinkedHashMap<>();
  private final Map<String, List<String>> claims = new LinkedHashMap<>();
  private int sitelinks = 3;

  private Item(String id) {
    this.id = id;
  }

  static Item of(String id, String instanceOf) {
    return new Item(id).claim("P31", instanceOf, "normal");
  }

  Item label(String code, String name) {
    labels.put(code, name);
    return this;
  }

  Item alias(String code, String name) {
    aliases.computeIfAbsent(code, k -> new ArrayList<>()).add(name);
    return this;
  }

  Item claim(String property, String item, String rank) {
    return raw(
        property,
        "{\"entity-type\":\"item\",\"numeric-id\":%s,\"id\":\"%s\"}"
            .formatted(item.substring(1), item),
        rank);
  }

  Item at(double latitude, double longitude) {
    return raw(
        "P625",
        """
        {"latitude":%s,"longitude":%s,"altitude":null,"precision":0.01,\
        "globe":"http://www.wikidata.org/entity/Q2"}"""
            .formatted(latitude, longitude),
        "normal");
  }

  private Item raw(String property, String value, String rank) {
    claims
        .computeIfAbsent(property, k -> new ArrayList<>())
        .add(
            """
            {"mainsnak":{"snaktype":"value","property":"%s","hash":"ab","datavalue":{"value":%s,\
            "type":"x"},"datatype":"x"},"type":"statement","qualifiers":{"P580":[{"snaktype":\
            "value","property":"P580","datavalue":{"value":{"id":"Q1"}}}]},"id":"%s$1",\
            "rank":"%s","references":[]}"""
                .formatted(property, value, id, rank));
    return this;
  }

  Item sitelinks(int count) {
    sitelinks = count;
    return this;
  }

  /** The line, without a comma. */
  String line() {
    return """
        {"type":"item","id":"%s","labels":%s,"descriptions":[],"aliases":%s,"claims":%s,\
        "sitelinks":%s,"lastrevid":7,"modified":"2021-05-03T00:00:00Z"}"""
        .formatted(
            id,
            object(
                labels.entrySet().stream()
                    .map(e -> quoted(e.getKey()) + ":" + value(e.getKey(), e.getValue()))),
            object(
                aliases.entrySet().stream()
                    .map(
                        e ->
                            quoted(e.getKey())
                                + e.getValue().stream()
                                    .map(n -> value(e.getKey(), n))
                                    .collect(Collectors.joining(",", ":[", "]")))),
            object(
                claims.entrySet().stream()
                    .map(e -> quoted(e.getKey()) + ":[" + String.join(",", e.getValue()) + "]")),
            object(
                IntStream.range(0, sitelinks)
                    .mapToObj(
                        i -> "\"w%dwiki\":{\"site\":\"w%dwiki\",\"badges\":[]}".formatted(i, i))));
  }

  /** An object, or what the dump has for an empty one. */
  private static String object(Stream<String> fields) {
    String joined = fields.collect(Collectors.joining(","));
    return joined.isEmpty() ? "[]" : "{" + joined + "}";
  }

  private static String value(String code, String name) {
    return "{\"language\":%s,\"value\":%s}".formatted(quoted(code), quoted(name));
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }
}
